import { describe, expect, test } from "vitest";
import { readCsv } from "../../packages/core/src/csv/index.ts";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import type { Book, Cell, Sheet } from "../../packages/core/src/sheets/index.ts";
import { bookOf, CLEAN, HEADINGS, MAPPING, type Outcome, outcomeOf } from "./clean-list.ts";

const clean: readonly (readonly string[])[] = [HEADINGS, ...CLEAN];
const SALARY = HEADINGS.indexOf("Salary");
const FTE = HEADINGS.indexOf("FTE");
const START = HEADINGS.indexOf("Start date");
const GRADE = HEADINGS.indexOf("Grade");

type Rows = readonly (readonly Cell[])[];

/** The rows with some cells of one column changed. */
const changed = (column: number, change: (text: string, row: number) => Cell, only = (_row: number) => true): Rows =>
  clean.map((cells, row) =>
    row === 0 || !only(row) ? cells : cells.map((text, place) => (place === column ? change(text, row) : text)),
  );

const inserted = (row: number, ...rows: Rows): Rows => [...clean.slice(0, row), ...rows, ...clean.slice(row)];
const digits = (text: string): number => Number(text.replace(",", ""));
const aMonth = (text: string): string => (digits(text) / 12).toFixed(2);
const line = (cells: readonly Cell[]): string => cells.map((cell) => `"${cell ?? ""}"`).join(",");
const csv = (rows: Rows): string => `${rows.map(line).join("\r\n")}\r\n`;

const uncorrupted = outcomeOf(bookOf(clean));

test("the clean list is twelve posts, every one of them used", () => {
  expect(uncorrupted.codes).toEqual([]);
  expect(uncorrupted.list?.totals.used).toEqual({ rows: 12, money: 440_962_00, fte: 103_000 });
  expect(uncorrupted.list?.totals.reasons.map(({ reason }) => reason)).toEqual(["the headings"]);
});

/** A corruption, and what must come of it: codes that stop it, or the same cost with what is said or set aside. */
type Corruption = readonly [
  name: string,
  corrupt: Rows | Partial<Sheet> | string,
  outcome: { readonly codes: readonly string[] } | { readonly says: RegExp } | { readonly aside: string },
  mapping?: object,
];

const totalRow = ["Total", "", "", "", "440,962", "10.3"];
const turned = clean.map((cells) => [...cells].reverse());

