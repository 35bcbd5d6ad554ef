import type { Cell } from "../../sheets/index.ts";
import { cellText } from "../cells/index.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import type { PersonalKind } from "./personal.ts";

const NI_NUMBER = /^[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]$/i;
const SORT_CODE = /^\d{2}-\d{2}-\d{2}$/;
const PHONE = /^(?:\+44|0)\d{2,5}[ -]?\d{3,4}[ -]?\d{3,4}$/;
const POSTCODE = /(?:^|[ ,])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i;
const TITLED = /^(?:mr|mrs|ms|miss|dr|mx|prof|rev)\.? [a-z]/i;

/**
 * What personal thing one cell holds by its own look; nothing where it has no such look. A name without a title has none.
 *
 * @example personalByLook("QQ 12 34 56 C") // => "National Insurance numbers"
 * @example personalByLook("Social worker") // => undefined
 */
export function personalByLook(cell: Cell | undefined): PersonalKind | undefined {
  if (typeof cell !== "string" || cell.length < 6) return undefined;
  const text = cellText(cell);
  if (text.includes("@") && /\S@\S/.test(text)) return "e-mail addresses";
  if (NI_NUMBER.test(text)) return "National Insurance numbers";
  if (SORT_CODE.test(text)) return "bank details";
  if (PHONE.test(text)) return "telephone numbers";
  if (TITLED.test(text)) return "names of people";
  return POSTCODE.test(text) && text.includes(" ") ? "addresses" : undefined;
}

/**
 * Whether a text may be a person's name: two to four words in capitals, one of which is a common given name, in either order. A place
 * may look so too, and only a column with many of them is taken for one of names.
 *
 * @example looksLikeAName("Smith, Helen") // => true
 * @example looksLikeAName("Senior practitioner") // => false
 */
export function looksLikeAName(cell: Cell | undefined): boolean {
  if (typeof cell !== "string" || cell.length > 60) return false;
  const words = cellText(cell)
    .replaceAll(",", " ")
    .split(" ")
    .filter((word) => word !== "");
  if (words.length < 2 || words.length > 4) return false;
  return words.every((word) => /^[\p{Lu}]/u.test(word)) && words.some((word) => GIVEN_NAMES.has(word.toLowerCase()));
}

/**
 * What no cell of a post may hold whatever its column: things that are personal beyond doubt.
 *
 * @example surelyPersonal("helen@example.org") // => "e-mail addresses"
 */
export function surelyPersonal(cell: Cell | undefined): PersonalKind | undefined {
  const holds = personalByLook(cell);
  return holds === "e-mail addresses" || holds === "National Insurance numbers" || holds === "names of people"
    ? holds
    : undefined;
}
