import fc from "fast-check";
import { expect, test } from "vitest";
import { readPlan } from "../../packages/core/src/plan/index.ts";
import {
  type CellTyped,
  type Draft,
  draftCell,
  draftSheets,
  draftTable,
  withCells,
  withoutRows,
  withRowTwice,
} from "../../packages/core/src/workbook/index.ts";
import { arbitrarySpec } from "../plan-laws/arbitrary-plan.ts";
import { runs } from "../support/runs.ts";

const PAY_SCALES = "Pay scales";

interface CellOfDraft extends Omit<CellTyped, "text"> {
  readonly sheetName: string;
}

/** Every cell of a draft into which something can be typed, and that has something in it. */
function cellsOf(draft: Draft): readonly CellOfDraft[] {
  return draftSheets
    .flatMap(({ sheetName }) => {
      const { columns, rows } = draftTable(sheetName, draft);
      return rows.flatMap((row) => columns.map((column) => ({ sheetName, row, column })));
    })
    .filter(({ sheetName, row, column }) => {
      const { text, held } = draftCell(sheetName, row, column);
      return text !== "" && held === undefined;
    });
}

/** All single values of a draft, each with its path in one text. */
function valuesOf(value: unknown, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0)
    return [`${path} ${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([key, inside]) => valuesOf(inside, `${path}/${key}`));
}

test("typing into one cell of any plan changes the value of that cell and nothing else", () => {
  fc.assert(
    fc.property(arbitrarySpec, fc.nat(), (spec, seed) => {
      const draft: Draft = { ...spec };
      // A point of a pay scale stands under its name, in the table of its day, with the source of that table: only its salary is its own.
      const cells = cellsOf(draft).filter(
        ({ sheetName, column }) => sheetName !== PAY_SCALES || column.fieldPath[0] === "salary",
      );
      const { sheetName, row, column } = cells[seed % cells.length]!;
      const { path } = draftCell(sheetName, row, column);
      const changed = withCells(sheetName, draft, [{ row, column, text: "zqx" }]);
      const start = `/${path.join("/")}`;
      const others = (values: readonly string[]) =>
        values.filter((value) => !value.startsWith(`${start} `) && !value.startsWith(`${start}/`));
      expect(others(valuesOf(changed))).toEqual(others(valuesOf(draft)));
      expect(valuesOf(changed).filter((value) => value.includes("zqx"))).toHaveLength(1);
      const own = new Set(Object.keys(draft).filter((key) => key !== path[0]));
      for (const key of own) expect(Object.is(changed[key], draft[key])).toBe(true);
    }),
    { numRuns: runs(30) },
  );
});

test("a cell of any plan that is emptied, and typed again as it was shown, gives the same plan", () => {
  fc.assert(
    fc.property(arbitrarySpec, fc.nat(), (spec, seed) => {
      const draft: Draft = { ...spec };
      const cells = cellsOf(draft);
      const { sheetName, row, column } = cells[seed % cells.length]!;
      const { text } = draftCell(sheetName, row, column);
      expect(withCells(sheetName, draft, [{ row, column, text }])).toBe(draft);
      const emptied = withCells(sheetName, draft, [{ row, column, text: "" }]);
      // A point without its name stands in a list, at the same place among the rows; its path is another.
      const placeOf = (of: Draft): number =>
        draftTable(sheetName, of).rows.findIndex(({ path }) => path.join("/") === row.path.join("/"));
      const isPoint = sheetName === PAY_SCALES;
      fc.pre(!isPoint || column.fieldPath[0] !== "from");
      const emptyRow = draftTable(sheetName, emptied).rows[placeOf(isPoint ? draft : emptied)];
      fc.pre(emptyRow !== undefined);
      const again = withCells(sheetName, emptied, [{ row: emptyRow!, column, text }]);
      expect(readPlan(again)).toEqual(readPlan(spec));
    }),
    { numRuns: runs(60) },
  );
});

test("a row that comes twice and goes again leaves any plan as it was", () => {
  fc.assert(
    fc.property(arbitrarySpec, (spec) => {
      const draft: Draft = { ...spec };
      for (const sheetName of ["Posts", "Lines", "Funding", "Pay awards", "Agency rates", "Scenarios"]) {
        const { rows } = draftTable(sheetName, draft);
        const [row] = rows;
        if (row === undefined) continue;
        const twice = withRowTwice(sheetName, draft, row);
        const { rows: more } = draftTable(sheetName, twice);
        expect(more).toHaveLength(rows.length + 1);
        const copy = typeof row.path.at(-1) === "number" ? more[1] : more.at(-1);
        expect(withoutRows(twice, [copy!])).toEqual(draft);
      }
    }),
    { numRuns: runs(60) },
  );
});
