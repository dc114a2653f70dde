import type { Item } from "#lib/pipeline/votes/items";
import { anyPhraseAt, wordAt } from "#lib/pipeline/votes/words";

const ABSENT_PHRASES = [
  "take part", "participate", "cast a vote", "cast a ballot", "cast votes", "attend the vote", "cast their votes",
]; // prettier-ignore

/** "did not take part in the debate": in something else than the vote. */
function isElsewhere(items: readonly Item[], from: number): boolean {
  if (wordAt(items, from) !== "in") return false;
  return ![1, 2, 3, 4].some((step) =>
    /^(vote|votes|voting|division|ballot|process|poll|roll-call)$/.test(wordAt(items, from + step) ?? ""),
  );
}

/** "was not present for the debate", "was absent from the hearing": away from something else than the vote. */
function isAwayElsewhere(items: readonly Item[], from: number): boolean {
  if (!/^(for|from|at|during|in)$/.test(wordAt(items, from) ?? "")) return false;
  return [1, 2, 3, 4].some((step) =>
    /^(debate|hearing|ceremony|speech|discussion|discussions|talks|briefing|meetings|conference|list|presentation)$/.test(
      wordAt(items, from + step) ?? "",
    ),
  );
}

/** "did not vote", "took no part", "missed the vote", "was absent". */
export function readAbsence(items: readonly Item[], at: number): { end: number } | undefined {
  const word = wordAt(items, at) ?? "";
  const next = wordAt(items, at + 1) ?? "";
  // "The Speaker does not vote" tells of no vote in particular.
  if (/^(did|didn't|have|has|had|hasn't|haven't|hadn't)$/.test(word)) {
    const verb = word.endsWith("n't") ? at + 1 : next === "not" ? at + 2 : -1;
    if (verb < 0) return undefined;
    const phrase = anyPhraseAt(items, verb, ABSENT_PHRASES);
    if (phrase > 0) return isElsewhere(items, verb + phrase) ? undefined : { end: verb + phrase };
    const voteWord = wordAt(items, verb) ?? "";
    const after = wordAt(items, verb + 1) ?? "";
    if (/^(vote|voted)$/.test(voteWord) && !/^(for|against|in|to|no|yes|down|with)$/.test(after))
      return { end: verb + 1 };
    return undefined;
  }
  // "recused herself after a question"
  if (word === "recused" && /^(himself|herself|themselves|itself)$/.test(next)) return { end: at + 2 };
  const left = readLeaving(items, at);
  if (left) return left;
  if (/^(missed|skipped|boycotted|ducked)$/.test(word)) {
    const session = word === "boycotted" && /^(session|sitting|meeting)$/.test(wordAt(items, at + 2) ?? "");
    return session || /^(vote|votes|voting|ballot|division)$/.test(wordAt(items, at + 2) ?? next)
      ? { end: at + 3 }
      : undefined;
  }
  if (/^(was|were)$/.test(word)) {
    if (next === "absent") return isAwayElsewhere(items, at + 2) ? undefined : { end: at + 2 };
    if (next === "not" && wordAt(items, at + 2) === "voting") return { end: at + 3 };
    // "were not in the hall when the vote was called"
    const room = next === "not" && wordAt(items, at + 2) === "in" && ROOM.test(wordAt(items, at + 4) ?? "");
    if (room && speaksOfVote(items, at + 5)) return { end: at + 5 };
    if (next === "not" && wordAt(items, at + 2) === "present")
      return isAwayElsewhere(items, at + 3) ? undefined : { end: at + 3 };
    // "was recorded as not voting", "were listed as absent"
    if (!/^(recorded|marked|listed|counted|noted|registered)$/.test(next)) return undefined;
    const state = wordAt(items, at + 2) === "as" ? at + 3 : at + 2;
    if (/^(absent|excused)$/.test(wordAt(items, state) ?? "")) return { end: state + 1 };
    return anyPhraseAt(items, state, ["not voting", "not present"]) > 0 ? { end: state + 2 } : undefined;
  }
  if (
    word === "not" &&
    next === "voting" &&
    !/^(for|against|in|to|no|yes)$/.test(wordAt(items, at + 2) ?? "")
  )
    return { end: at + 2 };
  if (word === "took" && next === "no" && wordAt(items, at + 2) === "part") return { end: at + 3 };
  if (/^(refused|declined|failed|chose|opted|elected)$/.test(word)) {
    const to = next === "to" ? at + 2 : next === "not" && wordAt(items, at + 2) === "to" ? at + 3 : -1;
    if (to < 0 || (/^(chose|opted|elected)$/.test(word) && next === "to")) return undefined;
    const phrase = anyPhraseAt(items, to, ABSENT_PHRASES);
    if (phrase > 0) return { end: to + phrase };
    return wordAt(items, to) === "vote" &&
      !/^(for|against|in|to|no|yes|down|with)$/.test(wordAt(items, to + 1) ?? "")
      ? { end: to + 1 }
      : undefined;
  }
  if (word === "sat" && next === "out" && /^(vote|division)$/.test(wordAt(items, at + 3) ?? ""))
    return { end: at + 4 };
  if (
    word === "stayed" &&
    next === "away" &&
    (wordAt(items, at + 4) ?? wordAt(items, at + 3) ?? "").includes("vot")
  )
    return { end: at + 4 };
  return undefined;
}

const ROOM = /^(hall|chamber|room|house|plenary)$/;

/** "left the chamber before the ballot", "walked out ahead of the vote". */
function readLeaving(items: readonly Item[], at: number): { end: number } | undefined {
  const word = wordAt(items, at) ?? "";
  const left = word === "left" && ROOM.test(wordAt(items, at + 2) ?? "");
  const walked = word === "walked" && wordAt(items, at + 1) === "out";
  if (!left && !walked) return undefined;
  for (let end = at + 2; end < at + 7; end += 1)
    if (/^(before|ahead)$/.test(wordAt(items, end) ?? ""))
      return speaksOfVote(items, end + 1) ? { end: end + 1 } : undefined;
  return undefined;
}

/** Whether the vote is spoken of within a few words. */
function speaksOfVote(items: readonly Item[], from: number): boolean {
  return items
    .slice(from, from + 6)
    .some(({ key }) => /^(vote|votes|voting|ballot|division|roll-call|voted)$/.test(key));
}
