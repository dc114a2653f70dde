import type { ReactNode } from "react";

/** A section of a page that is read: its heading hangs in the margin, its paragraphs stand beside it. */
export function TextSection({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section className="spread spread-ruled" aria-labelledby={id}>
      <div className="side">
        <h2 id={id}>{heading}</h2>
      </div>
      <div className="prose stack">{children}</div>
    </section>
  );
}
