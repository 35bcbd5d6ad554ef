import fc from "fast-check";
import { type Day, dayAt, monthIndex } from "../../packages/core/src/calendar/index.ts";
import type { BookDesign, Cell, ColumnDesign, SheetDesign } from "../../packages/core/src/sheets/index.ts";

/** Texts as people write them in lists, and as nobody should. */
const texts: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "=1+1",
    "+44 1",
    "-5",
    "@x",
    '=HYPERLINK("x")',
    "007",
    "1.10",
    "TRUE",
    "#N/A",
    "#x",
    "__proto__",
    "1/4/2026",
    "37:00",
    "'a",
  ),
  fc.constantFrom(
    "Social worker",
    "Grade 7, point 31",
    "£31,000",
    "a\nb",
    "é 😀 東京",
    "<b>&amp;</b>",
    "a  b",
    'say "no"',
  ),
  fc.string({ minLength: 1, maxLength: 12 }).map((text) => `x${text}x`),
);

const numbers: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.integer({ min: -10_000_000, max: 10_000_000 }).map((pence) => pence / 100),
  fc.constantFrom(0, 0.25, 0.6, 0.4324, 1e-7, 123_456_789_012),
);

const lastMonth = monthIndex("2200-01");
const days: fc.Arbitrary<Day> = fc
  .record({
    month: fc.integer({ min: monthIndex("1900-04"), max: lastMonth }),
    before: fc.integer({ min: 0, max: 27 }),
  })
  .map(({ month, before }) => dayAt(month, before));

/** What every workbook can hold: no errors, and no formulas. */
const plainCells: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: texts },
  { weight: 4, arbitrary: numbers },
  { weight: 2, arbitrary: days.map((day): Cell => ({ is: "day", day })) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 60_000 }).map((minutes): Cell => ({ is: "hours", minutes })) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: fc.constant(null) },
);

export const plainRows: fc.Arbitrary<Cell[][]> = fc.array(fc.array(plainCells, { maxLength: 6 }), { maxLength: 12 });

const column = (position: number): fc.Arbitrary<ColumnDesign> =>
  fc.record({
    heading: fc.constantFrom("Post", "Annual salary", "Start", "=x", "Grade").map((name) => `${name} ${position + 1}`),
    note: texts,
    format: fc.constantFrom("text", "pounds", "number", "percent", "day"),
    ...(position % 3 === 0 && { choices: fc.array(texts, { minLength: 1, maxLength: 4 }) }),
  }) as fc.Arbitrary<ColumnDesign>;

const sheet = (name: string): fc.Arbitrary<SheetDesign> =>
  fc.record({
    name: fc.constant(name),
    title: texts,
    introduction: fc.array(texts, { maxLength: 3 }),
    columns: fc.tuple(...[0, 1, 2, 3, 4, 5].map(column)),
    rows: plainRows,
  });

/** Workbooks to be written, of one sheet or two. */
export const designs: fc.Arbitrary<BookDesign> = fc.record({
  title: texts,
  sheets: fc.oneof(fc.tuple(sheet("Posts")), fc.tuple(sheet("Pay awards"), sheet("It's £"))),
});

/** Rows without what is blank at their ends, which no file keeps. */
export function trimmed(rows: readonly (readonly Cell[])[]): Cell[][] {
  const short = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
  return short.slice(0, short.findLastIndex((row) => row.length > 0) + 1);
}

/** All rows of a designed sheet as they come back. */
export const rowsOf = ({ title, introduction, columns, rows }: SheetDesign): Cell[][] =>
  trimmed([[title], ...introduction.map((line) => [line]), [], columns.map(({ heading }) => heading), ...rows]);
