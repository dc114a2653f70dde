import { PartyTable } from "#components/votes/party-table";
import { VoteCredit } from "#components/votes/vote-credit";
import { VoteLegend } from "#components/votes/vote-legend";
import type { PictureKind } from "#lib/domain/picture-kind";
import type { RollCall } from "#lib/domain/roll-call";
import { picturedVotes, spokenCounts } from "#lib/domain/vote-counts";
import type { VotePictureView } from "#lib/domain/vote-picture";

const WHAT: Record<PictureKind, string> = {
  "world-map": "World map of the votes",
  "state-grid": "Both senators of each state",
  horseshoe: "Everybody round a table",
  hemicycle: "A half circle of seats, one for each member,",
};

/** How to read each picture, for those who see it. */
const NOTES: Record<PictureKind, string> = {
  "world-map":
    "Small members are drawn as marks. Land without a vote here is plain. Outlines: Natural Earth, with Crimea, the Golan Heights, Somalia and Western Sahara drawn as on United Nations maps.",
  "state-grid":
    "Each tile is a state, roughly where it lies, with its two senators in the order of their names. The letter below a mark is the senator’s party.",
  horseshoe:
    "Members stand in the order of the alphabet, from the lower left round to the lower right. This is not where they sit.",
  hemicycle: "Parties stand in the order of the alphabet, from the left. This is not where members sit.",
};

/**
 * The picture that fits a roll call, with legend, explanation and credit, and for people the votes by party. It is
 * fetched only when it is scrolled to. Its twin for reading is VoteTable: put both on the page.
 *
 * @param picture From `votePicture` (lib/data/vote-picture).
 */
export function VotePicture({
  rollCall,
  picture,
  untabled,
}: {
  rollCall: RollCall;
  picture: VotePictureView;
  /** Where the table is on another page. */
  untabled?: boolean;
}) {
  const { kind, address, unplaced } = picture;
  const shows = picturedVotes(rollCall);
  return (
    <figure className="map-sheet">
      <PictureAlone
        head={rollCall}
        picture={picture}
        spoken={spokenCounts(rollCall)}
        {...(untabled ? {} : { more: "The table below has every member’s vote." })}
      />
      <figcaption className="stack-s">
        <VoteLegend shows={shows} body={rollCall.body} />
        {(kind === "hemicycle" || kind === "state-grid") && <PartyTable rollCall={rollCall} />}
        {unplaced.length > 0 && <p className="note">Not on the map: {unplaced.join(", ")}.</p>}
        <p className="note">
          {NOTES[kind]}
          {shows.includes("unknown") &&
            ` ${kind === "world-map" ? "Hatched" : "A struck square"}: our record does not say how these members voted.`}{" "}
          <a href={address}>Open the picture alone</a>
        </p>
        {rollCall.note && <p className="note">{rollCall.note}</p>}
        <VoteCredit rollCall={rollCall} />
      </figcaption>
    </figure>
  );
}

/** The picture without what stands round it. `spoken` says what it shows; `more` ends its text alternative: where the same is to be read. */
export function PictureAlone({
  head: { symbol, title },
  picture: { kind, address, width, height },
  spoken,
  more,
}: {
  head: Pick<RollCall, "symbol" | "title">;
  picture: VotePictureView;
  spoken: string;
  more?: string;
}) {
  return (
    <img
      className={`picture picture-${kind}`}
      src={address}
      alt={`${WHAT[kind]} on ${symbol ?? title}: ${spoken}.${more === undefined ? "" : ` ${more}`}`}
      loading="lazy"
      decoding="async"
      width={Math.round(width)}
      height={Math.round(height)}
    />
  );
}
