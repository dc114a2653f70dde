import { OptionText, optionLetter } from "#components/question/option-text";
import type { MarkedOption } from "#lib/domain/marked-view";

/** An answer that is in, while right and wrong are not shown yet. */
export function ChosenBallot({
  options,
}: {
  options: readonly { option: MarkedOption["option"]; chosen: boolean }[];
}) {
  return (
    <ul className="ballot ballot-marked">
      {options.map(({ option, chosen }, index) => (
        <li key={index} className={chosen ? "row is-chosen" : "row"}>
          <span className="row-letter" aria-hidden="true">
            {optionLetter(index)}
          </span>
          <span className="row-text">
            <OptionText option={option} />
          </span>
          <span className="row-verdict">{chosen ? "Your answer" : ""}</span>
        </li>
      ))}
    </ul>
  );
}

/** Matched statements that are in, while right and wrong are not shown yet. */
export function ChosenPairs({ pairs }: { pairs: readonly { prompt: string; chosen: string | undefined }[] }) {
  return (
    <ul className="ballot ballot-marked">
      {pairs.map(({ prompt, chosen }) => (
        <li key={prompt} className="pair is-chosen">
          <p className="serif">{prompt}</p>
          <p className="row-verdict">{chosen ?? "No answer"}</p>
        </li>
      ))}
    </ul>
  );
}
