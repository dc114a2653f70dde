import { BadInput } from "#lib/cli/quiz-io";
import type { RollCall } from "#lib/domain/roll-call";
import type { VerifiedRecord } from "#lib/pipeline/questions/record";

/** A file given with `--record`, and the motion it is about where `--about` says so. */
export interface GivenRecord {
  file: string;
  /** As `quiz explain` lists them: `motion-2`. */
  about?: string;
}

/** Roll calls of the files given, and which of them is about which motion where that was said. */
export interface GivenRollCalls {
  rollCalls: RollCall[];
  /** By the id of the motion. */
  about: Map<string, RollCall>;
}

/** An option as it stands on the command line. */
interface OptionToken {
  kind: string;
  name?: string;
  value?: string | undefined;
}

/**
 * Reads `--record FILE --about MOTION`, any number of them: what a record is about follows it.
 *
 * @throws BadInput when there is no record for it to be about, or two motions for one.
 */
export function readGivenRecords(tokens: readonly OptionToken[]): GivenRecord[] {
  const records: GivenRecord[] = [];
  for (const { kind, name, value } of tokens) {
    if (kind !== "option" || value === undefined) continue;
    if (name === "record") records.push({ file: value });
    if (name !== "about") continue;
    const last = records.at(-1);
    if (last === undefined) throw new BadInput("--about comes after the --record that it speaks of.");
    if (last.about !== undefined) throw new BadInput(`${last.file} can be about one motion only.`);
    last.about = value;
  }
  return records;
}

/**
 * Refuses a motion that is not in the article.
 *
 * @throws BadInput with those that are.
 */
export function checkMotions(about: ReadonlyMap<string, RollCall>, { motions }: VerifiedRecord): void {
  const unknown = [...about.keys()].find((id) => !motions.some((motion) => motion.id === id));
  if (unknown === undefined) return;
  const known = motions.map(({ id, label }) => `${id} (${label})`).join(", ");
  throw new BadInput(
    `There is no ${unknown} in this article${known && `; there is ${known}`}. See quiz explain.`,
  );
}
