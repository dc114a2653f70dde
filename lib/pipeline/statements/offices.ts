import { spanEvidence } from "#lib/domain/evidence";
import type { OfficeFact } from "#lib/domain/fact";
import { type ArticleId, FactId } from "#lib/domain/ids";
import type { Person } from "#lib/pipeline/actors/person";
import type { Document } from "#lib/pipeline/document";

/**
 * One fact for each distinct office the text gives a person with a full name. Published when it stands in the text
 * beside that full name and is more than a bare title (`President`).
 */
export function extractOffices(doc: Document, people: readonly Person[], articleId: ArticleId): OfficeFact[] {
  const facts: OfficeFact[] = [];
  for (const { fullName, roles } of people) {
    const seen = new Set<string>();
    for (const { text, evidence } of roles) {
      const key = text.toLowerCase();
      if (seen.has(key) || !fullName.includes(" ")) continue;
      seen.add(key);
      facts.push({
        id: FactId.parse(`fact_o${facts.length + 1}`),
        type: "office",
        tier: text.includes(" ") ? "published" : "candidate",
        evidence: [spanEvidence(articleId, doc.body, evidence.start, evidence.end)],
        person: fullName,
        role: text,
      });
    }
  }
  return facts;
}
