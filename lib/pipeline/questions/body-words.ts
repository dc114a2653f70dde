import type { ActorKind, Position } from "#lib/domain/fact";

/** The words that one body has for its members and for what they do without voting for or against. */
export interface BodyWords {
  /** "countries", "senators": what several voters of one kind are called. */
  voters(kind: ActorKind): string;
  /** A position as an option shows it. A veto is a vote against; only the explanation calls it a veto. */
  label: Readonly<Record<Position, string>>;
  /** "abstained in the vote on", before the name of a motion. */
  abstainedOn: string;
  /** One abstention, and several. */
  abstention: readonly [one: string, several: string];
}

const VOTERS: Readonly<Record<ActorKind, string>> = {
  country: "countries",
  person: "people",
  party: "parties",
  group: "groups",
  organisation: "organisations",
};

/**
 * A state that casts no vote may sit in the room, so it is not called absent: it "did not take part". A parliament's
 * record says only that a member did not vote.
 */
const UN = /\b(?:UN|United Nations)\b/;
/** In both houses of the Congress who is there and takes neither side votes "present"; nobody abstains. */
const CONGRESS = /\b(?:US|U\.S\.|United States) (?:Senate|House)|\bHouse of Representatives, United States\b/;

const PEOPLE: readonly [body: RegExp, members: string][] = [
  [/\bSenate\b/, "senators"],
  [/\bEuropean Parliament\b/, "MEPs"],
  [/\bHouse of Commons\b/, "MPs"],
  [/\bHouse of Representatives\b/, "members"],
];

/** What a body calls things. A body that is not known gets words that are right everywhere. */
export function wordsOf(body: string | undefined): BodyWords {
  const name = body ?? "";
  const members = PEOPLE.find(([pattern]) => pattern.test(name))?.[1] ?? VOTERS.person;
  const present = CONGRESS.test(name);
  return {
    voters: (kind) => (kind === "person" ? members : VOTERS[kind]),
    label: {
      for: "For",
      against: "Against",
      veto: "Against",
      abstain: present ? "Voted “present”" : "Abstained",
      absent: body === undefined || UN.test(name) ? "Did not take part" : "Did not vote",
    },
    abstainedOn: present ? "voted “present” on" : "abstained in the vote on",
    abstention: present ? ["vote of “present”", "votes of “present”"] : ["abstention", "abstentions"],
  };
}

/** Words that fit any body. */
export const PLAIN_WORDS = wordsOf(undefined);
