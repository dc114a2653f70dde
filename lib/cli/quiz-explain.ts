import type { Fact, Rejection } from "#lib/domain/fact";
import { buildFromText, type BuildOptions } from "#lib/cli/quiz-build";
import { EXIT, type ExitCode, type Streams } from "#lib/cli/quiz-io";
import { recordsForQuiz } from "#lib/cli/quiz-record";
import { evidenceLine, renderQuiz, renderRejections } from "#lib/cli/quiz-render";
import type { Document } from "#lib/pipeline/document";
import { countsLine } from "#lib/pipeline/questions/counts";
import { allFacts, isInArticle } from "#lib/pipeline/questions/record";

/** `quiz explain FILE`: the article as understood, its facts, what was left out and why, and the questions. */
export function runExplain(file: string, options: BuildOptions, io: Streams): ExitCode {
  const { about, rollCalls } = recordsForQuiz(options.records, options.recordContext ?? {}, io);
  const { built } = buildFromText(file, { ...options, about }, rollCalls);
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
  const labelOf = (motionId: string) => motions.find(({ id }) => id === motionId)?.label ?? motionId;
  write(
    "Facts",
    allFacts(record)
      .filter(isInArticle)
      .flatMap((fact) => [
        `${fact.id} [${fact.tier}] ${factLine(fact, labelOf)}`,
        ...fact.evidence.map((item) => `    ${evidenceLine(item, { rollCalls: [...record.rollCalls] })}`),
      ]),
  );
  write(
    "Left out, and why",
    rejections.map((rejection) => `${renderRejections([rejection])}${passageOf(rejection, record.document)}`),
  );
  write("Questions", quiz === undefined ? [] : [renderQuiz(quiz)]);
  return quiz === undefined ? EXIT.nothingToAsk : EXIT.ok;
}

const LONGEST_PASSAGE = 160;

/** The sentence a rejection is about, below it. Lines left out before reading are no part of the text any more. */
function passageOf({ stage, place }: Rejection, { body, sentences }: Document): string {
  if (place === undefined || stage === "normalise") return "";
  const around = sentences.find(({ start, end }) => start <= place.start && place.end <= end);
  const words = (around?.text ?? body.slice(place.start, place.end)).replace(/\s+/g, " ").trim();
  if (words === "") return "";
  return `\n    “${words.length > LONGEST_PASSAGE ? `${words.slice(0, LONGEST_PASSAGE)}…` : words}”`;
}

function factLine(fact: Fact, labelOf: (motionId: string) => string): string {
  switch (fact.type) {
    case "vote":
      return `${fact.voter}: ${fact.position}, ${labelOf(fact.motionId)}`;
    case "tally":
      return `${labelOf(fact.motionId)}: ${countsLine(fact)}`;
    case "bloc":
      return `${fact.bloc.name}: ${countsLine(fact)}, ${labelOf(fact.motionId)}`;
    case "statement":
      return `${fact.speaker}${fact.role === undefined ? "" : ` (${fact.role})`} ${fact.cue}, ${fact.manner}: “${fact.content}”`;
    case "office":
      return `${fact.person} is ${fact.role}`;
  }
}
