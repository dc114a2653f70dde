import { createHash } from "node:crypto";
import { canonicalJson } from "#lib/domain/canonical-json";
import type { Question } from "#lib/domain/question";

/**
 * A digest of everything a question says and rests on, by which the pipeline's own questions are known again when
 * they come back from a browser. Ids and the order of the options say nothing and do not count; nor does `origin`,
 * which follows from this.
 *
 * @returns 22 characters (132 bits of SHA-256).
 */
export function sealOf(question: Question): string {
  return createHash("sha256")
    .update(canonicalJson(substance(question)))
    .digest("base64url")
    .slice(0, 22);
}

function substance(question: Question): unknown {
  const { id: _id, origin: _origin, ...said } = question;
  if (said.shape === "boolean") return said;
  const texts = new Map<string, string>(
    said.options.map(({ id, text, detail = "" }) => [id, `${text}\n${detail}`]),
  );
  const options = said.options.map(({ id: _own, ...option }) => canonicalJson(option)).sort();
  const textOf = (id: string) => texts.get(id) ?? "";
  if (said.shape === "matching") {
    const pairs = said.prompts.map(({ id, text }) => [text, textOf(said.key[id] ?? "")].join("\n")).sort();
    return { ...said, options, prompts: pairs, key: pairs };
  }
  return { ...said, options, key: [said.key].flat().map(textOf).sort() };
}