const corruptions: readonly Corruption[] = [
  ["a total row at the end", [...clean, totalRow], { aside: "totals" }],
  ["a total row moved among the posts", inserted(5, ["", "Total", "", "", "150,000", "3.5"]), { aside: "totals" }],
  ["a total that does not add up", [...clean, ["Total", "", "", "", "500,000", "10.3"]], { says: /says £500,000/ }],
  ["a total without a word", [...clean, ["", "", "", "", "440,962", "10.3"]], { aside: "totals" }],
  [
    "a row with neither number nor title",
    [...clean, ["", "", "Fostering", "", "30,000", "1", "01/04/2020", "", "X"]],
    { codes: ["row-incomplete"] },
  ],
  [
    "pence for pounds in all rows",
    changed(SALARY, (text) => String(digits(text) * 100)),
    { codes: ["pay-implausible"] },
  ],
  [
    "pence for pounds in one row",
    changed(
      SALARY,
      (text) => String(digits(text) * 100),
      (row) => row === 4,
    ),
    { codes: ["pay-implausible"] },
  ],
  ["pay of a month in all rows", changed(SALARY, aMonth), { codes: ["pay-implausible"] }],
  ["pay of a month in some rows", changed(SALARY, aMonth, (row) => row > 8), { codes: ["pay-implausible"] }],
  [
    "thousands: 35.4 for 35,400",
    changed(SALARY, (text) => (digits(text) / 1000).toFixed(1)),
    { codes: ["pay-implausible"] },
  ],
  [
    "FTE and salary swapped",
    clean.map((cells, row) =>
      row === 0
        ? cells
        : cells.map((text, place) => (place === SALARY ? cells[FTE]! : place === FTE ? cells[SALARY]! : text)),
    ),
    { codes: ["cell-not-read"] },
  ],
  [
    "first and last days swapped",
    clean.map((cells) =>
      cells.map((text, place) => (place === START ? cells[START + 1]! : place === START + 1 ? cells[START]! : text)),
    ),
    { says: /another order/ },
  ],
  ["columns in another order", turned, { says: /another order/ }],
  ["a block of rows twice", [...clean, ...clean.slice(7)], { codes: ["not-settled"] }],
  ["one row twice, its zero lost", [...clean, ["101", ...clean[1]!.slice(1)]], { codes: ["not-settled"] }],
  ["the zeros of post numbers lost", changed(0, (text) => String(Number(text))), { says: /^/ }],
  ["the headings again", inserted(7, HEADINGS), { aside: "the headings again" }],
  [
    "other headings further down",
    inserted(7, ["FTE", "Post No", "Team", "Job title", "Salary", "Grade"]),
    { codes: ["headings-differ"] },
  ],
  [
    "a row shifted to the right",
    clean.map((cells, row) => (row === 3 ? ["", ...cells] : cells)),
    { codes: ["cells-beyond-headings", "cell-not-read"] },
  ],
  [
    "a comma in a title without quotes",
    csv(clean).replace('"Panel adviser"', "Panel, adviser"),
    { codes: ["cells-beyond-headings", "cell-not-read"] },
  ],
  ["decimal commas", changed(SALARY, (text) => `${digits(text)},50`), { codes: ["cell-not-read"] }],
  ["decimal commas in FTE", changed(FTE, (text) => text.replace(".", ",")), { codes: ["cell-not-read"] }],
  [
    "points between thousands",
    changed(SALARY, (text) => text.replace(",", ".")),
    { codes: ["cell-not-read", "pay-implausible"] },
  ],
  [
    "month and day swapped",
    changed(START, (text) => text.replace(/^(\d\d)\/(\d\d)/, "$2/$1")),
    { codes: ["cell-not-read"] },
  ],
  [
    "month and day swapped in all dates",
    changed(START, (text) => text.replace(/^(\d\d)\/(\d\d)/, "$2/$1")).map((cells) =>
      cells.map((text, place) => (place === START + 1 && text === "31/03/2027" ? "03/31/2027" : text)),
    ),
    { says: /month first/ },
  ],
  [
    "dates that can be read both ways",
    changed(START, () => "01/02/2020").map((cells) =>
      cells.map((text, place) => (place === START + 1 && text === "31/03/2027" ? "" : text)),
    ),
    { codes: ["not-settled"] },
  ],
  ["FTE as hours", changed(FTE, (text) => String(Number(text) * 37)), { codes: ["cell-not-read"] }],
  [
    "FTE in percent of a whole, without the sign",
    changed(FTE, (text) => String(Number(text) * 100)),
    { codes: ["cell-not-read"] },
  ],
  [
    "a blank FTE",
    changed(
      FTE,
      () => "",
      (row) => row === 3,
    ),
    { codes: ["not-settled"] },
  ],
  [
    "FTE of nothing",
    changed(
      FTE,
      () => "0",
      (row) => row === 3,
    ),
    { codes: ["row-incomplete"] },
  ],
  [
    "a blank salary",
    changed(
      SALARY,
      () => "tbc",
      (row) => row === 3,
    ),
    { codes: ["not-settled"] },
  ],
  [
    "pay below nothing",
    changed(
      SALARY,
      (text) => `(${text})`,
      (row) => row === 3,
    ),
    { codes: ["row-incomplete"] },
  ],
  [
    "a text in a figure",
    changed(
      SALARY,
      (text) => `${text} pa`,
      (row) => row === 3,
    ),
    { codes: ["cell-not-read"] },
  ],
  [
    "an error of a spreadsheet",
    changed(
      SALARY,
      () => ({ is: "error", shown: "#REF!" }),
      (row) => row === 3,
    ),
    { codes: ["cell-not-read"] },
  ],
  [
    "a formula without its result",
    changed(
      FTE,
      () => ({ is: "uncached", formula: "A1" }),
      (row) => row === 3,
    ),
    { codes: ["cell-not-read"] },
  ],
  [
    "dates as numbers",
    changed(
      START,
      () => "43500",
      (row) => row === 3,
    ),
    { codes: ["not-settled", "cell-not-read"] },
  ],
  [
    "two columns with one heading",
    [clean[0]!.map((text) => (text === "Grade" ? "Salary" : text)), ...CLEAN],
    { codes: ["column-not-found", "column-twice"] },
  ],
  ["empty columns at the end", clean.map((cells) => [...cells, "", "", ""]), { says: /^/ }],
  ["a hidden row", { hiddenRows: new Set([3]) }, { codes: ["not-settled"] }],
  [
    "merged salaries",
    { merged: [{ fromRow: 2, toRow: 3, fromColumn: SALARY, toColumn: SALARY }] },
    { codes: ["cells-merged"] },
  ],
  [
    "a grade misspelt",
    changed(
      GRADE,
      (text) => text.replace("Grade 9", "Grade 99"),
      (row) => row === 3,
    ),
    { says: /Grade 99/ },
  ],
  [
    "a point that is not its grade's",
    changed(
      GRADE,
      () => "Grade 12",
      (row) => row === 3,
    ),
    { says: /Grade 12/ },
  ],
  [
    "a heading renamed",
    [clean[0]!.map((text) => (text === "FTE" ? "Contract" : text)), ...CLEAN],
    { codes: ["column-not-found"] },
  ],
  [
    "another sheet",
    [
      ["Cost centre", "Budget"],
      ["A1", "35,412"],
    ],
    { codes: ["headings-not-found"] },
  ],
  [
    "the last rows lost",
    clean.slice(0, 10),
    { codes: ["totals-differ"] },
    { ...MAPPING, expect: { rows: 12, fte: 10.3 } },
  ],
  ["a file cut short in its last row", csv(clean).slice(0, -70), { codes: ["list-not-read"] }],
  ["a file cut short between its rows", csv(clean).slice(0, -2), { says: /cut short/ }],
  ["a quote that nothing closes", csv(clean).replace('"Fostering"', '"Fostering'), { codes: ["cell-not-read"] }],
  [
    "a person's number as the post number",
    changed(0, (_text, row) => `QQ1234${10 + row}A`),
    { codes: ["personal-column"] },
  ],
];

function outcomeAfter(corrupt: Corruption[1], mapping: object | undefined): Outcome {
  if (typeof corrupt !== "string")
    return outcomeOf("length" in corrupt ? bookOf(corrupt as Rows) : bookOf(clean, corrupt), mapping);
  try {
    return outcomeOf(readCsv(new TextEncoder().encode(corrupt), "list.csv") as Book, mapping);
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return { codes: error.issues.map(({ code }) => code), words: error.message };
  }
}

describe("a corrupted list is refused, asked about, or said: none changes the forecast in silence", () => {
  test.each(corruptions.map((each) => [each[0], each] as const))("%s", (_name, [, corrupt, wanted, mapping]) => {
    const { codes, list, cost, words } = outcomeAfter(corrupt, mapping);
    expect([...codes].sort()).toEqual("codes" in wanted ? [...wanted.codes].sort() : []);
    if ("codes" in wanted) return;
    if ("says" in wanted) expect(words).toMatch(wanted.says);
    else expect(list?.totals.reasons.map(({ reason }) => reason)).toContain(wanted.aside);
    if (cost !== uncorrupted.cost) expect(words).not.toBe(uncorrupted.words);
  });
});
