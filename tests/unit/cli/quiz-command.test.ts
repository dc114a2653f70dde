import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { readFrontMatter } from "#lib/cli/quiz-front-matter";
import { QuizRevision } from "#lib/domain/quiz";
import { quiz, useFolder } from "#tests/support/quiz-cli";

// Whole builds; a loaded machine needs longer than the default.
vi.setConfig({ testTimeout: 60_000 });

const FOUNDING = "quizzes/un-votes-ukraine-2025";
const NOTHING = "The garden is green. It rained on Monday and the snails came out. Nobody minded much.\n";

const { path: folder, file } = useFolder();

describe("the quiz command", () => {
  it("explains itself", () => {
    const { code, out, err } = quiz("--help");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("quiz build FILE|-|DIR");
  });

  it.each(["build", "facts", "lint", "explain"])("explains %s by itself", (command) => {
    const { code, out, err } = quiz(command, "--help");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(new RegExp(`^ {2}quiz ${command} `));
    expect(out.match(/^ {2}quiz /gm)).toHaveLength(1);
    expect(quiz("help", command).out).toBe(out);
  });

  it.each([
    [[], /Say what to do/],
    [["dance", "x"], /no command dance/],
    [["--json", "build", "x"], /command comes first/],
    [["build"], /needs one file/],
    [["build", "a", "b"], /2 were given/],
    [["build", "/nowhere/at/all.txt"], /no file/],
    [["build", "x", "--count", "0"], /--count/],
    [["build", "x", "--count", "ten"], /--count/],
    [["build", "x", "--count"], /--count/],
    [["build", "x", "--seed", "-1"], /--seed/],
    [["build", "x", "--seed", "99999999999"], /--seed/],
    [["build", "x", "--kinds", "who-sang"], /--kinds/],
    [["build", "x", "--difficulty", "hardest"], /--difficulty is one of these: easier, mixed, harder/],
    [["build", "x", "--polka"], /polka/],
    [["facts", "x", "--count", "3"], /--count/],
    [["facts", "tests"], /is a folder/],
    [["lint", "tests"], /is a folder/],
    [["explain", "tests"], /is a folder/],
  ])("refuses %j with exit code 2 and a sentence", (argv, sentence) => {
    const { code, out, err } = quiz(...argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
    expect(err).toMatch(/^[^\n]{10,400}\.\n$/);
  });

  it("asks easier or harder questions first when told to", () => {
    const mean = (difficulty: string) => {
      const { code, out } = quiz(
        "build",
        "tests/fixtures/articles/un-press-release.txt",
        "--count",
        "4",
        "--difficulty",
        difficulty,
        "--json",
      );
      expect(code).toBe(0);
      const { questions } = QuizRevision.parse(JSON.parse(out));
      return questions.reduce((sum, question) => sum + question.difficulty, 0) / questions.length;
    };
    expect(mean("easier")).toBeLessThan(mean("harder"));
    expect(quiz("build", "--help").out).toContain("--difficulty D");
  });

  it.each<[string, Uint8Array | string, RegExp]>([
    ["an empty file", "", /is empty/],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1]), /a picture/],
    ["no text", new Uint8Array([0, 1, 2, 3]), /no text/],
    ["a megabyte", "The council voted on it. ".repeat(40_000), /longer than an article/],
  ])("refuses %s with exit code 2 and a sentence", (_name, content, sentence) => {
    const path = join(folder(), "given.txt");
    writeFileSync(path, content);
    const { code, out, err } = quiz("build", path);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
  });

  it("reads a saved page and other encodings like the plain article", () => {
    const plain = readFileSync("tests/fixtures/articles/council-local.txt", "utf8");
    const paragraphs = plain.split(/\n{2,}/).filter((text) => text.trim() !== "");
    const [title, ...body] = paragraphs;
    const page = `<html><head><title>${title}</title></head><body><nav>Menu</nav><article><h1>${title}</h1>${body.map((text) => `<p>${text}</p>`).join("")}</article></body></html>`;
    const stems = (path: string) => {
      const { code, out } = quiz("build", path, "--json");
      expect(code).toBe(0);
      return QuizRevision.parse(JSON.parse(out)).questions.map(({ stem }) => stem);
    };
    const expected = stems(file("a.txt", plain));
    expect(stems(file("a.html", page))).toEqual(expected);
    writeFileSync(join(folder(), "b.txt"), Buffer.from(`\uFEFF${plain}`, "utf16le"));
    expect(stems(join(folder(), "b.txt"))).toEqual(expected);
  });

  it("writes where it is told, and says when it cannot", () => {
    const out = join(folder(), "quiz.json");
    const built = quiz("build", `${FOUNDING}/article.md`, "--out", out);
    expect([built.code, built.out]).toEqual([0, ""]);
    expect(QuizRevision.parse(JSON.parse(readFileSync(out, "utf8"))).questions.length).toBeGreaterThan(0);
    expect(quiz("build", `${FOUNDING}/article.md`, "--out", join(folder(), "no", "quiz.json"))).toMatchObject(
      {
        code: 2,
        err: expect.stringContaining("cannot be written") as string,
      },
    );
  });

  it("ends with 1 and says why when nothing can be asked", () => {
    const { code, out, err } = quiz("build", file("garden.txt", NOTHING), "--json");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("Nothing in this text can be asked about");
  });

  it("prints nothing but JSON on standard output with --json", () => {
    const { code, out } = quiz("build", `${FOUNDING}/article.md`, "--json", "--count", "6");
    expect(code).toBe(0);
    expect(QuizRevision.parse(JSON.parse(out)).questions).toHaveLength(6);
  });

  it("prints a quiz for people otherwise, with the key marked and the evidence below", () => {
    const { out } = quiz("build", `${FOUNDING}/article.md`);
    expect(out).toMatch(/^1\. /m);
    expect(out).toMatch(/\(x\) /);
    expect(out).toMatch(/Article \d+–\d+: “/);
  });

  it("takes an official roll call, and refuses a file that is none", () => {
    const roll = `${FOUNDING}/rollcalls/un-sc-2774.json`;
    const { out } = quiz("build", `${FOUNDING}/article.md`, "--record", roll, "--json");
    expect(out).toContain("roll_un-sc-2774");
    expect(quiz("build", `${FOUNDING}/article.md`, "--record", file("x.json", "{}")).code).toBe(2);
  });

  it("shows article, facts, omissions and questions with explain", () => {
    const { code, out } = quiz("explain", `${FOUNDING}/article.md`);
    expect(code).toBe(0);
    for (const title of ["Motions", "Facts", "Left out, and why", "Questions"]) expect(out).toContain(title);
  });
});

