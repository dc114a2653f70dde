export { getResults as GET, postResults as POST } from "../../../_routes/results";
