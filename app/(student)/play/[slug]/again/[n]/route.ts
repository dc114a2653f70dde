export { getAgainQuestion as GET } from "../../../../_routes/again";
