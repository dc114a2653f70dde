/** What of an article and a record is held against each other, to tell whether both speak of one vote. */
export interface MatchPoint {
  about: "body" | "symbol" | "date" | "counts" | "outcome" | "votes";
  /** As the article has it, in words; absent where it does not say. */
  article?: string;
  /** As the record has it, in words. */
  record: string;
  /** Absent where the article does not say, so that nothing speaks for or against. */
  agrees?: boolean;
}
