import { keysOf, namesIn, optionsOf, quizWarning, type QuizRule } from "#lib/pipeline/lint/warning";

/** χ² at p = .05 for 1, 2 and 3 degrees of freedom. */
const CHI_SQUARE_05 = [3.841, 5.991, 7.815];
const ENOUGH_FOR_A_TEST = 8;

/** Keys that favour a place on the screen. */
export const positionBias: QuizRule = (questions) => {
  const singles = questions.filter((question) => question.shape === "single");
  if (singles.length < ENOUGH_FOR_A_TEST) return [];
  const places = Math.max(...singles.map(({ options }) => options.length));
  let chi = 0;
  for (let place = 0; place < places; place++) {
    const here = singles.filter(({ options, key }) => options[place]?.id === key).length;
    const expected = singles.reduce(
      (sum, { options }) => sum + (place < options.length ? 1 / options.length : 0),
      0,
    );
    chi += (here - expected) ** 2 / expected;
  }
  if (chi < (CHI_SQUARE_05[places - 2] ?? Infinity)) return [];
  return [
    quizWarning("position-bias", "The right options stand at some places far more often than at others."),
  ];
};

/** The right option is the longest more often than chance would have it. */
export const lengthBias: QuizRule = (questions, context) => {
  const names = namesIn(context);
  const worded = questions.filter(
    (question) =>
      question.shape === "single" &&
      question.options.every(
        ({ text, position }) => position === undefined && !names.has(text) && !/^\d/.test(text),
      ),
  );
  if (worded.length < ENOUGH_FOR_A_TEST) return [];
  const longest = worded.filter((question) => {
    const keys = keysOf(question);
    const key = optionsOf(question).find(({ id }) => keys.has(id));
    return optionsOf(question).every(({ id, text }) => keys.has(id) || text.length < (key?.text.length ?? 0));
  }).length;
  const chance = worded.reduce((sum, question) => sum + 1 / optionsOf(question).length, 0) / worded.length;
  if (atLeast(longest, worded.length, chance) >= 0.05) return [];
  return [quizWarning("length-cue", "Over the whole quiz, the right option is too often the longest.")];
};

/** Chance of `hits` or more in `n` tries at probability `p`. */
function atLeast(hits: number, n: number, p: number): number {
  let sum = 0;
  for (let k = hits; k <= n; k++) sum += choose(n, k) * p ** k * (1 - p) ** (n - k);
  return sum;
}

function choose(n: number, k: number): number {
  let result = 1;
  for (let i = 1; i <= k; i++) result = (result * (n - k + i)) / i;
  return result;
}
