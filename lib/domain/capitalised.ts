/**
 * First letter raised, the rest untouched.
 *
 * @example capitalised("the river resolution of 2031") // "The river resolution of 2031"
 */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
