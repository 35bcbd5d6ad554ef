import { dayInWords, published } from "@outturn/core";
import type { Book, Evidence } from "@outturn/core/lists";
import { shownBy } from "./evidence.ts";
import { type FormPart, isWithin, keyOf, type Written, withKey } from "./form-part.ts";
import { type Option, selectPart } from "./select-part.ts";
import { textPart, wrongAs } from "./text-part.ts";
import { KIND_WORDS } from "./words.ts";

const textIn = (value: unknown): string => (value === undefined ? "" : String(value));

/** What a list is of. */
export const kindPart = (written: Written): FormPart =>
  selectPart({
    label: "What the list is of",
    options: Object.entries(KIND_WORDS).map(([value, words]): Option => ({ value, words })),
    start: textIn(written.list),
    put: (given, kind) => withKey(given, "list", kind),
    owns: (path) => path === "list",
  });

/** Which sheet of a workbook it is; nothing where there is one alone. */
export function sheetParts(written: Written, { sheets }: Book): readonly FormPart[] {
  const names = sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0).map(({ name }) => name);
  if (names.length < 2) return [];
  const isThere = names.some((name) => name === written.sheet);
  return [
    selectPart({
      label: "The sheet of the workbook",
      options: [
        ...(isThere ? [] : [{ value: "", words: "Choose a sheet" }]),
        ...names.map((name) => ({ value: name, words: name })),
      ],
      start: isThere ? textIn(written.sheet) : "",
      put: (given, name) => withKey(given, "sheet", name === "" ? undefined : name),
      owns: (path) => path === "sheet",
      check: (name) => (name === "" ? "Choose the sheet that the list is on." : undefined),
    }),
  ];
}

/** The day that a list speaks of. */
export const asAtPart = (written: Written, fileName: string): FormPart =>
  textPart({
    label: "The day that the list speaks of",
    hint: "Such as 2026-04-01. It may be left empty.",
    start: textIn(keyOf(written.source, "date")),
    width: 10,
    check: (text) => (text === "" ? undefined : wrongAs("day", text)),
    put: (given, text) =>
      text === ""
        ? given
        : withKey(given, "source", { title: textIn(keyOf(given.source, "title")) || fileName, date: text }),
    owns: (path) => isWithin(path, "source"),
  });

/** The national spine that salaries are held to. */
export function spinePart(written: Written, evidence: readonly Evidence[]): FormPart {
  const days = published.njc.map(({ from }) => from);
  const hint = shownBy(evidence, "spine");
  return selectPart({
    label: "National pay spine that salaries are held to",
    ...(hint !== undefined && { hint }),
    options: [
      { value: "", words: "Not said" },
      { value: "none", words: "None: salaries stay as they are" },
      ...days.map((day) => ({ value: day, words: `That of ${dayInWords(day)}` })),
    ],
    start: textIn(written.spine),
    put: (given, spine) => withKey(given, "spine", spine === "" ? undefined : spine),
    owns: (path) => path === "spine",
  });
}

/** How much of a year agency workers are paid for. */
export function termParts(written: Written): readonly FormPart[] {
  const term = (label: string, key: string, example: string): FormPart =>
    textPart({
      label,
      hint: `For example ${example}`,
      start: textIn(keyOf(written.agencyTerms, key)),
      width: 5,
      check: (text) => (/^\d{0,3}(?:\.\d{1,2})?$/.test(text) ? undefined : `Enter a number such as ${example}.`),
      put: (given, text) =>
        withKey(
          given,
          "agencyTerms",
          withKey((given.agencyTerms ?? {}) as Written, key, text === "" ? undefined : Number(text)),
        ),
      owns: (path) => path.includes(key),
    });
  return [
    term("Hours a week of an agency worker", "hoursPerWeek", "37"),
    term("Days a week of an agency worker", "daysPerWeek", "5"),
    term("Weeks a year of an agency worker", "weeksPerYear", "45"),
  ];
}

/** Whether the funding that came with a mapping or a plan goes on. */
export function fundingParts(written: Written): readonly FormPart[] {
  const funding = keyOf(written.plan, "funding");
  if (!Array.isArray(funding) || funding.length === 0) return [];
  return [
    selectPart({
      label: "What pays for the posts",
      options: [
        {
          value: "kept",
          words: `The ${funding.length === 1 ? "source" : `${funding.length} sources`} of funding that came with it`,
        },
        { value: "none", words: "Nothing yet" },
      ],
      start: "kept",
      put: (given, choice) =>
        withKey(
          given,
          "plan",
          withKey((given.plan ?? {}) as Written, "funding", choice === "kept" ? funding : undefined),
        ),
      owns: (path) => isWithin(path, "plan.funding"),
    }),
  ];
}
