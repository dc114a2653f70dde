import { literal } from "#lib/pipeline/literal";
import type { LinkedMotion } from "#lib/pipeline/questions/record";
import { subjectOf } from "#lib/pipeline/questions/motion-subject";

const NAME =
  "(?:the )?\\p{Lu}[\\p{L}.'’-]*(?: (?:of )?\\p{Lu}[\\p{L}.'’-]*){0,4}(?: (?:nations|countries|states|members|allies))?";
const TITLE =
  "(?:(?:Sens?|Reps?|Gov|Dr|Mr|Mrs|Ms|Sir|Lord|Lady|Baroness|Senators?|Representatives?|Councillor|MEP|MP|TD)\\.? )*";
const MADE =
  "(?:written|drafted|presented|proposed|tabled|sponsored|offered|introduced|put forward|submitted|moved|authored)";
/** What a text is about ends where the sentence goes on to what came of it. */
const ON =
  "(?:failed|fell|passed|won|lost|got|drew|received|was|were|is|had|has|did|went|by|after|and|but|with|which|who|while|when|then|in favou?r)\\b";
/** It is taken whole or not at all: never "corridors in the Lake" of "the Lake Basin region". */
const MATTER = `\\S+(?: (?!${ON})[^\\s,.;:–—]+){0,15}(?=[,.;:–—]| ${ON}| ?$)`;

/**
 * What the sentence that names a motion says of it behind its kind, tried in this order.
 */
const PATTERNS: readonly ((kind: string) => RegExp)[] = [
  // "a shorter draft | written by Russia on arms deliveries | failed"
  (kind) => new RegExp(`\\b${kind}(?<by>,? ${MADE} by ${TITLE}(?<who>${NAME}(?: and ${NAME})?))(?: (?<on>(?:on|about|to|for|calling for) ${MATTER}))?`, "u"),
  // "An amendment | by Sen. Tomas Rivera |, D-N.M."
  (kind) => new RegExp(`\\b${kind}(?<by> (?:by|from) ${TITLE}(?<who>${NAME}(?: and ${NAME})?))`, "u"),
  // "A second European amendment, | on sanctions |, fell short"
  (kind) => new RegExp(`\\b${kind}, (?<on>(?:on|about|calling for|for) ${MATTER}),`, "u"),
  // "A European amendment | that would have named the mill | was vetoed"
  (kind) => new RegExp(`\\b${kind} (?<on>that would ${MATTER})(?=[\\s,.;])`, "u"),
]; // prettier-ignore

/**
 * A motion's label with what the sentence that names it adds: who wrote the text, what it is on. Only asked for when
 * the label alone names no text.
 *
 * @example "the amendment" in "An amendment by Sen. Tomas Rivera failed" → "the amendment by Tomas Rivera"
 * @returns undefined when the sentence adds nothing, or speaks of two texts of this kind.
 */
export function fullerLabel({ label, evidence }: LinkedMotion): string | undefined {
  const { kind } = subjectOf(label);
  if (kind === undefined || !label.toLowerCase().endsWith(kind)) return undefined;
  for (const item of evidence) {
    if (item.type !== "span") continue;
    const mentions = item.exact.match(new RegExp(`\\b${kind}s?\\b`, "giu")) ?? [];
    if (mentions.length !== 1) continue;
    for (const pattern of PATTERNS) {
      const groups = pattern(kind).exec(item.exact)?.groups;
      if (groups === undefined) continue;
      if (groups.on !== undefined && !isWhole(groups.on)) continue;
      const by =
        groups.who === undefined ? "" : ` ${wrote(groups.by ?? "")} ${groups.who.replace(/[.,]$/, "")}`;
      return `${label}${by}${groups.on === undefined ? "" : ` ${groups.on}`}`;
    }
  }
  return undefined;
}

/** Whether words end where their thought does, and not at "a 5" of "a 5.75 % tax" or inside a quotation. */
function isWhole(words: string): boolean {
  return (
    !/(?:^|\s)(?:an?|the|of|to|in|on|by|for|with|and|or|from|at|\S*\d)$/i.test(words) && !/[“”"]/.test(words)
  );
}

/** "adopted | the Right to Repair Directive | with 427 votes": a title that ends in its kind. */
const TITLED =
  /\b(?:adopted|approved|passed|backed|endorsed|rejected|defeated|ratified|voted down|voted (?:for|against|on)|approval to|vote on|votes on) (?:the |its |an? )?((?:\p{Lu}[\p{L}'’&-]*|\(\p{Lu}[^)]*\)|of|to|on|for|and|in)(?: (?:\p{Lu}[\p{L}'’&-]*|\(\p{Lu}[^)]*\)|of|to|on|for|and|in|the))* (?:Directive|Regulation|Bill|Act|Law|Treaty|Agreement|Budget|Ordinance|Charter|Pact|Code|Convention))\b/u;
/** "voted 84-40 on Wednesday | to override the governor's veto of a bill on lunches |" */
const TO_DO = new RegExp(
  `\\bvoted (?:[^.;]{0,40}? )?(?<deed>to (?!(?:be|have|do|reject|adopt|approve|pass|support|oppose)\\b)\\p{Ll}+ ${MATTER})`,
  "u",
);
const SHORTEST_DEED = 5;

/**
 * What a vote was on, where the reader of votes found no text: "the vote" → "the Right to Repair Directive".
 *
 * @returns undefined when the sentence names nothing, or more than one vote.
 */
export function votedObject({ evidence }: LinkedMotion): string | undefined {
  for (const item of evidence) {
    if (item.type !== "span") continue;
    const titled = TITLED.exec(item.exact)?.[1];
    if (titled !== undefined) return `the ${titled}`;
    const deed = TO_DO.exec(item.exact)?.groups?.deed?.trim();
    if (deed !== undefined && deed.split(" ").length >= SHORTEST_DEED) return `the proposal ${deed}`;
  }
  return undefined;
}

/** "keep Fourth Street | closed to cars |": how something is to be left, which a label may have lost. */
const LEFT_SO = `(?:closed|open|shut|free|alive|intact|in place|\\p{Ll}+ed)\\b(?: ${MATTER})?`;
/** "ask the court | for an opinion on shipping lanes |": what is asked for. */
const ASKED_FOR = `(?:for|to|about|whether) ${MATTER}`;

/**
 * A label with the state in which something is to be kept or left, or with what somebody is asked for.
 *
 * @example "the proposal to keep Fourth Street" in "voted to keep Fourth Street closed to cars, …" → "… closed to cars"
 */
export function completedLabel({ label, evidence }: LinkedMotion): string | undefined {
  const deed = /\bto ((?:keep|leave|make|hold|get|have|ask|urge|invite|instruct) .+)$/.exec(label)?.[1];
  if (deed === undefined) return undefined;
  const rest = /^(?:ask|urge|invite|instruct) /.test(deed) ? ASKED_FOR : LEFT_SO;
  const words = literal(deed).replace(/['’]/g, "['’]");
  for (const item of evidence) {
    if (item.type !== "span") continue;
    const state = new RegExp(`\\b${words} (?<state>${rest})`, "u").exec(item.exact)?.groups?.state;
    if (state !== undefined) return `${label} ${state}`;
  }
  return undefined;
}

/** "drafted by", "by": the words between the text and its author, without titles. */
function wrote(by: string): string {
  return new RegExp(`${MADE} by`, "u").exec(by)?.[0] ?? "by";
}
