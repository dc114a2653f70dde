export { getAgain as GET } from "../../../_routes/again";
