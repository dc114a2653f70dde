import type { Article } from "#lib/domain/article";
import type { Rejection } from "#lib/domain/fact";

const FEWEST_WORDS = 40;
/** Share of English function words; news prose has 0.35 to 0.5, other languages below 0.1. */
const LEAST_ENGLISH = 0.18;
/** Words between two full stops, on average, above which a text is a list and not sentences. */
const LONGEST_STRETCH = 90;
const MOST_CODE = 0.25;

const FUNCTION_WORDS = new Set(
  `the of to and in a an that was for on is with by as at from it he she they his her their be are were has have had
  but not this which who said will would after before its or been about into than when more over two against out up`.split(
    /\s+/,
  ),
);

/**
 * Says in one sentence why a text cannot be read as an English news article, so that nobody gets nonsense questions:
 * too short, another language, code, a list.
 *
 * @returns undefined when it can be tried.
 */
export function findUnfit({ body }: Article): Rejection | undefined {
  const words = body.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
  if (words.length < FEWEST_WORDS) {
    return unfit("too-short", `This text has ${words.length} words. Paste the whole article.`);
  }
  const lines = body.split("\n").filter((line) => line.trim() !== "");
  const code = lines.filter((line) =>
    /[{};]\s*$|=>|^\s*(?:<\/?\w|#include|import |def |function )/.test(line),
  );
  if (code.length > MOST_CODE * lines.length) {
    return unfit("not-prose", "This looks like code, not like an article.");
  }
  const english = words.filter((word) => FUNCTION_WORDS.has(word)).length / words.length;
  if (english < LEAST_ENGLISH) {
    return unfit(
      "not-english",
      "This does not read like an article in English, and only English is understood.",
    );
  }
  const stops = (body.match(/[.!?]["'”’)]*(?=\s|$)/g) ?? []).length;
  if (stops === 0 || words.length / stops > LONGEST_STRETCH) {
    return unfit("not-prose", "This looks like a list or a poem: there are hardly any full sentences in it.");
  }
  return undefined;
}

function unfit(ruleId: string, reason: string): Rejection {
  return { stage: "segment", ruleId, reason };
}
