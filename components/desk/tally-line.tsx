import type { Understood } from "#lib/domain/understood";

interface TallyLineProps {
  found: Understood;
  rollCalls: number;
  questions: number;
  leftOut: number;
}

/** What was understood, in figures; each leads to its table. */
export function TallyLine({ found, rollCalls, questions, leftOut }: TallyLineProps) {
  const figures = [
    { count: found.votes.length, noun: "vote", href: "#votes" },
    { count: found.statements.length, noun: "statement", href: "#statements" },
    { count: rollCalls, noun: "roll call", href: "#official-record" },
    { count: questions, noun: "question", href: "#questions" },
  ];
  return (
    <p className="tallyline">
      {figures.map(({ count, noun, href }) => {
        if (count === 0 && noun === "roll call")
          return (
            <span key={noun}>
              <a href={href}>Attach the official roll call</a>
            </span>
          );
        const words = (
          <>
            <b>{count}</b> {count === 1 ? noun : `${noun}s`}
          </>
        );
        return <span key={noun}>{count > 0 ? <a href={href}>{words}</a> : words}</span>;
      })}
      {leftOut > 0 && (
        <span>
          <a href="#left-out">
            <b>{leftOut}</b> left out, and why
          </a>
        </span>
      )}
    </p>
  );
}
