import type { Fact } from "#lib/domain/fact";
import { buildFromText, type BuildOptions } from "#lib/cli/quiz-build";
import { EXIT, type ExitCode, type Streams } from "#lib/cli/quiz-io";
import { recordsForQuiz } from "#lib/cli/quiz-record";
import { evidenceLine, renderQuiz, renderRejections } from "#lib/cli/quiz-render";
import { countsLine } from "#lib/pipeline/questions/counts";
import { allFacts, isInArticle } from "#lib/pipeline/questions/record";

/** `quiz explain FILE`: the article as understood, its facts, what was left out and why, and the questions. */
export function runExplain(file: string, options: BuildOptions, io: Streams): ExitCode {
  const { built } = buildFromText(
    file,
    options,
    recordsForQuiz(options.records, options.recordContext ?? {}, io),
  );
  const { record, quiz, rejections } = built;
  const { article, motions } = record;
  const write = (title: string, lines: readonly string[]) =>
    io.out(`${title}\n${"=".repeat(title.length)}\n${lines.length === 0 ? "none" : lines.join("\n")}\n\n`);
  write(article.headline || "Without a headline", [article.body]);
  write(
    "Motions",
    motions.map(({ id, label, body, symbol, outcome, rollCall }) =>
      [id, label, body, symbol, outcome, rollCall && `roll call ${rollCall.id}`].filter(Boolean).join(" · "),
    ),
  );
  write(
    "Facts",
    allFacts(record)
      .filter(isInArticle)
      .flatMap((fact) => [
        `${fact.id} [${fact.tier}] ${factLine(fact)}`,
        ...fact.evidence.map((item) => `    ${evidenceLine(item, { rollCalls: [...record.rollCalls] })}`),
      ]),
  );
  write("Left out, and why", rejections.length === 0 ? [] : [renderRejections(rejections)]);
  write("Questions", quiz === undefined ? [] : [renderQuiz(quiz)]);
  return quiz === undefined ? EXIT.nothingToAsk : EXIT.ok;
}

function factLine(fact: Fact): string {
  switch (fact.type) {
    case "vote":
      return `${fact.voter}: ${fact.position} on ${fact.motionId}`;
    case "tally":
      return `${fact.motionId}: ${countsLine(fact)}`;
    case "statement":
      return `${fact.speaker}${fact.role === undefined ? "" : ` (${fact.role})`} ${fact.cue}, ${fact.manner}: “${fact.content}”`;
    case "office":
      return `${fact.person} is ${fact.role}`;
  }
}
