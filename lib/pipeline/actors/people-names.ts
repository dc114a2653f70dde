import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from "#lib/pipeline/actors/first-names.data";
import type { Gender } from "#lib/pipeline/actors/person";

/** Short forms that name the same person, each list headed by the long form. */
const SHORT_FORMS = `
  donald don donnie donny|william bill billy will|michael mike mick|timothy tim|james jim jimmy|joseph joe joey
  |robert bob rob bobby|edward ed ted eddie|christopher chris|steven steve stephen|jeffrey jeff|thomas tom tommy
  |benjamin ben|bernard bernie|richard dick rick|daniel dan danny|david dave|kenneth ken|elizabeth liz beth betsy
  |charles chuck charlie|andrew andy drew|anthony tony|gregory greg|matthew matt|nicholas nick|samuel sam
  |patrick pat|peter pete|philip phil|ronald ron|frederick fred|lawrence larry|deborah deb debbie
  |jennifer jen jenny|katherine kate kathy katie|margaret maggie|rebecca becky|susan sue|abraham abe|alexander alex
  |boris bo|mitchell mitch|willard mitt|rafael ted|nathaniel nate`;

const LONG_FORM: ReadonlyMap<string, string> = new Map(
  SHORT_FORMS.split("|").flatMap((family) => {
    const [long = "", ...short] = family.trim().split(/\s+/);
    return short.map((form): [string, string] => [form, long]);
  }),
);

/** Lower case, no accents, no full stops: the form names are compared in. */
export function foldPersonName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\p{M}.]/gu, "")
    .replace(/[’ʼ]/g, "'")
    .toLowerCase();
}

/** Whether two first names can be one person's: equal, a short form, or an initial of the other. */
export function sameFirstName(a: string, b: string): boolean {
  const [left, right] = [foldPersonName(a), foldPersonName(b)];
  if (left === right) return true;
  if (left.length === 1 || right.length === 1) return left.startsWith(right.charAt(0));
  return (LONG_FORM.get(left) ?? left) === (LONG_FORM.get(right) ?? right);
}

/** Whether a word is a first name we know. */
export function isFirstName(word: string): boolean {
  const folded = foldPersonName(word);
  const head = folded.split("-")[0] ?? folded;
  return [folded, head, word.toLowerCase()].some(
    (form) => MALE_NAMES.has(form) || FEMALE_NAMES.has(form) || EITHER_NAMES.has(form),
  );
}

/** The gender nearly all bearers of a first name have, where there is one. */
export function firstNameGender(word: string): Gender | undefined {
  const folded = foldPersonName(word);
  const male = MALE_NAMES.has(folded);
  const female = FEMALE_NAMES.has(folded);
  if (EITHER_NAMES.has(folded) || male === female) return undefined;
  return male ? "male" : "female";
}
