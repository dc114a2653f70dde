import "../styles/face-sans.css";
import "../styles/face-serif.css";
import "../styles/votes.css";
import "../styles/evidence.css";
import "../styles/map.css";
import "../styles/forms.css";
import "../styles/tables.css";
import "../styles/site.css";
import "../styles/desk.css";
import type { ReactNode } from "react";
import { Footer } from "#components/ui/footer";
import { Masthead } from "#components/ui/masthead";
import { SkipLink } from "#components/ui/skip-link";
import { getViewer } from "#lib/data/session";

/** The frame of every page but the students' own: skip link, masthead, the page's `<main id="main">`, footer. */
export default async function SiteLayout({ children }: { children: ReactNode }) {
  const viewer = await getViewer();
  return (
    <>
      <SkipLink />
      <Masthead viewerName={viewer?.displayName} />
      {children}
      <Footer />
    </>
  );
}
