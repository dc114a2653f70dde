import { RecordFault, lineOf } from "#lib/records/record-fault";

/** A value of a JSON file with its place: `Line 3`, `Item 2`. */
export interface PlacedValue {
  value: unknown;
  place: string;
}

/**
 * The objects of a JSON file: one object, a list of them, or one a line.
 *
 * @throws RecordFault with the line where the JSON breaks off or is damaged.
 */
export function readJsonValues(text: string): PlacedValue[] {
  const whole = parse(text);
  if (whole.ok) {
    return Array.isArray(whole.value)
      ? whole.value.map((value: unknown, index) => ({ value, place: `Item ${index + 1}` }))
      : [{ value: whole.value, place: "Line 1" }];
  }
  const lines = text.split("\n");
  if (!parse(lines[0] ?? "").ok)
    throw damaged(whole.at === undefined ? lastLine(text) : lineOf(text, whole.at));
  return lines.flatMap((line, index): PlacedValue[] => {
    if (line.trim() === "") return [];
    const parsed = parse(line);
    if (!parsed.ok) throw damaged(`Line ${index + 1}`);
    return [{ value: parsed.value, place: `Line ${index + 1}` }];
  });
}

type Parsed = { ok: true; value: unknown } | { ok: false; at: number | undefined };

function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    const at = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
    return { ok: false, at: at === undefined ? undefined : Number(at) };
  }
}

function lastLine(text: string): string {
  return lineOf(text, text.trimEnd().length);
}

function damaged(place: string): RecordFault {
  return new RecordFault("This JSON breaks off or is damaged. Download the file again.", place);
}
