import type { ActorKind } from "#lib/domain/fact";

/** A name of a possible voter in the body: `body.slice(start, end) === text`. */
export interface ActorMention {
  start: number;
  end: number;
  text: string;
  /** Canonical short name: `United States` for `US`, `Washington`, `the United States of America`. */
  name: string;
  kind: ActorKind;
  /** ISO 3166-1 alpha-3, for states. */
  iso3?: string;
  /** The name is that of a seat of government ("Moscow vetoed"), which may also be meant as a place. */
  metonym?: true;
}
