export { getFinish as GET, postFinish as POST } from "../../../_routes/finish";
