import { Icon } from "#components/ui/icon";

/** Somebody comes back: how far they are, and the way on. */
export function Continue({
  answered,
  count,
  handedIn,
  closed,
  next,
}: {
  answered: number;
  count: number;
  handedIn: boolean;
  closed: boolean;
  next: { href: string; label: string };
}) {
  return (
    <section className="slip" aria-labelledby="standing">
      <div>
        <h2 className="heading" id="standing">
          {heading(handedIn, closed)}
        </h2>
        <p className="quiet">
          You answered {answered} of {count}.
          {closed && !handedIn && " Those count. Ask your teacher if you need more time."}
        </p>
      </div>
      <div>
        <a className="btn btn-act btn-wide" href={next.href}>
          {next.label}
          <Icon name="next" />
        </a>
      </div>
    </section>
  );
}

function heading(handedIn: boolean, closed: boolean): string {
  if (handedIn) return "You have handed in";
  return closed ? "This quiz has closed" : "You have begun";
}
