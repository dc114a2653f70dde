import "../../styles/accounts.css";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "#components/account/sign-in-form";
import { Icon } from "#components/ui/icon";
import { localAccountsOffered } from "#lib/data/account-local";
import { signInServices } from "#lib/data/auth-providers";
import { getViewer } from "#lib/data/session";
import { readReturnPath } from "#lib/domain/return-path";
import { continueWith, signIn } from "./actions";

export const metadata: Metadata = { title: "Sign in" };

/** Sign in by whatever ways this site offers. `callbackUrl` is where to go afterwards, on this site only. */
export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { callbackUrl: raw, error } = await searchParams;
  const callbackUrl = readReturnPath(raw, "/account");
  if (await getViewer()) redirect(callbackUrl);
  const services = signInServices();
  const local = localAccountsOffered();
  return (
    <main id="main" className="page">
      <div className="spread">
        <div className="side">
          <p className="side-head">For players and teachers</p>
          <p>
            Students in a class need no account. <a href="/join">Join with a code</a>.
          </p>
        </div>
        <div className="col form-narrow stack-l">
          <h1 className="title">Sign in</h1>
          {error !== undefined && (
            <div className="notice notice-wrong" role="alert">
              <Icon name="warn" />
              <p>Signing in with that service did not work. Nothing is lost; try again in a moment.</p>
            </div>
          )}
          {local && <SignInForm signIn={signIn} callbackUrl={callbackUrl} />}
          {local && services.length > 0 && <p className="or">or</p>}
          {services.length > 0 && (
            <div className="stack-s">
              {services.map(({ id, name }) => (
                <form key={id} action={continueWith}>
                  <input type="hidden" name="service" value={id} />
                  <input type="hidden" name="callbackUrl" value={callbackUrl} />
                  <button className="btn btn-line btn-wide">Continue with {name}</button>
                </form>
              ))}
            </div>
          )}
          {local && (
            <p className="small">
              New here? <a href={`/register?${new URLSearchParams({ callbackUrl })}`}>Create an account</a>. A
              user name and a password are enough.
            </p>
          )}
          <p className="note prose">
            We keep no e-mail address. With a service, we ask it only who you are, as a number that means
            nothing elsewhere.
          </p>
        </div>
      </div>
    </main>
  );
}
