import { z } from "zod";
import type { Evidence } from "#lib/domain/evidence";
import type { Rejection, StatementFact } from "#lib/domain/fact";
import { BadInput, EXIT, readJson, type ExitCode, type Streams } from "#lib/cli/quiz-io";
import { extractFacts } from "#lib/pipeline/extract-facts";
import { readArticle, type ReadArticle } from "#lib/pipeline/read-article";

const Items = z.array(z.object({ id: z.string(), text: z.string(), title: z.string().nullish() }));

/**
 * `quiz facts ITEMS.json`: what the extractors read out of many texts, as JSON in the same order. All offsets and
 * evidence are of the text as given, not of the normalised body.
 *
 * @param published only facts of the tier that becomes questions.
 * @throws BadInput when the file is no list of `{ id, text, title? }`.
 */
export function runFacts(file: string, published: boolean, io: Streams): ExitCode {
  const items = Items.safeParse(readJson(file));
  if (!items.success)
    throw new BadInput(`${file} must be a list of { id, text, title? }${whereOf(items.error)}.`);
  io.out(
    `${JSON.stringify(
      items.data.map((item) => factsOfItem(item, published)),
      null,
      1,
    )}\n`,
  );
  return EXIT.ok;
}

/** Which item is wrong, counted from 1, and in what. */
function whereOf({ issues }: z.ZodError): string {
  const [index, field] = issues[0]?.path ?? [];
  if (typeof index !== "number") return "";
  return field === undefined
    ? `, and item ${index + 1} is none`
    : `, and in item ${index + 1} ${String(field)} is no text`;
}

function factsOfItem({ id, text, title }: z.infer<typeof Items>[number], published: boolean) {
  const read = readArticle(text, title ? { title } : {});
  const facts = extractFacts(read.article);
  const wanted = ({ tier }: { tier: string }) => !published || tier === "published";
  const motionOf = (motionId: string) => facts.motions.find((motion) => motion.id === motionId);
  return {
    id,
    voteFacts: facts.votes.filter(wanted).map((vote) => ({
      actor: vote.voter,
      position: vote.position,
      motion: motionOf(vote.motionId)?.label ?? null,
      body: motionOf(vote.motionId)?.body ?? null,
      evidence: asGiven(vote.evidence, text, read),
      published: vote.tier === "published",
    })),
    tallies: facts.tallies.filter(wanted).map((tally) => ({
      motion: motionOf(tally.motionId)?.label ?? null,
      for: tally.for ?? null,
      against: tally.against ?? null,
      abstain: tally.abstain ?? null,
      evidence: asGiven(tally.evidence, text, read),
      published: tally.tier === "published",
    })),
    statements: facts.statements.filter(wanted).map((statement) => ({
      speaker: statement.speaker,
      role: statement.role ?? null,
      ...quoteAsGiven(statement, text, read),
      manner: statement.manner,
      cue: statement.cue,
      published: statement.tier === "published",
    })),
    rejections: [...read.rejections, ...facts.rejections.map((rejection) => placed(rejection, read))],
  };
}

/** A span of the body as a span of the text as given. */
function rawSpan({ toRaw }: ReadArticle, start: number, end: number): [start: number, end: number] {
  return [toRaw(start), toRaw(end - 1) + 1];
}

function asGiven(evidence: readonly Evidence[], text: string, read: ReadArticle): string | undefined {
  const span = evidence.find((item) => item.type === "span");
  return span && text.slice(...rawSpan(read, span.start, span.end));
}

/**
 * The words said, with their place. A statement whose words stand in one piece is cut from the text as given; one in
 * several pieces keeps its joined form and the hull of its evidence.
 */
function quoteAsGiven(statement: StatementFact, text: string, read: ReadArticle) {
  const spans = statement.evidence.flatMap((item) => (item.type === "span" ? [item] : []));
  for (const span of spans) {
    const within = span.exact.indexOf(statement.content);
    if (within < 0) continue;
    const from = span.start + within;
    const [start, end] = rawSpan(read, from, from + statement.content.length);
    return { quote: text.slice(start, end), start, end };
  }
  const from = Math.min(...spans.map(({ start }) => start));
  const to = Math.max(...spans.map(({ end }) => end));
  const [start, end] = rawSpan(read, from, to);
  return { quote: statement.content, start, end };
}

function placed(rejection: Rejection, read: ReadArticle): Rejection {
  if (rejection.place === undefined) return rejection;
  const [start, end] = rawSpan(read, rejection.place.start, rejection.place.end);
  return { ...rejection, place: { start, end } };
}
