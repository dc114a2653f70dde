import { Icon } from "#components/ui/icon";
import { MastNav } from "#components/ui/mast-nav";

/**
 * The head of every page but the students' own: the name, the ways on, and who is signed in.
 * `viewerName` is the display name the viewer chose; absent, the page offers to sign in.
 */
export function Masthead({ viewerName }: { viewerName?: string | undefined }) {
  return (
    <header className="masthead">
      <div className="page">
        <div>
          <a className="wordmark" href="/">
            On the Record
          </a>
          <MastNav signedIn={viewerName !== undefined} />
          {viewerName !== undefined && (
            <a className="mast-me" href="/account">
              <Icon name="person" />
              <span>
                <span className="vh">Your account: </span>
                {viewerName}
              </span>
            </a>
          )}
        </div>
      </div>
    </header>
  );
}
