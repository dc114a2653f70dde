"use client";

import { usePathname } from "next/navigation";

const PLACES = [
  { href: "/play", name: "Quizzes" },
  { href: "/leaderboards", name: "Leaderboards" },
  { href: "/teach", name: "Teach" },
];

/**
 * The main navigation. A client component only because a layout does not know its path on the server; it is
 * rendered there all the same, so it is whole without JavaScript. Plain links: every click loads a document, and
 * with it the policy that goes with that path.
 */
export function MastNav({ signedIn }: { signedIn: boolean }) {
  const path = usePathname();
  const places = signedIn ? PLACES : [...PLACES, { href: "/sign-in", name: "Sign in" }];
  return (
    <nav className="mast-nav" aria-label="Main">
      {places.map(({ href, name }) => (
        <a key={href} href={href} aria-current={currentness(path, href)}>
          {name}
        </a>
      ))}
    </nav>
  );
}

/** `page` on the very page, `true` inside its section, nothing elsewhere. */
function currentness(path: string, href: string): "page" | "true" | undefined {
  if (path === href) return "page";
  return path.startsWith(`${href}/`) ? "true" : undefined;
}
