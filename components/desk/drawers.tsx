import type { ReactNode } from "react";
import { LeftOutTable } from "#components/desk/left-out-table";
import { StatementsFound } from "#components/desk/statements-found";
import { VotesFound } from "#components/desk/votes-found";
import type { LeftOut } from "#lib/domain/article-marks";
import type { Understood } from "#lib/domain/understood";

/** Below the bench: everything that was understood, and everything that was not, as tables. */
export function Drawers(props: { found: Understood; leftOut: readonly LeftOut[]; body: string }) {
  const { found, leftOut, body } = props;
  return (
    <>
      {found.votes.length > 0 && (
        <Drawer title={`Votes (${found.votes.length})`}>
          <VotesFound votes={found.votes} />
        </Drawer>
      )}
      {found.statements.length > 0 && (
        <Drawer title={`Statements (${found.statements.length})`}>
          <StatementsFound statements={found.statements} />
        </Drawer>
      )}
      {leftOut.length > 0 && (
        <Drawer title={`Left out, and why (${leftOut.length})`}>
          <LeftOutTable lines={leftOut} body={body} />
        </Drawer>
      )}
    </>
  );
}

// A link to something inside a closed one opens it: browsers do that by themselves.
function Drawer({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="drawer">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
