export { getQuestion as GET, postAnswer as POST } from "../../../_routes/question";
