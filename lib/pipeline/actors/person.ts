export type Gender = "male" | "female";

/** Where a person is named. */
export interface PersonMention {
  start: number;
  end: number;
  /** `full` names first and last name, `titled` an honorific or office with the surname, `bare` one name alone. */
  form: "full" | "titled" | "bare";
  /** More than one person in the text could be meant; the likeliest has it. */
  ambiguous?: true;
}

/** An office as the text gives it, beside the name. */
export interface PersonRole {
  /** Cleaned: no leading article, white space folded; `former` is kept. */
  text: string;
  /** The words of the office. */
  start: number;
  end: number;
  /** Office and name together: what shows that the one holds the other. */
  evidence: { start: number; end: number };
}

export interface Person {
  /** From the fullest mention; the surname alone when the text gives no more. */
  fullName: string;
  surname: string;
  roles: PersonRole[];
  gender?: Gender;
  /** In order of place. */
  mentions: PersonMention[];
}
