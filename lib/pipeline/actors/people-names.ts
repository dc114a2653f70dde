import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from "#lib/pipeline/actors/first-names.data";
import type { Gender } from "#lib/pipeline/actors/person";

/** Short forms that name the same person, each list headed by the long form. */
const SHORT_FORMS = `
  donald don donnie donny|william bill billy will|michael mike mick|timothy tim|james jim jimmy jamie|joseph joe joey
  |robert bob rob bobby|edward ed ted eddie|christopher chris|steven steve stephen|jeffrey jeff geoff|thomas tom tommy
  |benjamin ben|bernard bernie|richard dick rick|daniel dan danny|david dave|kenneth ken kenny
  |elizabeth liz beth betsy lizzie eliza libby|charles chuck charlie|andrew andy drew|anthony tony|gregory greg
  |matthew matt|nicholas nick|samuel sam|patrick pat paddy|peter pete|philip phil|ronald ron|frederick fred
  |lawrence larry|deborah deb debbie|jennifer jen jenny|katherine kate kathy katie|catherine cate cathy kate
  |margaret maggie meg peggy|rebecca becky|susan sue|abraham abe|alexander alex|alexandra alex sandra sandy
  |boris bo|mitchell mitch|willard mitt|rafael ted|nathaniel nate nathan|sandra sandy|patricia pat patty tricia trish
  |theodore ted teddy theo|leonard len lenny|raymond ray|stanley stan|vincent vince|zachary zach zac|jonathan jon
  |joshua josh|jacob jake|maxwell max|maximilian max|victoria vicky|angela angie|barbara barb|cynthia cindy
  |kimberly kim|pamela pam|samantha sam|stephanie steph|theresa terry tess|valerie val|abigail abby|amanda mandy
  |gabriel gabe|gerald gerry jerry|jerome jerry|douglas doug|eugene gene|francis frank|harold harry hal|henry hank harry
  |howard howie|leslie les|louis lou|martin marty|russell russ|terence terry|walter walt|bradley brad|curtis curt
  |clifford cliff|arthur art|oliver ollie|jacqueline jackie|judith judy|dorothy dot|eleanor ellie nell|oleksandr sasha
  |volodymyr vova|muhammad mohammed mohamed mohammad|abubakar abu`;

const LONG_FORMS: ReadonlyMap<string, ReadonlySet<string>> = longForms();

function longForms(): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const family of SHORT_FORMS.split("|")) {
    const [long = "", ...short] = family.trim().split(/\s+/);
    for (const form of [long, ...short]) forms.set(form, (forms.get(form) ?? new Set<string>()).add(long));
  }
  return forms;
}

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
  const [ofLeft, ofRight] = [LONG_FORMS.get(left), LONG_FORMS.get(right)];
  return ofLeft !== undefined && ofRight !== undefined && [...ofLeft].some((long) => ofRight.has(long));
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
