import type { StudentPage } from "../_frame/student-page";
import { Icon } from "#components/ui/icon";
import { APP_ERRORS, type AppErrorCode } from "#lib/domain/action-result";
import type { AppError } from "#lib/domain/app-error";

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

/** The store does not answer. A page that was only asked for is looked for again, with or without script. */
export function storeDownPage(request: Request): StudentPage {
  const asked = request.method === "GET";
  return {
    title: "One moment",
    status: 503,
    at: pathOf(request),
    ...(asked ? { lookAgain: 10 } : {}),
    content: (
      <Trouble side="Not reachable" heading="Answers cannot be saved at the moment">
        <p>
          The place where answers are kept does not answer us. What was saved before is safe there.{" "}
          {asked
            ? "This page looks again every ten seconds."
            : "What you just sent is not saved yet: go back and send it again in a moment."}
        </p>
        <p>
          <a className="btn btn-act" href={pathOf(request)}>
            <Icon name="retry" />
            {asked ? "Look again now" : "Back to the page"}
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

const STATUS: Partial<Record<AppErrorCode, number>> = {
  "invalid-input": 400,
  "not-signed-in": 401,
  "not-allowed": 403,
  "already-finished": 409,
  conflict: 409,
  "too-large": 413,
  "rate-limited": 429,
};

/** Something was asked that cannot be done, and its own sentence says why. */
export function refusedPage(request: Request, { code, message }: AppError): StudentPage {
  return {
    title: "Not done",
    status: STATUS[code] ?? 400,
    at: pathOf(request),
    content: (
      <Trouble side="Not done" heading={message}>
        <p>Nothing was saved.</p>
        <p>
          <a className="btn btn-act" href={pathOf(request)}>
            Back to the page
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
