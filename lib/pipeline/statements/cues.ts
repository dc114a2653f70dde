import { CUE_VERBS, IRREGULAR_FORMS } from "#lib/pipeline/statements/cues.data";

/** What a verb may bring in; the letters are told in `cues.data`. */
export type Frame = "q" | "t" | "z" | "w" | "i" | "o" | "a" | "p" | "n";
/** The form of a verb that a spelling is. */
export type VerbForm = "base" | "third" | "past" | "ing";

/** What one spelling of a reporting verb can be. */
export interface CueForm {
  lemma: string;
  frames: ReadonlySet<Frame>;
  form: VerbForm;
}

const CUES: ReadonlyMap<string, CueForm> = buildForms();

/** The reporting verb a word is a form of, in whatever case it is written. */
export function findCue(word: string): CueForm | undefined {
  return CUES.get(word.toLowerCase());
}

/** The reporting verb a word is a form of together with the particle after it: `pointed out`. */
export function findPhrasalCue(word: string, particle: string): CueForm | undefined {
  return CUES.get(`${word} ${particle}`);
}

/** Whether a word is a finite form of a verb that speech is reported with, as it stands beside a speaker's name. */
export function isSpeechForm(word: string): boolean {
  const cue = CUES.get(word);
  return !!cue && cue.form !== "ing" && cue.form !== "base" && (cue.frames.has("q") || cue.frames.has("t"));
}

function buildForms(): Map<string, CueForm> {
  const irregular = new Map(
    lines(IRREGULAR_FORMS).map((words): [string, string[]] => [words[0] ?? "", words.slice(1)]),
  );
  const forms = new Map<string, CueForm>();
  for (const [entry = "", frameLetters = ""] of lines(CUE_VERBS)) {
    const frames = new Set(frameLetters.split("") as Frame[]);
    const [verb = "", particle] = entry.split("+");
    const tail = particle ? ` ${particle}` : "";
    const lemma = verb + tail;
    const [past = "", participle = "", ing = "", third = ""] = irregular.get(verb) ?? regularForms(verb);
    forms.set(verb + tail, { lemma, frames, form: "base" });
    forms.set(third + tail, { lemma, frames, form: "third" });
    forms.set(ing + tail, { lemma, frames, form: "ing" });
    forms.set(participle + tail, { lemma, frames, form: "past" });
    forms.set(past + tail, { lemma, frames, form: "past" });
  }
  return forms;
}

/** Past, participle, -ing and third person by the rules of spelling: `argue`, `stress`, `observe`. */
function regularForms(lemma: string): string[] {
  const silent = lemma.endsWith("e");
  const stem = silent ? lemma.slice(0, -1) : lemma;
  const third = /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [`${stem}ed`, `${stem}ed`, `${stem}ing`, third];
}

function lines(table: string): string[][] {
  return table
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter(([first]) => first);
}
