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
