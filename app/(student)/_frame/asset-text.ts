import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A text file of the program, as it lies in the source tree; next.config.js sees that a deployment carries it. */
function source(...path: string[]): string {
  return readFileSync(join(process.cwd(), "app", ...path), "utf8");
}

/** Leaves out what only readers of the source need: comments on lines of their own, indentation, empty lines. */
export function squeeze(text: string): string {
  return text
    .replace(/^\s*\/\*[\s\S]*?\*\/\s*$/gm, "")
    .replace(/^\s*\/\/.*$/gm, "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n");
}

/** Computed once, when first needed: the files cannot change while the program runs. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The one script of the student path. */
export const script = once(() => squeeze(source("(student)", "_frame", "sitting-script.js")));

/** Its hash, as a content security policy names it. */
export const scriptHash = once(() => `'sha256-${createHash("sha256").update(script()).digest("base64")}'`);

const SHEETS = ["tokens", "base", "votes", "evidence", "map", "student"];

/** The one style sheet of the student path: the shared parts it needs, then its own. */
export const styles = once(() => squeeze(SHEETS.map((name) => source("styles", `${name}.css`)).join("\n")));

/** Its address, which changes with its content, so that browsers may keep it for ever. */
export const stylesPath = once(() => `/student.css?${digest(styles())}`);

/** The site's icon in the page itself: asked for by address, browsers fetch it anew for every page swapped in. */
export const icon = once(() => `data:image/svg+xml,${encodeURIComponent(source("icon.svg").trim())}`);

function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 10);
}
