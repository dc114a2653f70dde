import type { Metadata } from "next";

export const metadata: Metadata = { title: "Account erased" };

/** Where erasing an account ends. */
export default function ErasedPage() {
  return (
    <main id="main" className="page">
      <div className="spread">
        <div className="side">
          <p className="side-head">Your account</p>
        </div>
        <div className="col stack-l">
          <h1 className="title">Everything is erased</h1>
          <p className="lead prose">
            Your account, your name on the boards, your quizzes and the classes you gave are gone from this
            site, for good. You can still play and join classes without an account.
          </p>
          <p>
            <a className="btn btn-line" href="/">
              To the front door
            </a>
          </p>
        </div>
      </div>
    </main>
  );
}
