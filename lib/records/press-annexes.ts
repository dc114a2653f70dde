import type { TallySide } from "#lib/records/reading";
import { namesInList } from "#lib/records/press-lists";

/** Lists of names under headings, as annexes of press releases and verbatim records have them. */
export interface PressAnnex {
  start: number;
  end: number;
  lists: Partial<Record<TallySide, string[]>>;
}

/** "In favour:", "Against:", "Abstain:", "Abstaining:", "Absent:" at the head of a line or after `//`. */
const HEAD =
  /(?:^|\n|\/\/|\.)[ \t]*(in favou?r|against|abstain(?:ing|ed)?|abstentions?|absent|not voting|did not vote)\s*:[ \t]*/giu;
/** Where a list ends: a blank line, a full stop at the end of a line, a bracketed remark, the next heading's slashes. */
const LIST_END = /\n\s*\n|\.\s*(?:\n|$)|\.\s+(?=[[(A-Z])|\[|\/\//u;

/** Finds the headed lists of a text; each block of them is one vote. */
export function pressAnnexes(text: string): PressAnnex[] {
  const heads = [...text.matchAll(HEAD)].map((match) => ({
    side: sideOfHead(match[1] ?? ""),
    start: match.index,
    from: match.index + match[0].length,
  }));
  const annexes: PressAnnex[] = [];
  heads.forEach(({ side, start, from }, index) => {
    const limit = heads[index + 1]?.start ?? text.length;
    const whole = text.slice(from, limit);
    const stop = LIST_END.exec(whole)?.index ?? whole.length;
    const names = namesInList(whole.slice(0, stop));
    const last = annexes.at(-1);
    if (last && last.lists[side] === undefined && text.slice(last.end, start).trim().length < 4) {
      last.lists[side] = names;
      last.end = from + stop;
    } else annexes.push({ start, end: from + stop, lists: { [side]: names } });
  });
  return annexes.filter(({ lists }) => Object.keys(lists).length > 1);
}

function sideOfHead(head: string): TallySide {
  if (/favou?r/i.test(head)) return "yes";
  if (/against/i.test(head)) return "no";
  return /abst/i.test(head) ? "abstain" : "notVoting";
}
