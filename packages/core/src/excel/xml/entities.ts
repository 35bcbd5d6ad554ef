import { ownProperty, workbookDamaged } from "../../issues/index.ts";
import { refuse } from "../unreadable.ts";

const named: { readonly [name: string]: string } = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** No reference is longer: `&#x10FFFF;`, with zeros before it. */
const LONGEST = 12;

/**
 * Text of an XML file with its references made into the characters that they stand for. A file without declarations of its own, as all
 * that are read here, can hold no others than these five and characters by number.
 */
export function withoutEntities(text: string): string {
  let ampersand = text.indexOf("&");
  if (ampersand === -1) return text;
  let plain = "";
  let position = 0;
  while (ampersand !== -1) {
    const end = text.indexOf(";", ampersand);
    if (end === -1 || end - ampersand > LONGEST) return refuse(workbookDamaged('an "&" in it stands for nothing'));
    plain += text.slice(position, ampersand) + meantBy(text.slice(ampersand + 1, end));
    position = end + 1;
    ampersand = text.indexOf("&", position);
  }
  return plain + text.slice(position);
}

function meantBy(reference: string): string {
  if (!reference.startsWith("#")) {
    return ownProperty(named, reference) ?? refuse(workbookDamaged(`"&${reference};" in it stands for nothing`));
  }
  const code = /^#x[\da-f]+$/i.test(reference)
    ? Number.parseInt(reference.slice(2), 16)
    : /^#\d+$/.test(reference)
      ? Number(reference.slice(1))
      : Number.NaN;
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : refuse(workbookDamaged(`"&${reference};" in it stands for nothing`));
}
