import { spanEvidence } from "#lib/domain/evidence";
import type { OfficeFact } from "#lib/domain/fact";
import { type ArticleId, FactId } from "#lib/domain/ids";
import type { Person, PersonRole } from "#lib/pipeline/actors/person";
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
    for (const role of assertedFirst(doc, person)) {
      const key = role.text.toLowerCase();
      if (seen.has(key) || !person.fullName.includes(" ")) continue;
      seen.add(key);
      facts.push({
        id: FactId.parse(`fact_o${facts.length + 1}`),
        type: "office",
        tier: role.text.includes(" ") && isAsserted(doc, person, role) ? "published" : "candidate",
        evidence: [spanEvidence(articleId, doc.body, role.evidence.start, role.evidence.end)],
        person: person.fullName,
        role: role.text,
      });
    }
  }
  return facts;
}

/** The office a statement's speaker is shown with: the first that says more than a title. */
export function officeOf(doc: Document, person: Person): string | undefined {
  const roles = assertedFirst(doc, person);
  return (roles.find(({ text }) => text.includes(" ")) ?? roles[0])?.text;
}

function assertedFirst(doc: Document, person: Person): PersonRole[] {
  const [sure, rest]: [PersonRole[], PersonRole[]] = [[], []];
  for (const role of person.roles) (isAsserted(doc, person, role) ? sure : rest).push(role);
  return [...sure, ...rest];
}

/** Whether the text says it in its own voice and beside the full name. */
function isAsserted(doc: Document, { mentions }: Person, { evidence }: PersonRole): boolean {
  const named = mentions.some(
    ({ form, start, end }) => form === "full" && start >= evidence.start && end <= evidence.end,
  );
  return named && quotesIn(doc.quotes, evidence).length === 0;
}
