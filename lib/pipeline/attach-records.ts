import type { AttachedRecord, KeptRecord } from "#lib/domain/attached-record";
import type { DraftSource } from "#lib/domain/draft";
import type { MatchPoint } from "#lib/domain/record-match";
import type { RollCall } from "#lib/domain/roll-call";
import type { ExtractedFacts } from "#lib/pipeline/extract-facts";
import { link } from "#lib/pipeline/link";
import { compareRecord } from "#lib/pipeline/link/compare-record";
import { matchMotions, type MotionView } from "#lib/pipeline/link/match-motions";
import { allFacts } from "#lib/pipeline/questions/record";
import { verify } from "#lib/pipeline/verify";

/** A record with what the teacher said of it. */
export type Attachment = Pick<AttachedRecord, "motionId"> & { kept: KeptRecord };

/**
 * What is understood of an article once official records are attached: facts with their rows, facts of the rows alone,
 * and what contradicts the article. Made anew from what was read in the article, which itself never changes, so taking
 * a record away again leaves no trace. Pure.
 *
 * @param article what was read in the article alone.
 * @param attachments each about a motion of its own. One that is about none gives nothing.
 */
export function attachRecords(article: DraftSource, attachments: readonly Attachment[]): DraftSource {
  const known = new Set(article.motions.map(({ id }) => id));
  const used = attachments.flatMap(({ motionId, kept }) =>
    motionId !== undefined && known.has(motionId) ? [{ motionId, kept }] : [],
  );
  if (used.length === 0) return article;
  const rollCalls = used.map(({ kept }) => kept.rollCall);
  const names = new Map(used.map(({ kept }) => [kept.rollCall, wordOf(kept)]));
  const linked = link(article.article, toldIn(article), rollCalls, {
    matches: new Map(used.map(({ motionId, kept }) => [motionId, kept.rollCall])),
    others: "none",
    nameOf: (rollCall) => names.get(rollCall) ?? "",
  });
  const { record, rejections } = verify(article.article, linked, rollCalls);
  return {
    schema: 1,
    article: article.article,
    motions: record.motions.map(({ rollCall: _linked, ...motion }) => motion),
    facts: allFacts(record),
    rollCalls,
    rejections: [...article.rejections, ...linked.rejections, ...rejections],
    contradictions: [...record.contradictions],
  };
}

/** Ten figures of the key: facts of two records must not go by one id, and an id must not grow long. */
function wordOf({ key }: KeptRecord): string {
  return key.slice("rec-".length, "rec-".length + 10);
}

/** The motion of the article that a record is most likely about; undefined when none fits, or two fit alike. */
export function findMotion(article: DraftSource, rollCall: RollCall): string | undefined {
  const { matches } = matchMotions(viewsOf(article), [rollCall], article.article.datePublished);
  return [...matches.keys()][0];
}

/** What speaks for and against a record's being about a motion. */
export function compareWith(article: DraftSource, motionId: string, rollCall: RollCall): MatchPoint[] {
  const view = viewsOf(article).find(({ motion }) => motion.id === motionId);
  return view ? compareRecord(view, rollCall, article.article.datePublished) : [];
}

function viewsOf(article: DraftSource): MotionView[] {
  const { motions, votes, tallies } = toldIn(article);
  return motions.map((motion) => ({
    motion,
    votes: votes.filter(({ motionId }) => motionId === motion.id),
    tally: tallies.find(({ motionId }) => motionId === motion.id),
  }));
}

function toldIn({ motions, facts }: DraftSource): ExtractedFacts {
  return {
    motions,
    votes: facts.filter((fact) => fact.type === "vote"),
    tallies: facts.filter((fact) => fact.type === "tally"),
    statements: facts.filter((fact) => fact.type === "statement"),
    offices: facts.filter((fact) => fact.type === "office"),
    // What was left out stays so, and is kept with the article.
    rejections: [],
  };
}
