import type { Attempt } from "#lib/domain/attempt";
import type { Response } from "#lib/domain/response";

/**
 * The answers that count: those given before handing in. An answer that was on its way while another tab handed in
 * may still have been stored; it does not count, so the score recorded at that moment stays the score (law 6).
 */
export function countedResponses({ responses, submittedAt }: Attempt): Response[] {
  return submittedAt === undefined
    ? responses
    : responses.filter(({ answeredAt }) => answeredAt <= submittedAt);
}
