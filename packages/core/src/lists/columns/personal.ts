import type { Cell } from "../../sheets/index.ts";
import { cellText } from "../cells/index.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { plainHeading } from "./heading-text.ts";

/** What a personal column holds, as people are told of it. */
export type PersonalKind =
  | "names of people"
  | "National Insurance numbers"
  | "dates of birth"
  | "bank details"
  | "addresses"
  | "e-mail addresses"
  | "telephone numbers"
  | "numbers of employees"
  | "things about persons";

/** Words of headings, each with what stands under them. The order matters: the first that is found is said. */
const HEADING_WORDS: readonly (readonly [PersonalKind, readonly string[]])[] = [
  ["National Insurance numbers", ["ni no", "ni number", "nino", "national insurance", "ni num", "n.i"]],
  ["dates of birth", ["birth", "dob", "d.o.b", "age"]],
  ["bank details", ["bank", "sort code", "account number", "account no", "iban", "building society"]],
  ["e-mail addresses", ["email", "e-mail"]],
  ["telephone numbers", ["phone", "mobile", "tel no", "contact"]],
  ["addresses", ["address", "postcode", "postal code", "town", "street"]],
  [
    "numbers of employees",
    [
      "employee no",
      "employee number",
      "employee id",
      "payroll no",
      "payroll number",
      "staff no",
      "staff number",
      "personnel",
      "worker id",
      "emp no",
      "person number",
    ],
  ],
  [
    "names of people",
    [
      "first name",
      "last name",
      "surname",
      "forename",
      "full name",
      "known as",
      "initials",
      "middle name",
      "given name",
      "family name",
    ],
  ],
  [
    "names of people",
    [
      "name",
      "names",
      "postholder",
      "post holder",
      "employee name",
      "employee",
      "holder",
      "occupant",
      "incumbent",
      "appointee",
      "manager",
      "line manager",
      "hiring manager",
      "worker",
      "worker name",
      "candidate",
      "reports to",
      "contractor name",
    ],
  ],
  [
    "things about persons",
    [
      "gender",
      "sex",
      "ethnicity",
      "ethnic",
      "religion",
      "disability",
      "disabled",
      "nationality",
      "marital",
      "sexual",
      "title (mr/mrs)",
      "salutation",
      "next of kin",
      "sickness",
      "tax code",
    ],
  ],
];

/** Whole words, in headings such as "NI No." and "Name of employee". */
const hasWords = (heading: string, words: string): boolean => ` ${heading} `.includes(` ${words} `);

/** Names that are of things, not of people. */
const OF_THINGS = [
  "team name",
  "grade name",
  "service name",
  "department name",
  "cost centre name",
  "unit name",
  "job name",
  "post name",
  "directorate name",
  "section name",
  "organisation name",
  "supplier name",
  "account name",
  "programme name",
  "position name",
  "role name",
  "sheet name",
  "scheme name",
];

/**
 * What personal thing a column holds by its heading; nothing where it holds none.
 *
 * @example personalByHeading("NI Number") // => "National Insurance numbers"
 * @example personalByHeading("Team name") // => undefined
 */
export function personalByHeading(heading: string): PersonalKind | undefined {
  const words = plainHeading(heading)
    .replace(/[^a-z0-9.\-/]+/g, " ")
    .trim();
  if (OF_THINGS.some((name) => hasWords(words, name))) return undefined;
  return HEADING_WORDS.find(([, known]) => known.some((word) => hasWords(words, word)))?.[0];
}

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
