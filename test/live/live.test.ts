import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBook, writeBook } from "../../packages/core/src/excel/index.ts";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { liveBook } from "../../packages/core/src/live/index.ts";
import type { Plan } from "../../packages/core/src/plan/index.ts";
import type { LiveBookDesign, Sheet } from "../../packages/core/src/sheets/index.ts";
import { readPlanBook } from "../../packages/core/src/workbook/index.ts";
import { readPlanBytes } from "../../packages/core/src/yaml/index.ts";
import { hasLibreOffice, savedByLibreOffice } from "../excel/libreoffice.ts";
import { withoutPrintTitles } from "../excel/without-print-titles.ts";
import { arbitraryWholePlan } from "../support/arbitrary-whole-plan.ts";
import { runs, SEED } from "../support/runs.ts";
import { broken } from "./broken.ts";
import { type Edit, kinds, liveBookOf, planToEdit, together, typedInto } from "./edited.ts";
import { differing, figuresInBook, figuresOf } from "./figures.ts";
import { moreKinds, moreTogether, planWithMore } from "./more-edits.ts";
import { differences, isFormula, isGrid, plainCell, withWrongResults } from "./recalculated.ts";

const EXAMPLES = [
  "examples/cheshire-east-2024/posts.yaml",
  "examples/cheshire-east-2024/published.yaml",
  "examples/cheshire-east-2024/scenarios.yaml",
  "examples/establishment/plan.yaml",
  "examples/leicestershire-2017/budget.yaml",
  "examples/leicestershire-2017/demand.yaml",
  "examples/leicestershire-2017/published.yaml",
  "test/golden/six-posts/plan.yaml",
];

const exampleOf = (path: string): Plan => readPlanBytes(new Uint8Array(readFileSync(path)), path);
const bytesOf = (book: LiveBookDesign): Promise<Uint8Array> => writeBook(book, { made: "2026-04-01" });

/** LibreOffice takes half a second for a workbook, and far longer on a machine that others use. */
const LONGEST = 580_000;

/** Workbooks with wrong results in them, worked out again from nothing; the first of them is as it is written, print setup and all. */
async function recalculated(books: readonly LiveBookDesign[]): Promise<readonly (readonly Sheet[])[]> {
  const written = await Promise.all(books.map((book) => bytesOf(withWrongResults(book))));
  const files = Object.fromEntries(
    written.map((bytes, index) => [`${index}.xlsx`, index === 0 ? bytes : withoutPrintTitles(bytes)]),
  );
  const saved = savedByLibreOffice(files, "xlsx", { recalculates: true, longest: LONGEST });
  return books.map((_, index) => readBook(saved.get(`${index}.xlsx`)!, `${index}.xlsx`).sheets);
}

const errorsIn = (sheets: readonly Sheet[]): readonly string[] =>
  sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, rowIndex) =>
      row.flatMap((cell, column) =>
        typeof cell === "object" && cell !== null && cell.is === "error" ? [`${name} ${rowIndex} ${column}`] : [],
      ),
    ),
  );

const failing = (sheets: readonly Sheet[]): unknown =>
  plainCell(sheets.find(({ name }) => name === "Checks")!.rows[3]![2]);

/** A workbook as it is read where nothing is worked out again. */
const asSaved = (book: LiveBookDesign): readonly Sheet[] =>
  book.sheets.map(
    (sheet): Sheet => ({
      ...{ name: sheet.name, hidden: false, hiddenRows: new Set(), hiddenColumns: new Set(), merged: [] },
      rows: isGrid(sheet)
        ? sheet.rows.map(({ cells }) => cells.map((cell) => (isFormula(cell) ? cell.value : cell)))
        : [],
    }),
  );

