import { VoteCredit } from "#components/votes/vote-credit";
import { VoteLegend } from "#components/votes/vote-legend";
import type { RollCall } from "#lib/domain/roll-call";
import { voteWord } from "#lib/domain/shown-vote";
import { listedCounts, shownVotesOf } from "#lib/domain/vote-counts";

/** Width and height of the picture; the page keeps its place before it is there. */
const SIZE = { width: 1954, height: 898 };

/**
 * A roll call of states on a world map, with legend, explanation and credit. The picture is fetched only when it is
 * scrolled to. Its twin for reading is VoteTable: put both on the page.
 *
 * @param address From `voteMapAddress` (lib/data/vote-map).
 */
export function VoteMap({ rollCall, address }: { rollCall: RollCall; address: string }) {
  const counts = listedCounts(rollCall);
  const shows = shownVotesOf(rollCall);
  const spoken = shows.map((vote) => `${counts[vote] ?? 0} ${voteWord(vote).toLowerCase()}`).join(", ");
  const what = rollCall.symbol ?? rollCall.title;
  return (
    <figure className="map-sheet">
      <img
        className="map"
        src={address}
        alt={`World map of the votes on ${what}: ${spoken}. The table below has every member’s vote.`}
        loading="lazy"
        decoding="async"
        {...SIZE}
      />
      <figcaption className="stack-s">
        <VoteLegend shows={shows} />
        <p className="note">
          Small members are drawn as marks. Land without a vote here is plain.
          {shows.includes("unknown") && " Hatched: our record does not say how these members voted."}{" "}
          Outlines: Natural Earth, with Crimea, the Golan Heights, Somalia and Western Sahara drawn as on
          United Nations maps. <a href={address}>Open the map alone</a>
        </p>
        {rollCall.note && <p className="note">{rollCall.note}</p>}
        <VoteCredit rollCall={rollCall} />
      </figcaption>
    </figure>
  );
}
