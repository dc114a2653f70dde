import type { Draft } from "#lib/pipeline/questions/draft";

/** What the true claim and the altered one have in common. */
type Claim = Omit<Extract<Draft, { shape: "boolean" }>, "stem" | "key" | "correction">;

/** The true claim and the altered one; the altered one says what is true. */
export function trueAndFalse(common: Claim, truth: string, altered: string, correction: string): Draft[] {
  return [
    { ...common, stem: truth, key: true },
    { ...common, stem: altered, key: false, correction },
  ];
}
