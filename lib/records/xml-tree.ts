import { parseXml, XmlElement, XmlError, type XmlDocumentType } from "@rgrove/parse-xml";
import { RecordFault, lineOf } from "#lib/records/record-fault";

/**
 * Parses XML strictly. A document type that names a file outside (House Clerk) is passed over and never fetched; one
 * that declares anything of its own is refused, as official records need none and entities can be a bomb.
 *
 * @throws RecordFault with the line when the XML breaks off, is not well-formed or declares entities.
 */
export function readXml(text: string): XmlElement {
  const declares = text.search(/<!ENTITY\b/i);
  if (declares >= 0) throw declaredOwn(text, declares);
  const root = parseStrictly(text);
  const [docType] = root.parent?.children.filter(({ type }) => type === "doctype") ?? [];
  if (docType && (docType as XmlDocumentType).internalSubset !== null) {
    throw declaredOwn(text, text.indexOf("<!DOCTYPE"));
  }
  return root;
}

function parseStrictly(text: string): XmlElement {
  try {
    const { root } = parseXml(text, { preserveDocumentType: true });
    if (root !== null) return root;
  } catch (error) {
    if (error instanceof XmlError) {
      const [what = ""] = error.message.split("\n");
      const reason = what.replace(/\s*\(line \d+.*$/, "");
      throw new RecordFault(
        `This XML breaks off or is damaged (${reason.charAt(0).toLowerCase()}${reason.slice(1)}). Download the file again.`,
        `Line ${error.line}`,
      );
    }
    if (!(error instanceof RangeError)) throw error;
  }
  throw new RecordFault("This XML is nested too deeply for a record of votes.", "Line 1");
}

function declaredOwn(text: string, at: number): RecordFault {
  return new RecordFault(
    "This XML declares a document type or entities of its own, which no official record needs, so it was not read.",
    lineOf(text, Math.max(at, 0)),
  );
}

/** The element's own children of one name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  if (element === undefined) return [];
  return element.children.filter(
    (child): child is XmlElement => child instanceof XmlElement && child.name === name,
  );
}

/** The first child along a path: `childOf(root, "vote-metadata", "vote-totals")`. */
export function childOf(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], element);
}

/** The text along a path, white space run together; `undefined` when there is no such element or it is empty. */
export function textOf(element: XmlElement | undefined, ...path: string[]): string | undefined {
  const text = childOf(element, ...path)
    ?.text.replace(/\s+/g, " ")
    .trim();
  return text === "" ? undefined : text;
}

/** A whole number along a path; an element that is empty or missing gives `undefined`, so that absent stays absent. */
export function countOf(element: XmlElement | undefined, ...path: string[]): number | undefined {
  const text = textOf(element, ...path);
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
