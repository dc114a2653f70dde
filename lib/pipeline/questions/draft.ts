import type { Evidence } from "#lib/domain/evidence";
import type { Position } from "#lib/domain/fact";
import type { FactId } from "#lib/domain/ids";
import type { QuestionKind } from "#lib/domain/question";

/** A choice before it has a place and an id. `note` says in one sentence why it is right or wrong. */
export interface DraftOption {
  text: string;
  detail?: string;
  position?: Position;
  right: boolean;
  factIds: FactId[];
  note: string;
}

interface DraftBase {
  kind: QuestionKind;
  stem: string;
  quotation?: string;
  explanation: string;
  factIds: FactId[];
  evidence: Evidence[];
  difficulty: 1 | 2 | 3;
  /**
   * The atoms of knowledge whose answer earns the point, such as `vote:motion-1:fact_v2` or `said:fact_s1`. Two
   * questions of one quiz never ask for the same atom.
   */
  asks: string[];
  /** The atoms that the question tells while it is unanswered. No other question of the quiz may ask for them. */
  tells: string[];
  /** Voters or speakers it is about, by name: a quiz spreads its questions over many. */
  subjects: string[];
  /** Set when it asks about direct speech. */
  ownWords?: boolean;
  /** The side of the vote that the key is on, for the balance of the quiz. */
  side?: "for" | "against";
  /** The parties of those the key is about, for the balance of the quiz. */
  parties?: readonly string[];
}

/** A question before assembly: no ids, and the places of its options still open. */
export type Draft = DraftBase &
  (
    | {
        shape: "single" | "multiple";
        options: DraftOption[];
        /** `fixed` for scales and numbers, whose order means something; all others are shuffled. */
        order: "fixed" | "shuffled";
      }
    | {
        shape: "matching";
        options: DraftOption[];
        /** Each prompt with the place of its right option in `options`. */
        prompts: { text: string; option: number }[];
      }
    | { shape: "boolean"; key: boolean; correction?: string }
  );

/** The atom "how this voter voted on this motion". */
export const voteAtom = (motionId: string, voter: string) => `vote:${motionId}:${voter}`;
/** The atom "who took this position on this motion". */
export const groupAtom = (motionId: string, position: string) => `group:${motionId}:${position}`;
/** The atom "how many took this position on this motion". */
export const countAtom = (motionId: string, position: "for" | "against" | "abstain") =>
  `count:${motionId}:${position}`;
/** The atom "the numbers of this motion": one sentence gives them all, so one quiz asks for them once. */
export const numbersAtom = (motionId: string) => `numbers:${motionId}`;
/** The atom "how the members of a bloc are divided on this motion". */
export const blocAtom = (motionId: string, bloc: string) => `bloc:${motionId}:${bloc}`;
/** The atom "which majority this motion needed". */
export const majorityAtom = (motionId: string) => `majority:${motionId}`;
/** The atom "what became of this motion". */
export const outcomeAtom = (motionId: string) => `outcome:${motionId}`;
/** The atom "which body decided this motion". */
export const bodyAtom = (motionId: string) => `body:${motionId}`;
/** The atom "who made this statement". */
export const saidAtom = (statementId: string) => `said:${statementId}`;
/** The atom "which office this person holds". */
export const officeAtom = (person: string) => `office:${person}`;
