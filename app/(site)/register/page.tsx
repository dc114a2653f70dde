import "../../styles/accounts.css";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { RegisterForm } from "#components/account/register-form";
import { localAccountsOffered } from "#lib/data/account-local";
import { drawDisplayName } from "#lib/data/account-names";
import { getViewer } from "#lib/data/session";
import { readReturnPath } from "#lib/domain/return-path";
import { register } from "./actions";

export const metadata: Metadata = { title: "Create an account" };

/** A local account: user name, password, and the name others see. */
export default async function RegisterPage({ searchParams }: PageProps<"/register">) {
  if (!localAccountsOffered()) notFound();
  const callbackUrl = readReturnPath((await searchParams).callbackUrl, "/account");
  if (await getViewer()) redirect(callbackUrl);
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
          <h1 className="title">Create an account</h1>
          <RegisterForm register={register} callbackUrl={callbackUrl} suggestion={drawDisplayName(0)} />
          <p className="small">
            You have one? <a href={`/sign-in?${new URLSearchParams({ callbackUrl })}`}>Sign in</a>.
          </p>
        </div>
      </div>
    </main>
  );
}
