import { respond } from "../_frame/respond";
import { notFoundPage } from "../_pages/trouble";
import { guarded } from "./at-place";

/** An address under the students' pages that has no page: ours, with their policy, and not the framework's. */
export const getNowhere = guarded((request) => respond(request, notFoundPage(request)));
