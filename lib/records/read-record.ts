import { readRecognised } from "#lib/records/recognise";
import { decodeRecord } from "#lib/records/decode-record";
import { finishRecord } from "#lib/records/finish-record";
import { RecordFault } from "#lib/records/record-fault";
import type { ReadRecords, RecordContext, RecordProblem } from "#lib/records/reading";
import { sameSymbol } from "#lib/records/same-symbol";
import { RollCallId } from "#lib/domain/ids";
import type { RollCall } from "#lib/domain/roll-call";

/**
 * Reads an official record of votes, whatever format it is in: its content tells, never its name. All of its records
 * come out or none; what does not fit in them is told beside them and never mended.
 *
 * @param input a file's bytes, or its text. Text that was decoded wrongly is refused.
 * @param context what the person knows and the file may not say; `symbol` picks one record out of many.
 */
export function readRecord(input: string | Uint8Array, context: RecordContext = {}): ReadRecords {
  try {
    const text = decodeRecord(input);
    if (text.trim() === "") return { ok: false, message: "This file is empty." };
    const { format, drafts, problems } = readRecognised(text, context);
    const finished = drafts.map(finishRecord);
    const wanted = picked(finished, context.symbol);
    const isWanted = new Set(wanted);
    const placeOf = new Map(finished.map((one, i) => [one, drafts[i]?.place]));
    const all = new Set(drafts.map(({ place }) => place));
    const left = new Set(
      drafts.filter((_, index) => !isWanted.has(finished[index] ?? NOBODY)).map(({ place }) => place),
    );
    return {
      ok: true,
      format,
      records: withOwnIds(wanted.map(({ record }) => record)),
      problems: [
        ...problems.filter(({ place }) => !left.has(place)),
        ...wanted.flatMap((one) => one.problems),
      ],
      problemsOf: wanted.map((one) => {
        const own = placeOf.get(one);
        const isOwn = ({ place }: RecordProblem) => place === own || !all.has(place);
        return [...problems.filter(isOwn), ...one.problems];
      }),
    };
  } catch (error) {
    if (error instanceof RecordFault) {
      const { message, wants } = error;
      return { ok: false, message, ...(wants && { wants }) };
    }
    throw error;
  }
}

type Finished = ReturnType<typeof finishRecord>;
const NOBODY = {} as Finished;
const MOST_NAMED = 8;

/** The one that is meant. A single record that says no symbol is it. */
function picked(finished: readonly Finished[], symbol: string | undefined): readonly Finished[] {
  if (symbol === undefined) return finished;
  const wanted = finished.filter(
    ({ record }) => record.id === symbol || (record.symbol && sameSymbol(record.symbol, symbol)),
  );
  if (wanted.length > 0) return wanted;
  if (finished.length === 1 && finished[0]?.record.symbol === undefined) return finished;
  const symbols = finished.flatMap(({ record }) => record.symbol ?? []);
  const held = symbols.slice(0, MOST_NAMED).join(", ");
  throw new RecordFault(
    `There is no record of ${symbol} in this file${held && `; it holds ${held}${symbols.length > MOST_NAMED ? " and others" : ""}`}.`,
  );
}

/** Ids are unique within a file. */
function withOwnIds(records: readonly RollCall[]): RollCall[] {
  const seen = new Map<string, number>();
  return records.map((record) => {
    const count = (seen.get(record.id) ?? 0) + 1;
    seen.set(record.id, count);
    return count === 1 ? record : { ...record, id: RollCallId.parse(`${record.id.slice(0, 60)}-${count}`) };
  });
}
