import "../../styles/accounts.css";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ForgetsKeptWork } from "#components/account/forgets-kept-work";
import { NameForm } from "#components/account/name-form";
import { EraseForm } from "#components/form/erase-form";
import { Icon } from "#components/ui/icon";
import { getAccount } from "#lib/data/session";
import { APP_ERRORS } from "#lib/domain/action-result";
import { erase, rename, showOrHide, signOut } from "./actions";

export const metadata: Metadata = { title: "Your account" };

/** The name others see, whether they see it, and everything that is kept: to take away or to erase. */
export default async function AccountPage({ searchParams }: PageProps<"/account">) {
  const account = await getAccount();
  if (!account) redirect("/sign-in?callbackUrl=/account");
  const { problem, saved } = await searchParams;
  const sentence = Object.entries(APP_ERRORS).find(([code]) => code === problem)?.[1];
  return (
    <main id="main" className="page">
      <section className="spread" aria-labelledby="name">
        <div className="side">
          <p className="side-head">Your account</p>
          <p>
            We keep your name, your scores, the quizzes you make and the classes you give. No e-mail address,
            no real name.
          </p>
        </div>
        <div className="col form-narrow stack-l">
          <h1 className="title" id="name">
            <bdi>{account.displayName}</bdi>
          </h1>
          {sentence && (
            <div className="notice notice-wrong" role="alert">
              <Icon name="warn" />
              <p>{sentence}</p>
            </div>
          )}
          <NameForm rename={rename} displayName={account.displayName} />
        </div>
      </section>
      <section className="spread spread-ruled" aria-labelledby="boards">
        <div className="side">
          <h2 id="boards">Leaderboards</h2>
        </div>
        <div className="col stack">
          <p className="prose" role={saved === "boards" ? "status" : undefined}>
            {account.hidden
              ? "You are hidden: no board shows you, and no rank counts you. Your scores are kept."
              : "You are on the boards of the quizzes you have finished, where other players see your name and score."}
          </p>
          <div className="tools">
            <form action={showOrHide}>
              <input type="hidden" name="hidden" value={account.hidden ? "no" : "yes"} />
              <button className="btn btn-line btn-s">
                {account.hidden ? "Show me on boards" : "Hide me from boards"}
              </button>
            </form>
            <a className="btn btn-line btn-s" href="/leaderboards">
              See the boards
            </a>
          </div>
        </div>
      </section>
      <section className="spread spread-ruled" aria-labelledby="leave">
        <div className="side">
          <h2 id="leave">Take away, sign out, erase</h2>
        </div>
        <ForgetsKeptWork userId={account.id} className="col stack">
          <div className="tools">
            <a className="btn btn-line btn-s" href="/account/export" download>
              Download everything (JSON)
            </a>
            <form action={signOut}>
              <button className="btn btn-line btn-s">Sign out</button>
            </form>
          </div>
          <details>
            <summary>Erase this account</summary>
            <div className="stack prose">
              <p>
                Erases your name, your scores and places on the boards, every quiz you made, and every class
                you gave with its results. It cannot be undone, and takes effect at once.
              </p>
              <EraseForm erase={erase} sure="Yes, erase everything of mine" button="Erase my account" />
            </div>
          </details>
        </ForgetsKeptWork>
      </section>
    </main>
  );
}
