/** What somebody who is not signed in sees where a leaderboard would be; `path` is where to come back to. */
export function BoardGate({ path }: { path: string }) {
  return (
    <div className="spread">
      <div className="side">
        <p className="side-head">Leaderboard</p>
      </div>
      <div className="col stack-l">
        <h1 className="title">Sign in to see who is where</h1>
        <p className="lead prose">
          Boards show players by a name of their own choosing, and only to other players. You pick the name
          others see; we keep no e-mail address.
        </p>
        <div className="cluster">
          <a className="btn btn-act" href={`/sign-in?${new URLSearchParams({ callbackUrl: path })}`}>
            Sign in
          </a>
          <a className="btn btn-line" href="/play">
            Play without a leaderboard
          </a>
        </div>
        <dl className="pairs">
          <dt>You can</dt>
          <dd>change your name, hide yourself, or erase everything at any time.</dd>
          <dt>Students</dt>
          <dd>
            in a class never need this. <a href="/join">Join with a code</a> instead.
          </dd>
        </dl>
      </div>
    </div>
  );
}
