import { spanEvidence } from "#lib/domain/evidence";
import type { OfficeFact } from "#lib/domain/fact";
import { type ArticleId, FactId } from "#lib/domain/ids";
import type { Person, PersonMention, PersonRole } from "#lib/pipeline/actors/person";
import type { Document } from "#lib/pipeline/document";
import { quotesIn } from "#lib/pipeline/statements/quote-index";

/**
 * One fact for each distinct office the text gives a person with a full name. Published when the text itself says so
 * (not somebody it quotes), beside the full name, and it is more than a bare title (`President`).
 */
export function extractOffices(doc: Document, people: readonly Person[], articleId: ArticleId): OfficeFact[] {
  const facts: OfficeFact[] = [];
  for (const person of people) {
    const seen = new Set<string>();
    const fulls = person.mentions.filter(({ form }) => form === "full");
    for (const role of assertedFirst(doc, person)) {
      const key = role.text.toLowerCase();
      if (seen.has(key) || !person.fullName.includes(" ")) continue;
      seen.add(key);
      facts.push({
        id: FactId.parse(`fact_o${facts.length + 1}`),
        type: "office",
        tier: role.text.includes(" ") && isAsserted(doc, fulls, role) ? "published" : "candidate",
        evidence: [spanEvidence(articleId, doc.body, role.evidence.start, role.evidence.end)],
        person: person.fullName,
        role: role.text,
      });
    }
  }
  return facts;
}

/** The office each person is shown with beside what they said: the first that says more than a title. */
export function mainOffices(doc: Document, people: readonly Person[]): Map<Person, string> {
  const offices = new Map<Person, string>();
  for (const person of people) {
    const roles = assertedFirst(doc, person);
    const main = roles.find(({ text }) => text.includes(" ")) ?? roles[0];
    if (main) offices.set(person, main.text);
  }
  return offices;
}

function assertedFirst(doc: Document, { mentions, roles }: Person): PersonRole[] {
  const fulls = mentions.filter(({ form }) => form === "full");
  const [sure, rest]: [PersonRole[], PersonRole[]] = [[], []];
  for (const role of roles) (isAsserted(doc, fulls, role) ? sure : rest).push(role);
  return [...sure, ...rest];
}

/** Whether the text says it in its own voice and beside the full name; `fulls` in order of place. */
function isAsserted(doc: Document, fulls: readonly PersonMention[], { evidence }: PersonRole): boolean {
  let low = 0;
  let high = fulls.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((fulls[middle]?.start ?? 0) >= evidence.start) high = middle;
    else low = middle + 1;
  }
  const named = (fulls[low]?.end ?? Infinity) <= evidence.end;
  return named && quotesIn(doc.quotes, evidence).length === 0;
}
