import { VoteMark } from "#components/votes/vote-mark";
import { shownPosition } from "#lib/domain/shown-vote";
import type { TakeOption } from "#lib/domain/take-view";
import { WithSymbols } from "#components/question/with-symbols";

/** The words of an option; a vote with its colour and icon, a person with the office below. */
export function OptionText({ option }: { option: Pick<TakeOption, "text" | "detail" | "position"> }) {
  return (
    <>
      {option.position ? (
        <VoteMark {...shownPosition(option.position)} word={option.text} />
      ) : (
        <WithSymbols text={option.text} />
      )}
      {option.detail !== undefined && <small>{option.detail}</small>}
    </>
  );
}

/** The letter in front of the option with this index. */
export function optionLetter(index: number): string {
  return String.fromCharCode(65 + index);
}
