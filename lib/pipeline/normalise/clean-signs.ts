import { readEntity } from "#lib/pipeline/normalise/entities";
import { TracedWriter, type TracedText } from "#lib/pipeline/normalise/traced-text";

const INVISIBLE =
  /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u0000-\u0008\u000E-\u001F\u007F]/;
/** Signs that stay as they are: a run of them is copied at once. */
const PLAIN =
  /[^&\s\u0000-\u001F\u007F\u00A0\u00AD\u1680\u2000-\u200F\u2028-\u202F\u205F-\u2064\u2066-\u2069\u3000\uFEFF]+/y;
const BLANK = /[ \t\f\v\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;

/**
 * Makes line ends `\n`, runs of blanks one space, character references the characters they stand for, and drops
 * signs that cannot be seen (soft hyphens, zero-width and direction marks). Quotation marks, dashes and accents stay
 * as they are: the body is what evidence quotes.
 */
export function cleanSigns(source: TracedText): TracedText {
  const { text } = source;
  const writer = new TracedWriter(source);
  let blank = -1;
  let lineStart = true;
  const beforeSign = () => {
    if (blank >= 0 && !lineStart) writer.write(" ", blank);
    blank = -1;
    lineStart = false;
  };
  const put = (signs: string, at: number) => {
    beforeSign();
    writer.write(signs, at);
  };
  for (let at = 0; at < text.length;) {
    PLAIN.lastIndex = at;
    const run = PLAIN.exec(text)?.[0].length ?? 0;
    if (run > 0) {
      beforeSign();
      writer.copy(at, at + run);
      at += run;
      continue;
    }
    const sign = text.charAt(at);
    const entity = sign === "&" ? readEntity(text, at) : undefined;
    if (entity) {
      if (entity.text === " ") blank = blank < 0 ? at : blank;
      else if (entity.text) put(entity.text, at);
      at += entity.length;
    } else if (sign === "\n" || sign === "\r" || sign === "\u2028" || sign === "\u2029") {
      writer.write(sign === "\u2029" ? "\n\n" : "\n", at);
      blank = -1;
      lineStart = true;
      at += sign === "\r" && text.charAt(at + 1) === "\n" ? 2 : 1;
    } else {
      if (BLANK.test(sign)) blank = blank < 0 ? at : blank;
      else if (!INVISIBLE.test(sign)) put(sign, at);
      at += 1;
    }
  }
  return writer.finish();
}
