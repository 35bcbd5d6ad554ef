import fc from "fast-check";
import { expect, test } from "vitest";
import { fullPlan } from "../../packages/cli/src/full-plan.ts";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import type { Book, Cell } from "../../packages/core/src/sheets/index.ts";
import { planBook, readPlanBook } from "../../packages/core/src/workbook/index.ts";
import { readPlanText } from "../../packages/core/src/yaml/index.ts";
import { runs } from "../support/runs.ts";
import { asBook } from "./as-book.ts";

const design = planBook(readPlanText(fullPlan, "plan.yaml"));
const whole = asBook(design);

const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "[]",
    "{}",
    '"',
    '"";',
    ";;",
    "__proto__",
    "Notes",
    "_x",
    "2025/26",
    "Pay: scale",
    "Posts 0",
    "Tags: ",
    ":",
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom<Cell>(
    { is: "day", day: "2025-09-01" },
    { is: "hours", minutes: 2_221 },
    { is: "error", shown: "#N/A" },
    { is: "uncached", formula: "A1" },
  ),
);

const changes = fc.array(fc.record({ sheet: fc.nat(), row: fc.nat(), column: fc.nat(), cell: cells }), {
  maxLength: 6,
});

/** The workbook of a plan with every key, with some of its cells typed over. */
const changed = (given: readonly { sheet: number; row: number; column: number; cell: Cell }[]): Book => {
  const sheets = whole.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) }));
  for (const { sheet, row, column, cell } of given) {
    const { rows } = sheets[sheet % sheets.length]!;
    const target = rows[row % rows.length]!;
    target[column % (target.length + 1)] = cell;
  }
  return { ...whole, sheets };
};

test("whatever is typed over the cells of a workbook, it is a plan, or every issue says where in the workbook it is", () => {
  fc.assert(
    fc.property(changes, (given) => {
      const book = changed(given);
      try {
        const { plan } = readPlanBook(book);
        expect(readPlanBook(asBook(planBook(plan))).plan).toStrictEqual(plan);
      } catch (error) {
        if (!(error instanceof PlanError)) throw error;
        // a row that is lacking has no cell: its sheet is named
        const places = error.issues.filter(({ code }) => code !== "not-a-plan").map(({ at }) => at);
        expect(places.filter((place) => !/^plan\.xlsx: .+![A-Z]+\d+$/.test(place))).toEqual([]);
      }
    }),
    { numRuns: runs(300) },
  );
});
