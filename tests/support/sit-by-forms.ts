import type { FormClient, Reply } from "#tests/support/form-client";
import { readForms, type HtmlField, type HtmlForm } from "#tests/support/read-forms";

/** Which of several choices is taken: an index into them. */
export type Pick = (choices: number) => number;

const ANSWER_FIELD = /^(option$|value$|pair:)/;

const isAnswerField = ({ name }: HtmlField) => ANSWER_FIELD.test(name);

/** The form of an unanswered question, or undefined when the page holds none. */
export function answerForm(page: Reply): HtmlForm | undefined {
  return readForms(page.body).find(({ fields }) => fields.some(isAnswerField));
}

/** Fills in an answer of the form's own shape. */
export function chooseAnswer(form: HtmlForm, pick: Pick): Record<string, string> {
  const fields = form.fields.filter(isAnswerField);
  const selects = fields.filter(({ type }) => type === "select");
  if (selects.length > 0) {
    return Object.fromEntries(
      selects.map(({ name, choices }) => {
        const real = choices.filter((value) => value !== "");
        return [name, real[pick(real.length)] ?? ""];
      }),
    );
  }
  const chosen = fields[pick(fields.length)];
  return chosen ? { [chosen.name]: chosen.value } : {};
}

/** From a place's start page to its first question, as whoever the page proposes. */
export async function startSitting(client: FormClient, place: string): Promise<Reply> {
  const page = await client.get(place);
  const form = readForms(page.body).find(({ fields }) => fields.some(({ name }) => name === "token"));
  if (page.status !== 200 || !form) throw new Error(`no start form at ${place} (${page.status})`);
  const first = await client.submit(page.url, form);
  if (!answerForm(first)) throw new Error(`no question after the start, at ${first.url.pathname}`);
  return first;
}
