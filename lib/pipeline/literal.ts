/**
 * Text as a pattern that finds just this text, for building a regular expression around it.
 *
 * @example literal("St. Ives (north)") // "St\\. Ives \\(north\\)"
 */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
