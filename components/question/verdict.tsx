import { Icon, type IconName } from "#components/ui/icon";
import type { Outcome } from "#lib/domain/outcome";

const WORDS = {
  right: { icon: "tick", text: "Right." },
  part: { icon: "half", text: "Partly right." },
  wrong: { icon: "cross", text: "Not this one." },
  open: { icon: "info", text: "Not answered." },
} as const satisfies Record<Outcome, { icon: IconName; text: string }>;

/** The verdict in words, for titles and lists. */
export function verdictWords(outcome: Outcome): string {
  return WORDS[outcome].text;
}

/** The verdict as the heading of a feedback page. `several`: more than one answer was asked for. */
export function Verdict({ outcome, several }: { outcome: Outcome; several: boolean }) {
  const { icon, text } = WORDS[outcome];
  return (
    <h1 className={`verdict verdict-${outcome}`} tabIndex={-1}>
      <span className="seal">
        <Icon name={icon} />
      </span>
      {several && outcome === "wrong" ? "Not these." : text}
    </h1>
  );
}

/** The verdict as a small icon; the words stand beside it or are hidden in it. */
export function VerdictIcon({ outcome }: { outcome: Outcome }) {
  return <Icon name={WORDS[outcome].icon} className={`is-${outcome}`} />;
}
