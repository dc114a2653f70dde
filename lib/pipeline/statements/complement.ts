/** What follows a reporting verb: its kind and its tokens `[from, to)`. */
export interface Complement {
  kind: "quote" | "that" | "bare" | "question" | "infinitive" | "phrase";
  from: number;
  to: number;
}

/** Where what follows a reporting verb begins. */
export interface Start {
  at: number;
  kind: Complement["kind"];
}

/** Tokens to look ahead from the verb or a preposition for the content. */
export const REACH = 26;
