import type { CSSProperties } from "react";
import { Icon } from "#components/ui/icon";
import { VoteMark } from "#components/votes/vote-mark";
import type { OptionFigure, QuestionFigures } from "#lib/domain/report-stats";
import { shownPosition } from "#lib/domain/shown-vote";

/** One question of a report: how many got it right, and what was chosen, the key marked by edge, tick and word. */
export function QuestionFiguresItem({ figures }: { figures: QuestionFigures }) {
  const { number, stem, shape, answers, right, sorts, options, flag } = figures;
  return (
    <li className="item">
      <h3>
        <span>{number}</span>
        <span>{stem}</span>
      </h3>
      <p className="stats">
        {answers} {answers === 1 ? "answer" : "answers"}
        {shape === "multiple" && ", several marks each"}
        {shape === "matching" && ", shown: the right pairs"}
        {right !== undefined && `. Right ${percent(right)}`}
        {sorts !== undefined && `. Sorts ${saySorts(sorts)}`}
      </p>
      {flag === "check-key" && (
        <p className="flag flag-check">
          <Icon name="flag" />
          Check the key:{" "}
          {sorts !== undefined && sorts < 0 ? "strong students missed it" : "another option drew more"}
        </p>
      )}
      {flag === "few" && answers > 0 && (
        <p className="flag flag-few">
          <Icon name="info" />
          Too few answers to say more
        </p>
      )}
      <ul className="obars">
        {options.map((option) => (
          <OptionBar key={option.text} option={option} answers={answers} />
        ))}
      </ul>
    </li>
  );
}

function OptionBar({ option, answers }: { option: OptionFigure; answers: number }) {
  const share = answers > 0 ? option.chosen / answers : 0;
  const width = { "--w": `${Math.round(share * 100)}%` } as CSSProperties;
  return (
    <li className={option.isKey ? "key" : undefined}>
      <span className="obar" style={width}>
        <span>{option.position ? <VoteMark {...shownPosition(option.position)} /> : option.text}</span>
        {option.isKey && (
          <>
            <Icon name="tick" />
            <span className="vh">key</span>
          </>
        )}
      </span>
      <span className="pc">
        {percent(share)}
        <span className="quiet"> ({option.chosen})</span>
      </span>
    </li>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** A correlation as `.41` or `−.18`. */
function saySorts(sorts: number): string {
  const digits = Math.abs(sorts).toFixed(2).replace(/^0/, "");
  return sorts < 0 ? `−${digits}` : digits;
}
