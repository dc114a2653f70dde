import { Icon } from "#components/ui/icon";

/**
 * What stands where a page failed: whose fault it is, that nothing is lost, and a way on. `reference` is the number
 * under which the failure stands in the log.
 */
export function OurFault({ reference, retry }: { reference?: string | undefined; retry: () => void }) {
  return (
    <main id="main" className="page">
      <div className="spread">
        <div className="side">
          <p className="side-head">Something failed</p>
        </div>
        <div className="col stack">
          <h1 className="title">That did not work, and it is our fault. Nothing is lost.</h1>
          <div className="notice notice-wrong" role="alert">
            <Icon name="warn" />
            <p>
              Try again in a moment.
              {reference && (
                <>
                  {" "}
                  If it happens twice, tell us the number <span className="symbol">{reference}</span>.
                </>
              )}
            </p>
          </div>
          <p className="cluster">
            <button type="button" className="btn btn-act" onClick={retry}>
              <Icon name="retry" />
              Try again
            </button>
            <a className="btn btn-line" href="/">
              Front page
            </a>
          </p>
        </div>
      </div>
    </main>
  );
}