describe("quiz build of a folder", () => {
  it("keeps file and revision when nothing changed, and counts the revision up when something did", () => {
    const copy = join(folder(), "un-votes-ukraine-2025");
    cpSync(FOUNDING, copy, { recursive: true });
    const read = () => readFileSync(join(copy, "quiz.json"), "utf8");
    const before = read();
    expect(quiz("build", copy).code).toBe(0);
    expect(read()).toBe(before);

    const article = readFileSync(join(copy, "article.md"), "utf8");
    writeFileSync(join(copy, "article.md"), article.replace(/^seed: .*$/m, "seed: 77"));
    quiz("build", copy);
    const { revision } = QuizRevision.parse(JSON.parse(before));
    expect(QuizRevision.parse(JSON.parse(read())).revision).toBe(revision + 1);
    const changed = read();
    quiz("build", copy);
    expect(read()).toBe(changed);
  });

  it("refuses a folder without an article", () => {
    expect(quiz("build", folder())).toMatchObject({ code: 2, out: "" });
  });
});

describe("quiz facts", () => {
  it("prints one entry a text, in order, with offsets into the text as given", () => {
    const text =
      'A title\n\nA title\n\nFrance voted against it in the Senate on Monday. "We need clean water in every town," Anna Berg said.';
    const items = file(
      "items.json",
      JSON.stringify([
        { id: "b", text },
        { id: "a", text: NOTHING, title: null },
      ]),
    );
    const { code, out } = quiz("facts", items);
    expect(code).toBe(0);
    const printed = JSON.parse(out) as {
      id: string;
      statements: { quote: string; start: number; end: number }[];
    }[];
    expect(printed.map(({ id }) => id)).toEqual(["b", "a"]);
    const [said] = printed[0]?.statements ?? [];
    expect(said && text.slice(said.start, said.end)).toBe(said?.quote);
    expect(said?.quote).toContain("We need clean water");
  });

  it("prints the fields by their names, and only what would be asked when told so", () => {
    const text =
      'The Harwick Council approved a night bus on Monday by 8 votes to 7, with one abstention. Councillor Mark Rudd voted against the plan. "Nurses work at night too," said Mayor Amy Lister.';
    const items = file("items.json", JSON.stringify([{ id: "a", text, more: 1 }]));
    type Printed = Record<"voteFacts" | "tallies" | "statements", Record<string, unknown>[]>;
    const read = (...argv: string[]) => (JSON.parse(quiz("facts", ...argv).out) as Printed[])[0]!;
    const all = read(items);
    expect(Object.keys(all)).toEqual(["id", "voteFacts", "tallies", "statements", "rejections"]);
    expect(Object.keys(all.voteFacts[0]!)).toEqual([
      "actor",
      "position",
      "motion",
      "body",
      "evidence",
      "published",
    ]);
    expect(all.tallies[0]).toMatchObject({ for: 8, against: 7, abstain: 1 });
    expect(text).toContain(all.tallies[0]?.evidence);
    for (const name of ["speaker", "role", "quote", "manner", "start", "end", "published"])
      expect(all.statements[0]).toHaveProperty(name);
    const published = read(items, "--published");
    for (const name of ["voteFacts", "tallies", "statements"] as const)
      expect(published[name]).toEqual(all[name].filter((fact) => fact.published));
  });

  it.each([
    ['{"id": 1}', /must be a list/],
    ["not json", /not valid JSON/],
    ["", /not valid JSON/],
    ['[{"id": "a", "text": "x"}, 7]', /item 2 is none/],
    ['[{"id": "a"}]', /in item 1 text is no text/],
  ])("refuses %s with a sentence", (content, sentence) => {
    const { code, out, err } = quiz("facts", file("items.json", content));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
  });
});

