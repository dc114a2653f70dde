import type { Choice } from "#lib/domain/response";

/** Whether two answers say the same; the order in which boxes were ticked says nothing. */
export function sameChoice(a: Choice, b: Choice): boolean {
  return canonical(a) === canonical(b);
}

function canonical(choice: Choice): string {
  switch (choice.shape) {
    case "single":
      return `single ${choice.option}`;
    case "boolean":
      return `boolean ${choice.value}`;
    case "multiple":
      return `multiple ${[...choice.options].sort().join(" ")}`;
    case "matching":
      return `matching ${Object.entries(choice.pairs)
        .map((pair) => pair.join("="))
        .sort()
        .join(" ")}`;
  }
}
