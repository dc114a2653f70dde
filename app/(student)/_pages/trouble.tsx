import type { StudentPage } from "../_frame/student-page";
import { Icon } from "#components/ui/icon";
import { APP_ERRORS } from "#lib/domain/action-result";

const pathOf = (request: Request) => new URL(request.url).pathname;

/** No such place, or no such page in it. */
export function notFoundPage(request: Request): StudentPage {
  return {
    title: "Page not found",
    status: 404,
    at: pathOf(request),
    content: (
      <Trouble side="Page not found" heading="There is no page here">
        <p>The link may be old, or a letter may have gone astray. A class code works at the front door.</p>
        <p className="cluster">
          <a className="btn btn-act" href="/join">
            Join with a code
          </a>
          <a className="btn btn-line" href="/play">
            Public quizzes
          </a>
        </p>
      </Trouble>
    ),
  };
}

/** The store does not answer. The browser looks again by itself, with or without script. */
export function storeDownPage(request: Request): StudentPage {
  return {
    title: "One moment",
    status: 503,
    at: pathOf(request),
    ...(request.method === "GET" ? { lookAgain: 10 } : {}),
    content: (
      <Trouble side="Not reachable" heading="Answers cannot be saved at the moment">
        <p>
          The place where answers are kept does not answer us. What you have answered so far is safe there.
          This page looks again every ten seconds.
        </p>
        <p>
          <a className="btn btn-act" href={pathOf(request)}>
            <Icon name="retry" />
            Look again now
          </a>
        </p>
      </Trouble>
    ),
  };
}

/** Something failed that is our fault; the number is the one in the log. */
export function ourFaultPage(request: Request, reference: string): StudentPage {
  return {
    title: "Something failed",
    status: 500,
    at: pathOf(request),
    content: (
      <Trouble side="Something failed" heading={APP_ERRORS.unexpected}>
        <p>
          Try again in a moment. If it happens twice, tell us the number{" "}
          <span className="symbol">{reference}</span>.
        </p>
        <p>
          <a className="btn btn-act" href={pathOf(request)}>
            <Icon name="retry" />
            Try again
          </a>
        </p>
      </Trouble>
    ),
  };
}

/** A form that another site sent. */
export function strangerPage(request: Request): StudentPage {
  return {
    title: "Not sent from here",
    status: 403,
    at: pathOf(request),
    content: (
      <Trouble side="Refused" heading="This form was not sent from one of our pages">
        <p>Nothing was saved. Open the page itself and answer there.</p>
        <p>
          <a className="btn btn-act" href={pathOf(request)}>
            Open the page
          </a>
        </p>
      </Trouble>
    ),
  };
}

/** A page that says what went wrong and what to do. */
export function Trouble({
  side,
  heading,
  children,
}: {
  side: string;
  heading: string;
  children: React.ReactNode;
}) {
  return (
    <div className="spread">
      <div className="side">
        <p className="side-head">{side}</p>
      </div>
      <div className="col stack">
        <h1 className="title" tabIndex={-1}>
          {heading}
        </h1>
        {children}
      </div>
    </div>
  );
}
