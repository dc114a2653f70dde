/**
 * Builds a quiz from the founding article, which is kept outside the project, and prints what must hold of it:
 * `tsx tests/bench/founding.ts`. Skips loudly when the article is absent.
 */
import { existsSync } from "node:fs";
import { buildFromText } from "#lib/cli/quiz-build";
import { renderQuiz, renderRejections } from "#lib/cli/quiz-render";
import { lintQuiz } from "#lib/pipeline/lint/lint";

const ARTICLE = new URL("../../../shared/articles/un-votes-ukraine-2025-02-24.txt", import.meta.url).pathname;
const SPEAKERS = ["Mariana Betsa", "John Curtis", "Nancy Pelosi", "Tymofiy Mylovanov"];
const VOTES: [voter: string, position: string, body: string][] = [
  ["United States", "against", "General Assembly"],
  ["Russia", "against", "General Assembly"],
  ["North Korea", "against", "General Assembly"],
  ["United Kingdom", "abstain", "Security Council"],
  ["France", "abstain", "Security Council"],
];

function measure(): void {
  const { built } = buildFromText(ARTICLE, {}, []);
  const { quiz, rejections } = built;
  if (quiz === undefined) {
    console.log("NO QUIZ");
    return;
  }
  console.log(renderQuiz(quiz));
  console.log(`Left out, and why:\n${renderRejections(rejections)}\n`);
  const bodyOf = (motionId: string) => quiz.motions.find(({ id }) => id === motionId)?.body ?? "";
  const votes = quiz.facts.flatMap((fact) => (fact.type === "vote" ? [fact] : []));
  const stated = (voter: string, position: string, body: string) =>
    votes.some(
      (vote) => vote.voter === voter && vote.position === position && bodyOf(vote.motionId).includes(body),
    );
  const asked = quiz.questions.filter(({ kind }) => kind === "who-said");
  const keys = asked.map((question) =>
    question.shape === "single" ? question.options.find(({ id }) => id === question.key) : undefined,
  );
  const stems = quiz.questions.map(({ stem, quotation }) => `${stem}${quotation ?? ""}`);
  const checks: [what: string, holds: boolean][] = [
    ["at least 8 questions", quiz.questions.length >= 8],
    ["none twice", new Set(stems).size === stems.length],
    ...SPEAKERS.map((name): [string, boolean] => [
      `who said: ${name}, with an office`,
      keys.some((key) => key?.text === name && key.detail !== undefined),
    ]),
    ...VOTES.map(([voter, position, body]): [string, boolean] => [
      `${voter}: ${position}, ${body}`,
      stated(voter, position, body),
    ]),
    ["nobody else's vote", votes.length === VOTES.length],
    ["the lint has nothing to say", lintQuiz(quiz.questions, quiz).length === 0],
  ];
  for (const [what, holds] of checks) console.log(`${holds ? "holds " : "FAILS "} ${what}`);
}

if (existsSync(ARTICLE)) measure();
else console.log(`SKIPPED: the founding article is not at ${ARTICLE}`);
