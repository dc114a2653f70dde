import type { Rejection } from "#lib/domain/fact";
import type { Question } from "#lib/domain/question";
import { lintQuestion } from "#lib/pipeline/lint/lint";
import { recordContext } from "#lib/pipeline/lint/record-context";
import { arrange } from "#lib/pipeline/questions/arrange";
import { unclearMotions } from "#lib/pipeline/questions/unclear-motions";
import type { Draft } from "#lib/pipeline/questions/draft";
import { partiesIn, partiesOf } from "#lib/pipeline/questions/party-of";
import { allFacts, type VerifiedRecord } from "#lib/pipeline/questions/record";
import { feedbackOf } from "#lib/pipeline/questions/feedback";
import { sidesAsked } from "#lib/pipeline/questions/side-asked";
import { selectDrafts, type DifficultyChoice } from "#lib/pipeline/questions/select";

/**
 * Selects, arranges and lints; a draft that the lint has something to say about is put aside, and the choice is made
 * anew without it. Ends because each round has one draft fewer.
 */
export function assemble(
  record: VerifiedRecord,
  drafts: readonly Draft[],
  count: number,
  seed: number,
  difficulty: DifficultyChoice = "mixed",
): { questions: Question[]; rejections: Rejection[] } {
  const rejections: Rejection[] = unclearMotions(record);
  const context = recordContext(record);
  const feedback = feedbackOf(record);
  const facts = allFacts(record);
  const parties = partiesIn({ facts, rollCalls: record.rollCalls });
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  let open = drafts.map((draft): Draft => {
    const own = draft.factIds.flatMap((id) => byId.get(id) ?? []);
    const [side, other] = sidesAsked(draft.kind, own);
    const { side: _told, ...rest } = draft;
    return {
      ...rest,
      parties: partiesOf(own, parties),
      ...(side !== undefined && other === undefined && { side }),
    };
  });
  for (;;) {
    const questions = arrange(selectDrafts(open, count, seed, difficulty, feedback), seed, feedback);
    const flawed = questions.flatMap((question) => {
      const [warning] = lintQuestion(question, context);
      return warning === undefined ? [] : [{ question, warning }];
    });
    const bad = new Set(flawed.map(({ question }) => fingerprint(question)));
    const rest = open.filter((draft) => !bad.has(fingerprint(draft)));
    if (flawed.length === 0 || rest.length === open.length) {
      if (questions.length < count) rejections.push(tooFew(questions.length, count));
      return { questions, rejections };
    }
    for (const { question, warning } of flawed) {
      rejections.push({
        stage: "lint",
        ruleId: warning.ruleId,
        reason: `The question “${question.stem}” was left out. ${warning.message}`,
      });
    }
    open = rest;
  }
}

function fingerprint(question: Draft | Question): string {
  const options =
    question.shape === "boolean"
      ? ""
      : question.options
          .map(({ text }) => text)
          .sort()
          .join("|");
  return [question.kind, question.stem, question.quotation ?? "", options].join("\n");
}

function tooFew(found: number, wanted: number): Rejection {
  return {
    stage: "assemble",
    ruleId: "thin-article",
    reason:
      found === 0
        ? "Nothing in this text can be asked about: no recorded vote, and no words of a named person, could be shown."
        : `Only ${found} ${found === 1 ? "question was" : "questions were"} chosen, fewer than the ${wanted} asked for. More from this text would repeat a kind of question too often, or give an answer away.`,
  };
}
