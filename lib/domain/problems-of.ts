/**
 * The problems of one question out of those of a whole draft, keyed by the field alone.
 *
 * @example problemsOf({ "q_3.stem": "Write the question." }, "q_3") // { stem: "Write the question." }
 */
export function problemsOf(
  problems: Readonly<Record<string, string>>,
  questionId: string,
): Record<string, string> {
  const start = `${questionId}.`;
  return Object.fromEntries(
    Object.entries(problems)
      .filter(([field]) => field.startsWith(start))
      .map(([field, sentence]) => [field.slice(start.length), sentence]),
  );
}
