import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { patchBook, readBook } from "../../packages/core/src/excel/index.ts";
import { cellName } from "../../packages/core/src/sheets/index.ts";
import { fileIn, ownFolder } from "./folder.ts";
import { outturnHere } from "./in-process.ts";
import { shortInYearTwo } from "./plans.ts";

/** A folder with a plan, and the workbook that was exported from it, in which figures were typed. */
async function edited(edits: readonly (readonly [sheetName: string, heading: string, value: number | string])[]) {
  const cwd = ownFolder();
  fileIn(cwd, "plan.yaml", shortInYearTwo);
  expect((await outturnHere(["export", "plan.yaml", "--out", "f.xlsx"], { cwd })).status).toBe(0);
  const bytes = readFileSync(join(cwd, "f.xlsx"));
  const { sheets } = readBook(bytes, "f.xlsx");
  const cells = edits.map(([sheetName, heading, value]) => {
    const { rows } = sheets.find(({ name }) => name === sheetName)!;
    const headings = rows.findIndex((row) => row.includes(heading));
    return { sheetName, row: headings + 1, column: rows[headings]!.indexOf(heading), value };
  });
  fileIn(cwd, "f.xlsx", patchBook(bytes, cells, "f.xlsx"));
  return { cwd, cells };
}

const importing = ["import", "forecast", "f.xlsx", "--against", "plan.yaml"];

test("a sum that was typed is told as a change, with what it does to each year, and is written as a scenario", async () => {
  const { cwd } = await edited([["Funding", "2025/26", 1_200_000]]);
  const { status, out, err } = await outturnHere([...importing, "--out", "scenario.yaml"], { cwd });
  expect({ status, err }).toEqual({ status: 0, err: "Wrote scenario.yaml.\n" });
  expect(out).toContain("- Growth already in the budget has £1,200,000 in 2025/26.");
  expect(out).toContain("the same figures and the same");
  expect(out).toMatch(/Moves by +0 +-200,000 +-200,000/);
  expect(readFileSync(join(cwd, "scenario.yaml"), "utf8")).toContain(`scenarios:
  - id: workbook
    title: As changed in the workbook
    changes:
      - change: funding-amount
        perYear:
          2025/26: 1200000
        where:
          id: growth
`);
  const inScenario = await outturnHere(["forecast", "scenario.yaml", "--scenario", "workbook", "--json"], { cwd });
  expect(JSON.parse(inScenario.out).gap.conditional).toEqual({ "2024/25": "0.00", "2025/26": "159000.00" });
});

test("what no change says is in the plan that --as-plan writes, and is listed", async () => {
  const { cwd } = await edited([
    ["Funding", "Title", "Growth of the MTFS"],
    ["Funding", "2025/26", 1_200_000],
  ]);
  const scenario = await outturnHere([...importing, "--out", "scenario.yaml"], { cwd });
  expect(scenario.err).toContain("What no change of a scenario says is not in it");
  expect(scenario.out).toContain("- funding, growth, title: Growth already in the budget -> Growth of the MTFS");
  await outturnHere([...importing, "--out", "new.yaml", "--as-plan"], { cwd });
  const differs = JSON.parse((await outturnHere(["diff", "new.yaml", "f.xlsx", "--json"], { cwd })).out);
  expect(differs).toMatchObject({ complete: true, changes: [], remaining: [] });
});

test("a number typed over a formula is said by cell, and no figure rests on it", async () => {
  const { cwd, cells } = await edited([["Summary", "2024/25", 5]]);
  const place = `Summary!${cellName(cells[0]!.row, cells[0]!.column)}`;
  const { status, out } = await outturnHere(importing, { cwd });
  expect(status).toBe(0);
  expect(out).toContain("Nothing differs: it is the same plan.");
  expect(out).toContain("1 cell that a workbook works out is not as exported");
  expect(out).toContain(`- ${place}: 5 was typed over the formula`);
  const json = JSON.parse((await outturnHere([...importing, "--json"], { cwd })).out);
  expect(json.cells).toMatchObject([{ place, is: "typed-over", now: "5" }]);
  expect((await outturnHere([...importing, "--out", "s.yaml"], { cwd })).status).toBe(2);
});

test("a workbook of another plan is refused, and nothing is written", async () => {
  const { cwd } = await edited([]);
  fileIn(cwd, "plan.yaml", shortInYearTwo.replace("628k", "600k"));
  const { status, err } = await outturnHere([...importing, "--out", "s.yaml"], { cwd });
  expect(status).toBe(1);
  expect(err).toMatch(/^f\.xlsx: Summary!A\d+ other-workbook: /);
  expect(() => readFileSync(join(cwd, "s.yaml"))).toThrow();
});

test("an id that the plan has, and a plan that is to be written nowhere, are wrong usage", async () => {
  const { cwd } = await edited([["Funding", "2025/26", 1_200_000]]);
  expect((await outturnHere([...importing, "--as-plan"], { cwd })).status).toBe(2);
  expect((await outturnHere([...importing, "--out", "plan.txt"], { cwd })).status).toBe(2);
  expect((await outturnHere([...importing, "--out", "s.yaml", "--id", "two words"], { cwd })).status).toBe(1);
});
