import { voteWord, type ShownVote } from "#lib/domain/shown-vote";

/**
 * One vote, inline: colour, icon and word, always all three. Colour and icon come from votes.css, so the markup
 * stays one element. `word` replaces the usual one ("Against (veto)"); `chip` draws a border round it.
 */
export function VoteMark({ vote, word, chip }: { vote: ShownVote; word?: string; chip?: boolean }) {
  return <span className={`vote vote-${vote}${chip ? " vote-chip" : ""}`}>{word ?? voteWord(vote)}</span>;
}