describe("quiz lint", () => {
  it("has nothing to say about the founding quiz", () => {
    const { code, out, err } = quiz("lint", `${FOUNDING}/quiz.json`);
    expect([code, out, err]).toEqual([0, "", "Nothing to say.\n"]);
  });

  it("names the question and the place of a warning", () => {
    const flawed = QuizRevision.parse(JSON.parse(readFileSync(`${FOUNDING}/quiz.json`, "utf8")));
    const [first] = flawed.questions;
    if (first) first.stem = "Which of these is not true?";
    const { out } = quiz("lint", file("quiz.json", JSON.stringify(flawed)));
    expect(out).toMatch(/^q_1 stem: “not” is easily read over.*\[negative-stem\]$/m);
  });

  it("refuses a file that is no quiz", () => {
    expect(quiz("lint", file("quiz.json", "{}")).code).toBe(2);
  });
});

describe("the head of an article", () => {
  it("is read line by line and taken off the text", () => {
    const { meta, text } = readFrontMatter("---\nheadline: A: B\nseed: 4\n---\nBody\n", true);
    expect(meta).toEqual({ headline: "A: B", seed: 4 });
    expect(text).toBe("Body\n");
  });

  it("may be missing", () => {
    expect(readFrontMatter("Body", true)).toEqual({ meta: {}, text: "Body" });
  });

  it("refuses unknown keys and wrong values in a quiz's own folder", () => {
    expect(() => readFrontMatter("---\ncolour: red\n---\n", true)).toThrow(/colour|Unrecognized/);
    expect(() => readFrontMatter("---\ndatePublished: yesterday\n---\n", true)).toThrow(/datePublished/);
  });

  it("gives what fits, of a head written for something else", () => {
    const head = "---\ntags: [a, b]\nheadline: A\ndatePublished: yesterday\nseed: 7\n---\nBody\n";
    expect(readFrontMatter(head, false)).toEqual({ meta: { headline: "A", seed: 7 }, text: "Body\n" });
  });
});
