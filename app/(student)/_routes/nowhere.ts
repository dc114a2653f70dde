import { respond } from "../_frame/respond";
import { notFoundPage } from "../_pages/trouble";
import { guarded } from "./at-place";

const answer = guarded((request) => respond(request, notFoundPage(request)));

/** An address under the students' pages that has no page: ours, with their policy, and not the framework's. */
export function getNowhere(request: Request): Promise<Response> {
  return answer(request, { params: Promise.resolve({}) });
}
