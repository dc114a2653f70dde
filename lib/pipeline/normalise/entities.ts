/** Named character references that occur in news pages; after the HTML standard's list, without the rare ones. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", ensp: " ", emsp: " ", thinsp: " ", shy: "",
    zwj: "", zwnj: "", ndash: "–", mdash: "—", hellip: "…", lsquo: "‘", rsquo: "’", sbquo: "‚", ldquo: "“",
    rdquo: "”", bdquo: "„", laquo: "«", raquo: "»", bull: "•", middot: "·", copy: "©", reg: "®", trade: "™",
    euro: "€", pound: "£", yen: "¥", cent: "¢", sect: "§", deg: "°", frac12: "½", times: "×", agrave: "à",
    aacute: "á", acirc: "â", atilde: "ã", auml: "ä", aring: "å", aelig: "æ", ccedil: "ç", egrave: "è",
    eacute: "é", ecirc: "ê", euml: "ë", igrave: "ì", iacute: "í", icirc: "î", iuml: "ï", ntilde: "ñ",
    ograve: "ò", oacute: "ó", ocirc: "ô", otilde: "õ", ouml: "ö", oslash: "ø", ugrave: "ù", uacute: "ú",
    ucirc: "û", uuml: "ü", yacute: "ý", szlig: "ß", Agrave: "À", Aacute: "Á", Acirc: "Â", Auml: "Ä", Aring: "Å",
    Ccedil: "Ç", Egrave: "È", Eacute: "É", Iacute: "Í", Ntilde: "Ñ", Oacute: "Ó", Ouml: "Ö", Oslash: "Ø",
    Uacute: "Ú", Uuml: "Ü",
  }),
); // prettier-ignore

const LONGEST = 10;

/**
 * Reads one character reference at `at`.
 *
 * @returns its text and length, or undefined when `&` stands for itself.
 * @example readEntity("AT&amp;T", 2) // { text: "&", length: 5 }
 */
export function readEntity(text: string, at: number): { text: string; length: number } | undefined {
  if (text.charAt(at) !== "&") return undefined;
  const end = text.slice(at, at + LONGEST + 2).indexOf(";");
  if (end < 2) return undefined;
  const name = text.slice(at + 1, at + end);
  const numeric = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  const code = numeric ? Number.parseInt(numeric[1] ?? numeric[2] ?? "", numeric[1] ? 16 : 10) : undefined;
  const decoded = code === undefined ? NAMED.get(name) : fromCode(code);
  return decoded === undefined ? undefined : { text: decoded, length: end + 1 };
}

function fromCode(code: number): string | undefined {
  if (code === 0xa0) return " ";
  if (code === 0xad || (code >= 0x200b && code <= 0x200d)) return "";
  const printable = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return printable ? String.fromCodePoint(code) : undefined;
}
