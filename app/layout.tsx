import "./styles/tokens.css";
import "./styles/face-sans.css";
import "./styles/face-serif.css";
import "./styles/base.css";
import "./styles/votes.css";
import "./styles/evidence.css";
import "./styles/map.css";
import "./styles/forms.css";
import "./styles/tables.css";
import "./styles/site.css";
import "./styles/desk.css";
import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { Footer } from "#components/ui/footer";
import { Masthead } from "#components/ui/masthead";
import { SkipLink } from "#components/ui/skip-link";
import { getViewer } from "#lib/data/session";
import { siteAddress } from "#lib/data/site-address";

/** What every page says of itself; the address is needed because a social card's picture has a whole one. */
export async function generateMetadata(): Promise<Metadata> {
  return { metadataBase: new URL(await siteAddress()), ...ABOUT };
}

const ABOUT: Metadata = {
  title: { default: "A quiz from the public record · On the Record", template: "%s · On the Record" },
  description:
    "Who voted how, who said what. Quizzes from the public record in which every answer shows the line it came from.",
  applicationName: "On the Record",
  // Vote counts are no telephone numbers.
  formatDetection: { telephone: false, email: false, address: false },
  referrer: "strict-origin-when-cross-origin",
  openGraph: { siteName: "On the Record", type: "website", locale: "en_GB" },
  twitter: { card: "summary_large_image" },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f0f3ec" },
    { media: "(prefers-color-scheme: dark)", color: "#101613" },
  ],
  viewportFit: "cover",
};

/**
 * The frame of every page but the students' own, which are documents of their own (see app/(student)): skip link,
 * masthead, the page's `<main id="main">`, footer. Every page is rendered per request, because the nonce of its
 * content policy is.
 */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  const viewer = await getViewer();
  return (
    <html lang="en">
      <body>
        <SkipLink />
        <Masthead viewerName={viewer?.displayName} />
        {children}
        <Footer />
      </body>
    </html>
  );
}
