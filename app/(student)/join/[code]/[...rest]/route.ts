export { getNowhere as GET, getNowhere as POST } from "../../../_routes/nowhere";
