/** What stands where there is no page: what may have happened, and two ways on. */
export function NoPageHere() {
  return (
    <main id="main" className="page" tabIndex={-1}>
      <div className="spread">
        <div className="side">
          <p className="side-head">Page not found</p>
        </div>
        <div className="col stack">
          <h1 className="title">There is no page here</h1>
          <p className="lead">
            The link may be old, or a letter may have gone astray. A class code works at the front door.
          </p>
          <p className="cluster">
            <a className="btn btn-act" href="/join">
              Join with a code
            </a>
            <a className="btn btn-line" href="/">
              Front page
            </a>
          </p>
        </div>
      </div>
    </main>
  );
}
