import type { KeptRecord, RecordKey } from "#lib/domain/attached-record";
import type { DraftContent, DraftItem, DraftSettings, DraftSource } from "#lib/domain/draft";
import type { Extent } from "#lib/domain/evidence-view";
import type { QuestionId, QuizId } from "#lib/domain/ids";
import type { LintWarning } from "#lib/domain/lint-warning";
import type { MarkedQuestion } from "#lib/domain/marked-view";
import type { MatchPoint } from "#lib/domain/record-match";
import type { Choice } from "#lib/domain/response";
import type { RollCall } from "#lib/domain/roll-call";
import type { TakeQuestion } from "#lib/domain/take-view";
import type { AttachedPicture } from "#lib/domain/vote-picture";

/** A quiz of the viewer's own as the desk shows it: the newest version of its draft. */
export interface DeskQuiz {
  quizId: QuizId;
  /** What the next save names as its `base`. */
  version: number;
  savedAt: number;
  settings: DraftSettings;
  content: DraftContent;
  /** What is understood of the article, with the records attached. */
  source: DraftSource;
  /** The official records attached, as `content.records` names them. */
  records: DeskRecord[];
  /** About the questions that are used. */
  warnings: LintWarning[];
  /** The last published revision; `changedSince` when publishing now would make another one. */
  published?: { revision: number; at: number; changedSince: boolean };
  archived: boolean;
  /** Sentences of the article's body, in order. */
  sentences: Extent[];
}

/** An attached record: its head, what it is about and why, and what does not add up in it. */
export interface DeskRecord {
  key: RecordKey;
  head: Omit<RollCall, "votes">;
  /** Where it is shown in full. */
  path: string;
  /** How many voters it names. */
  named: number;
  problems: KeptRecord["problems"];
  /** The motion that `points` are about; absent when it is about none of the article's. */
  motionId?: string;
  points: MatchPoint[];
  /** Absent where none fits. */
  picture?: AttachedPicture;
}

/** What is understood with other records attached than before. The article itself stays the same. */
export interface Regarded {
  source: Omit<DraftSource, "schema" | "article">;
  records: DeskRecord[];
}

/** What a save answers, and everything else that makes a new version. */
export interface SavedDraft {
  version: number;
  savedAt: number;
  /** All items as they are now stored: whose each one is was decided by the server. */
  items: DraftItem[];
  warnings: LintWarning[];
  /**
   * What was left out of the save, such as evidence that does not stand in the article. Keys as those of field errors:
   * `q_3.evidence`.
   */
  problems: Record<string, string>;
  /** Present when the records attached are others than in the version it was made from. */
  regarded?: Regarded;
}

/** A vote in a file that holds several, to be chosen. */
export interface RecordChoice {
  key: RecordKey;
  title: string;
  body: string;
  symbol?: string;
  date: string;
  tallies: RollCall["tallies"];
  /** It seems to be about a vote of the article. */
  fits: boolean;
}

/** A record attached, or another thing done to the records. */
export interface RecordedDraft extends SavedDraft {
  /** Absent when nothing was attached yet: then `choose` says what there is to choose from. */
  records?: DraftContent["records"];
  choose?: RecordChoice[];
  /** Questions that rest on what is contradicted or not there any more, and were taken out of use. */
  setAside: QuestionId[];
  /** What came of it, in one or two sentences. */
  outcome: string;
}

/** A question about what article and record tell differently; absent with the reason when there is none. */
export interface AskedDraft extends SavedDraft {
  added: QuestionId[];
  notice?: string;
}

/** A question written once more, in its place among the items. Absent with the reason when nothing else is provable. */
export interface RewrittenDraft extends SavedDraft {
  rewritten: QuestionId | undefined;
  /** One sentence, when `rewritten` is absent. */
  notice?: string;
}

/** Further questions, at the end of the items. */
export interface ProposedDraft extends SavedDraft {
  added: QuestionId[];
  /** One sentence, when there are none or fewer than asked for. */
  notice?: string;
}

/** One question of a draft as a student would see it. Questions count from 1, the used ones only. */
export interface DraftPreview {
  quizId: QuizId;
  title: string;
  n: number;
  count: number;
  question: TakeQuestion;
  choice?: Choice;
  /** Present once a choice was made. */
  marked?: MarkedQuestion;
  /** One sentence, when what was sent is no answer to this question. */
  problem?: string;
}

/** Largest file that is taken, in bytes. Beyond it a browser should not even send it. */
export const FILE_MAX_BYTES = 2_000_000;

/**
 * Largest file of a record that is taken on the desk, in bytes. A day of a parliament has a tenth of it; a function on
 * Vercel takes 4.5 MB in all.
 */
export const RECORD_FILE_MAX_BYTES = 4_000_000;

/** What is said of a larger one, in the browser before it is sent and on the server. */
export const RECORD_TOO_LARGE = "This file is larger than 4 MB. Give the part with the one vote.";
