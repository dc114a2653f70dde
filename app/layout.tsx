import "./styles/tokens.css";
import "./styles/base.css";
import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
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
 * The document and nothing else: the students' pages hang from it too, so it carries only tokens and base.
 * Every page is rendered per request, because the nonce of its content policy is.
 */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
