import { spanEvidence, type Evidence, type SpanEvidence } from "#lib/domain/evidence";
import type { StatementFact, VerifiedFact } from "#lib/domain/fact";
import type { VerifiedRecord } from "#lib/pipeline/questions/record";

/** How many sentences before the words are searched for the speaker's name. */
const FARTHEST = 3;
const OUTER_MARKS = /^[\s"“”„«»'‘’]+|(?:[\s"“”„«»]|'')+$|(?<=\s|[.,!?])['’]$/g;

/**
 * What shows who said it: the sentence around the words, reaching back to the one that names the speaker when the
 * sentence itself says "she" or nothing.
 */
export function statementEvidence(
  record: VerifiedRecord,
  statement: VerifiedFact<StatementFact>,
): Evidence[] {
  const spans = spansOf(statement);
  const first = spans[0];
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return statement.evidence;
  const { sentences } = record.document;
  const from = sentences.findIndex(({ start, end }) => start <= first.start && first.start < end);
  const to = sentences.findIndex(({ start, end }) => start < last.end && last.end <= end);
  const opening = sentences[from];
  const closing = sentences[to];
  if (opening === undefined || closing === undefined) return statement.evidence;
  const surname = statement.speaker.split(" ").at(-1) ?? statement.speaker;
  const named = (start: number) => record.article.body.slice(start, closing.end).includes(surname);
  let start = opening.start;
  for (let back = 1; back <= FARTHEST && !named(start); back++) {
    const before = sentences[from - back];
    if (before === undefined) break;
    if (before.text.includes(surname)) start = before.start;
  }
  return [spanEvidence(record.article.id, record.article.body, start, closing.end)];
}

/**
 * The words said as a quotation shows them: verbatim, without outer marks and a comma at the end. Where the article
 * puts "she said" in the middle, an ellipsis stands for it.
 */
export function quotationOf(statement: StatementFact): string {
  const spans = spansOf(statement);
  const pieces = spans.length > 1 ? spans.map(({ exact }) => exact) : [statement.content];
  const direct = statement.manner === "direct";
  const said = pieces.map((piece) => withoutOuterMarks(piece, direct)).join(" … ");
  return direct ? said : said.replace(/^that /i, "");
}

/** Reported speech may end with words in quotation marks; then the mark is not an outer one and stays. */
function withoutOuterMarks(piece: string, direct: boolean): string {
  const bare = piece.replace(OUTER_MARKS, "").replace(/[,;:–—]$/, "");
  return direct || isBalanced(bare) ? bare : piece.trim().replace(/[,;:–—]$/, "");
}

/** Whether every quotation mark that opens is closed. */
function isBalanced(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0 && count(/''/g) % 2 === 0;
}

/**
 * The statement in one sentence; reported speech without quotation marks, since the words are the article's.
 *
 * @example "Ann Diaz said: “We lost.”", "Ann Diaz said that the bill was lost."
 */
export function statementSentence(statement: StatementFact): string {
  const said = quotationOf(statement);
  return statement.manner === "direct"
    ? `${statement.speaker} said: “${said}”${/[.!?…]$/.test(said) ? "" : "."}`
    : `${statement.speaker} said that ${said.replace(/[.!?]$/, "")}.`;
}

function spansOf({ evidence }: StatementFact): SpanEvidence[] {
  return evidence.flatMap((item) => (item.type === "span" ? [item] : []));
}
