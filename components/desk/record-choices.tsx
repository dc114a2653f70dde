"use client";

import { Choice } from "#components/form/choice";
import type { RecordChoice } from "#lib/domain/desk-view";

/** The votes of a file that holds several; those that fit the article come first, and are ticked. */
export function RecordChoices({ choices }: { choices: readonly RecordChoice[] }) {
  if (choices.length === 0) return null;
  const ordered = [...choices].sort((a, b) => Number(b.fits) - Number(a.fits));
  return (
    <fieldset className="choices-list">
      <legend className="label" id="record-choices" tabIndex={-1}>
        This file holds {choices.length} votes. Which belong to the article?
      </legend>
      <div className="choices-scroll" tabIndex={0} role="group" aria-labelledby="record-choices">
        {ordered.map(({ key, title, body, symbol, date, tallies, fits }) => (
          <Choice
            key={key}
            type="checkbox"
            name="pick"
            value={key}
            defaultChecked={fits}
            detail={[symbol, body, date, numbers(tallies), fits ? "fits the article" : undefined]
              .filter((part) => part !== undefined)
              .join(" · ")}
          >
            {title}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}

function numbers({ yes, no, abstain }: RecordChoice["tallies"]): string | undefined {
  const parts = [
    yes !== undefined && `${yes} for`,
    no !== undefined && `${no} against`,
    abstain !== undefined && `${abstain} abstained`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(", ") : undefined;
}
