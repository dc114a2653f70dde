import { getAgain, getAgainQuestion } from "../../app/(student)/_routes/again";
import { getCode, postCode } from "../../app/(student)/_routes/code";
import { getFinish, postFinish } from "../../app/(student)/_routes/finish";
import { getQuestion, postAnswer } from "../../app/(student)/_routes/question";
import { getResults, postResults } from "../../app/(student)/_routes/results";
import { getStart, postStart } from "../../app/(student)/_routes/start";
import { formOf, type FakeRequest } from "#tests/support/fake-request";
import { readForms } from "#tests/support/read-forms";

type Fields = Record<string, string | readonly string[]>;

const GET = { "": getStart, finish: getFinish, results: getResults, again: getAgain } as const;
const POST = { "": postStart, finish: postFinish, results: postResults } as const;

/**
 * One person at the students' pages, without a server: the route handlers are called as the framework would call them.
 * The cookie jar is the fake request's, so persons of one test take turns with `as`.
 */
export class Student {
  #cookies = new Map<string, string>();

  constructor(
    private readonly request: FakeRequest,
    readonly place: string,
  ) {}

  /** Asks for a page of the place, `""` for the first one. */
  get(page: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#send("GET", page, undefined, headers);
  }

  /** Sends a form to a page of the place. */
  post(page: string, fields: Fields, headers: Record<string, string> = {}): Promise<Response> {
    return this.#send("POST", page, formOf(fields), headers);
  }

  /** Starts as the first form of the start page offers. */
  async start(changes: Fields = {}): Promise<Response> {
    const html = await (await this.get("")).text();
    const form = readForms(html).find(({ fields }) => fields.some(({ name }) => name === "token"));
    if (!form) throw new Error("the start page offers no start");
    const hidden = Object.fromEntries(
      form.fields.filter(({ sent }) => sent).map(({ name, value }) => [name, value]),
    );
    return this.post("", { ...hidden, ...changes });
  }

  /** The cookie this person holds, to be taken or tampered with. */
  get cookies(): Map<string, string> {
    return this.#cookies;
  }

  async #send(
    method: "GET" | "POST",
    page: string,
    form: FormData | undefined,
    headers: Record<string, string>,
  ) {
    const [path = "", query] = page.split("?");
    const url = `http://localhost:3000${this.place}${path === "" ? "" : `/${path}`}${query === undefined ? "" : `?${query}`}`;
    const request = new Request(url, { method, headers, ...(form ? { body: form } : {}) });
    const [, kind = "", name = ""] = this.place.split("/");
    const [first = "", second] = path.split("/");
    const handler =
      second !== undefined
        ? getAgainQuestion
        : /^\d/.test(first)
          ? method === "GET"
            ? getQuestion
            : postAnswer
          : method === "GET"
            ? GET[first as keyof typeof GET]
            : POST[first as keyof typeof POST];
    const params = { [kind === "join" ? "code" : "slug"]: name, n: second ?? first };
    return this.#as(() => handler(request, { params: Promise.resolve(params) }));
  }

  /** Handlers read cookies from the fake request: this person's go in, and what was set comes out. */
  async #as(work: () => Promise<Response>): Promise<Response> {
    this.request.cookies = this.#cookies;
    return work();
  }
}

/** The page where codes are typed. */
export const codePage = {
  get: (query = "") =>
    getCode(new Request(`http://localhost:3000/join${query}`), { params: Promise.resolve({}) }),
  post: (code: string) =>
    postCode(new Request("http://localhost:3000/join", { method: "POST", body: formOf({ code }) }), {
      params: Promise.resolve({}),
    }),
};
