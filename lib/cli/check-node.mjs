import { giveUp } from "./say.mjs";

/** Ends with one clear sentence on a Node that Next.js does not run on. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 9)) {
    giveUp(`Node ${process.versions.node} is too old: 20.9 or newer is needed (22 or 24 recommended).`);
  }
}