describe("what is written with the formulas", () => {
  test.each(EXAMPLES)("is what the library gives, in %s, and no check fails", (path) => {
    const made = forecast(exampleOf(path));
    const book = liveBookOf(made.plan);
    const sheets = asSaved(book);
    const wanted = figuresOf(made);
    expect(differing(figuresInBook(sheets, wanted), wanted)).toEqual([]);
    expect(failing(sheets)).toBe(0);
  });

  test("is a plan that every command takes: the same one", async () => {
    const plan = exampleOf("examples/cheshire-east-2024/posts.yaml");
    const read = readPlanBook(readBook(await bytesOf(liveBookOf(plan)), "forecast.xlsx")).plan;
    expect(forecast(read).fingerprint).toBe(forecast(plan).fingerprint);
  });

  test("is what the library gives, of any plan that is costed and funded", () => {
    fc.assert(
      fc.property(arbitraryWholePlan, (plan) => {
        const made = forecast(plan);
        const wanted = figuresOf(made);
        expect(differing(figuresInBook(asSaved(liveBook(made)), wanted), wanted)).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });

  test("is the same bytes each time", async () => {
    const plan = exampleOf("examples/cheshire-east-2024/published.yaml");
    expect(await bytesOf(liveBookOf(plan))).toEqual(await bytesOf(liveBookOf(plan)));
  });
});

/** The largest of the examples takes ten seconds by itself: it is tried where laws are tried as often as they ask for. */
const tried = EXAMPLES.filter((path) => runs(10) >= 10 || !path.includes("establishment"));

describe.runIf(hasLibreOffice)("worked out again by LibreOffice", { timeout: 1_800_000 }, () => {
  test("every cell of every example comes to what was written with it", async () => {
    const books = tried.map((path) => liveBookOf(exampleOf(path)));
    const all = await recalculated(books);
    all.forEach((sheets, index) => {
      expect(differences(books[index]!, sheets), tried[index]).toEqual([]);
      expect(errorsIn(sheets)).toEqual([]);
    });
  });

  test("every cell of any plan comes to what was written with it", async () => {
    const books = fc.sample(arbitraryWholePlan, { numRuns: runs(12), seed: SEED }).map(liveBookOf);
    const all = await recalculated(books);
    all.forEach((sheets, index) => {
      expect(differences(books[index]!, sheets)).toEqual([]);
      expect(errorsIn(sheets)).toEqual([]);
    });
  });

  test("every check fails where what it holds is broken, and all of them are counted in one cell", async () => {
    const book = liveBookOf(exampleOf("test/golden/six-posts/plan.yaml"));
    const [sheets] = await recalculated([broken(book)]);
    const rows = sheets!.find(({ name }) => name === "Checks")!.rows.slice(3);
    const [all, ...checks] = rows.map((row) => [row[0], row[1], plainCell(row[2])]);
    expect(checks.filter(([, , fails]) => fails !== 1)).toEqual([]);
    expect(all![2]).toBe(checks.length);
    const said = sheets!.find(({ name }) => name === "Summary")!.rows.map(([cell]) => String(cell));
    expect(said.filter((text) => text.startsWith("A check fails"))).toHaveLength(1);
  });

  test.each([
    ["money, people and rates", kinds, together, planToEdit, 4],
    ["growth, percentages, grades, savings, larger sources and reserves", moreKinds, moreTogether, planWithMore, 2],
  ] as const)(
    "what people type gives what the library gives for the plan that they have made of it: %s",
    async (_, kindsTyped, groups, planOf, each) => {
      const edits = editsOf(kindsTyped, groups, Math.max(each, runs(each)));
      const plans = edits.map(({ seed }) => planOf(seed));
      const books = edits.map(({ typed }, index) => typedInto(liveBookOf(plans[index]!), plans[index]!, typed));
      for (let first = 0; first < books.length; first += AT_ONCE) {
        const all = await recalculated(books.slice(first, first + AT_ONCE));
        for (const [offset, sheets] of all.entries()) {
          const said = JSON.stringify(edits[first + offset]!.typed);
          const { plan } = readPlanBook({ fileName: "edited.xlsx", kind: "xlsx", sheets, remarks: [] });
          const wanted = figuresOf(forecast(plan));
          expect(differing(figuresInBook(sheets, wanted), wanted), said).toEqual([]);
          expect(errorsIn(sheets), said).toEqual([]);
          expect(failing(sheets), said).toBe(0);
        }
      }
    },
  );
});

/** LibreOffice is started once for so many workbooks. */
const AT_ONCE = 30;

/**
 * Values of every kind that people type, so many of each: those of the kinds of a group are typed into one workbook, as most of the time goes
 * into opening and saving one.
 */
const editsOf = (
  kindsTyped: Readonly<Record<string, fc.Arbitrary<readonly Edit[]>>>,
  groups: readonly (readonly string[])[],
  each: number,
) =>
  groups.flatMap((group, groupIndex) => {
    const samples = group.map((kind, kindIndex) =>
      fc.sample(kindsTyped[kind]!, { numRuns: each, seed: SEED + 100 * groupIndex + kindIndex }),
    );
    return Array.from({ length: each }, (_, index) => ({
      typed: samples.flatMap((sample) => sample[index]!),
      seed: groupIndex + index,
    }));
  });

test("every kind of value that people type is in one group", () => {
  expect(together.flat().toSorted()).toEqual(Object.keys(kinds).toSorted());
  expect(moreTogether.flat().toSorted()).toEqual(Object.keys(moreKinds).toSorted());
});
