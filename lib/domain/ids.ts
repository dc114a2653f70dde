import { z } from "zod";

/**
 * Branded, prefixed identifiers. The prefix keeps an id from ever parsing as a number or a boolean, which the
 * KV client would silently do on the way out (`"42"` comes back as 42). See lib/decisions/0003-one-store-client.md.
 */
function prefixedId<const Prefix extends string>(prefix: Prefix) {
  return z
    .string()
    .regex(new RegExp(`^${prefix}_[A-Za-z0-9-]{1,64}$`), `an id of the form ${prefix}_…`)
    .brand<Prefix>();
}

/** `article_<first 16 hex of its content hash>`. */
export const ArticleId = prefixedId("article");
export type ArticleId = z.infer<typeof ArticleId>;

/** `fact_<n>`, unique within one quiz revision. */
export const FactId = prefixedId("fact");
export type FactId = z.infer<typeof FactId>;

/** `roll_<slug>`, e.g. `roll_un-ga-es-11-7`. */
export const RollCallId = prefixedId("roll");
export type RollCallId = z.infer<typeof RollCallId>;

/** `q_<n>`, unique within one quiz revision. */
export const QuestionId = prefixedId("q");
export type QuestionId = z.infer<typeof QuestionId>;

/** `opt_<letter>`, unique within one question; says nothing about the key. */
export const OptionId = prefixedId("opt");
export type OptionId = z.infer<typeof OptionId>;

/** `quiz_<slug or random>`. */
export const QuizId = prefixedId("quiz");
export type QuizId = z.infer<typeof QuizId>;

/** `att_<random>`; knowing it gives no access, the attempt's secret does. */
export const AttemptId = prefixedId("att");
export type AttemptId = z.infer<typeof AttemptId>;

/** `user_<random>`. */
export const UserId = prefixedId("user");
export type UserId = z.infer<typeof UserId>;
