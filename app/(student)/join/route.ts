export { getCode as GET, postCode as POST } from "../_routes/code";
