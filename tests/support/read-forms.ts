/** A form as a browser without scripts would see it. */
export interface HtmlForm {
  /** As written; empty means the page's own address. */
  action: string;
  /** `multipart/form-data` or `application/x-www-form-urlencoded`. */
  encoding: string;
  fields: HtmlField[];
}

export interface HtmlField {
  name: string;
  /** `radio`, `checkbox`, `hidden`, `text`, …, `select`, `textarea`, `submit`. */
  type: string;
  /** What would be sent if this field takes part. */
  value: string;
  /** Whether it takes part when nobody touches it: ticked, selected, or always sent. */
  sent: boolean;
  /** The values a select offers. */
  choices: string[];
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** `&amp;` → `&`, `&#x27;` → `'`. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return ENTITIES[name ?? ""] ?? whole;
    },
  );
}

/** `<input name="a" checked="">` → `{ name: "a", checked: "" }`. */
function readAttributes(tag: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", value = ""] of tag.matchAll(/\s([\w$:-]+)(?:="([^"]*)")?/g)) {
    attributes[name.toLowerCase()] = decodeEntities(value);
  }
  return attributes;
}

/** An `<input …>` or `<button …>`. */
function readInput(tag: string): HtmlField | undefined {
  const { name, type = tag.startsWith("<button") ? "submit" : "text", value, checked } = readAttributes(tag);
  if (!name) return undefined;
  const isBox = type === "radio" || type === "checkbox";
  return {
    name,
    type,
    value: value ?? (isBox ? "on" : ""),
    sent: isBox ? checked !== undefined : type !== "submit",
    choices: [],
  };
}

/** A `<select …>…</select>`; what stands selected, or else the first choice, is sent. */
function readSelect(element: string): HtmlField {
  const options = [...element.matchAll(/<option[^>]*>/g)].map(([tag]) => readAttributes(tag));
  const selected = options.find((option) => option.selected !== undefined) ?? options[0];
  return {
    name: readAttributes(/<select[^>]*>/.exec(element)?.[0] ?? "").name ?? "",
    type: "select",
    value: selected?.value ?? "",
    sent: true,
    choices: options.map(({ value = "" }) => value),
  };
}

/**
 * The forms of a page. It reads the regular HTML that React writes (every attribute in double quotes, every form
 * closed), not the web at large.
 */
export function readForms(html: string): HtmlForm[] {
  return [...html.matchAll(/<form[^>]*>[\s\S]*?<\/form>/g)].map(([form]) => {
    const elements = form.matchAll(
      /<(?:input|button)[^>]*>|<select[^>]*>[\s\S]*?<\/select>|<textarea[^>]*>([\s\S]*?)<\/textarea>/g,
    );
    const fields = [...elements].flatMap(([element, text]): HtmlField[] => {
      if (element.startsWith("<select")) return [readSelect(element)];
      if (element.startsWith("<textarea")) {
        const { name = "" } = readAttributes(/<textarea[^>]*>/.exec(element)?.[0] ?? "");
        return [{ name, type: "textarea", value: decodeEntities(text ?? ""), sent: true, choices: [] }];
      }
      const input = readInput(element);
      return input ? [input] : [];
    });
    const { action = "", enctype } = readAttributes(/<form[^>]*>/.exec(form)?.[0] ?? "");
    return { action, encoding: enctype ?? "application/x-www-form-urlencoded", fields };
  });
}
