import type { ReactNode } from "react";

/** The head of a page where nothing should lead away: the name, and at most who is answering. */
export function SlimMasthead({ children }: { children?: ReactNode }) {
  return (
    <header className="masthead masthead-slim">
      <div className="page">
        <div>
          <a className="wordmark" href="/">
            On the Record
          </a>
          {children}
        </div>
      </div>
    </header>
  );
}
