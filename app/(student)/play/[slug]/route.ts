export { getStart as GET, postStart as POST } from "../../_routes/start";
