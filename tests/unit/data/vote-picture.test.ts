import { beforeEach, describe, expect, it, vi } from "vitest";
import robots from "../../../app/robots";
import { listShippedQuizzes } from "#lib/data/shipped-quizzes";
import { getVotePicture, votePicture } from "#lib/data/vote-picture";
import { useEmbeddedStore } from "#tests/support/use-embedded-store";

useEmbeddedStore();
beforeEach(() => {
  vi.stubEnv("NEXTAUTH_SECRET", "a secret of the tests alone");
});

/** The parts of a picture's address, as the route gets them. */
function asked(address: string) {
  const [, quizId = "", revision = "", rollCallId = "", v = ""] =
    /^\/pictures\/([^/]+)\/([^/]+)\/([^/]+)\?v=(.*)$/.exec(address) ?? [];
  return { quizId, revision, rollCallId, v };
}

async function someAddress() {
  const [quiz] = await listShippedQuizzes();
  const rollCall = quiz?.revision.rollCalls[0];
  const picture = quiz && rollCall && votePicture(quiz.revision, rollCall);
  if (!picture) throw new Error("no picture");
  return { picture, parts: asked(picture.address) };
}

describe("the picture of a vote", () => {
  it("is at the address the page names, and says how large it is", async () => {
    const { picture, parts } = await someAddress();
    const svg = await getVotePicture(parts);
    expect(svg).toMatch(/^<svg /);
    expect(svg).toContain(`${picture.width} ${picture.height}"`);
  });

  it("is nothing for search engines: it answers questions", async () => {
    const { picture } = await someAddress();
    const { disallow } = [robots().rules].flat()[0] ?? {};
    expect([disallow].flat().some((path) => path && picture.address.startsWith(path))).toBe(true);
  });

  it("is at no address we did not sign, for another quiz, revision or roll call", async () => {
    const { parts } = await someAddress();
    for (const change of [
      { v: "" },
      { v: "0".repeat(30) },
      { v: `${parts.v.slice(0, 29)}${parts.v.endsWith("A") ? "B" : "A"}` },
      { revision: "2" },
      { revision: "01" },
      { quizId: "quiz_other" },
      { rollCallId: "roll_other" },
      { rollCallId: "../../etc/passwd" },
    ]) {
      expect(await getVotePicture({ ...parts, ...change }), JSON.stringify(change)).toBeUndefined();
    }
  });
});
