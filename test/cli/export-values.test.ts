import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { readBook } from "../../packages/core/src/excel/index.ts";
import { xlsx } from "../excel/build.ts";
import { fileIn, ownFolder } from "./folder.ts";
import { outturnHere } from "./in-process.ts";
import { shortInYearTwo } from "./plans.ts";

function planFolder(): string {
  const cwd = ownFolder();
  fileIn(cwd, "plan.yaml", shortInYearTwo.replace("title: Improvement plan", 'title: "=1+1 & <b>"'));
  return cwd;
}

test("values: every table and month, exact, with no formula in it", async () => {
  const cwd = planFolder();
  const words = ["export", "plan.yaml", "--values", "--out", "f.xlsx"];
  expect(await outturnHere(words, { cwd })).toEqual({ status: 0, out: "", err: "Wrote f.xlsx.\n" });
  const bytes = readFileSync(join(cwd, "f.xlsx"));
  const { sheets } = readBook(bytes, "f.xlsx");
  expect(sheets.map(({ name }) => name)).toContain("Cost by year");
  expect(sheets.some(({ formulas }) => formulas !== undefined)).toBe(false);
  expect(sheets[0]!.rows[3]).toEqual(["Plan", "=1+1 & <b>"]);
  const months = sheets.find(({ name }) => name === "Months")!;
  expect(months.rows[2]!.slice(0, 4)).toEqual(["Row", "Title", "Team", "April 2024"]);
  expect(months.rows[3]!.at(-1)).toBe(1_987_000);
  expect(months.rows[3]![8]).toBe(89_714.29);
  const properties = strFromU8(unzipSync(bytes)["docProps/core.xml"]!);
  for (const part of [
    "<dc:title>=1+1 &amp; &lt;b&gt;</dc:title>",
    "<dc:language>en-GB</dc:language>",
    "2024-04-01T00:00:00Z",
  ])
    expect(properties).toContain(part);
  const workbook = strFromU8(unzipSync(bytes)["xl/workbook.xml"]!);
  expect(workbook).toContain('name="_xlnm.Print_Titles" localSheetId="1">');
  await outturnHere([...words, "--force"], { cwd });
  expect(readFileSync(join(cwd, "f.xlsx"))).toEqual(bytes);
});

const names = (list: Readonly<Record<string, string>>): string =>
  `<sheet name="Posts" sheetId="1" r:id="rId1"/></sheets><definedNames>${Object.entries(list)
    .map(([name, range]) => `<definedName name="${name}">${range}</definedName>`)
    .join("")}</definedNames><sheets>`;
const rows =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Committee paper</t></is></c></row><row r="2"><c r="B2" s="0"><v>9</v></c><c r="C2"><v>9</v></c><c r="E2"><f>B2*2</f><v>18</v></c></row>';

test("a template has the cells filled that its names stand for, and nothing else is touched", async () => {
  const cwd = planFolder();
  const template = xlsx(rows, {
    sheets: names({
      "Outturn.Cost.Total": "Posts!$B$2:$D$2",
      "outturn.gap.conditional.2025_26": "Posts!$B$3",
      "outturn.plan.title": "Posts!$B$4",
      "outturn.tables.gap_by_year": "Posts!$B$6:$E$9",
      My_own: "Posts!$A$1",
    }),
  });
  fileIn(cwd, "council.xlsx", template);
  const words = ["export", "plan.yaml", "--template", "council.xlsx", "--out", "paper.xlsx"];
  expect(await outturnHere(words, { cwd })).toMatchObject({ status: 0, err: "Wrote paper.xlsx.\n" });
  const bytes = readFileSync(join(cwd, "paper.xlsx"));
  const [sheet] = readBook(bytes, "paper.xlsx").sheets;
  expect(sheet!.rows[0]).toEqual(["Committee paper"]);
  expect(sheet!.rows[1]).toEqual([null, 628_000, 1_359_000, null, 18]);
  expect(sheet!.rows[2]).toEqual([null, 359_000]);
  expect(sheet!.rows[3]).toEqual([null, "=1+1 & <b>"]);
  expect(sheet!.rows[6]).toEqual([null, "With conditional money too", 0, 359_000, 359_000]);
  expect([...sheet!.formulas!]).toEqual([["E2", "B2*2"]]);
  const [before, after] = [unzipSync(template), unzipSync(bytes)];
  const changed = Object.keys(before).filter((name) => strFromU8(before[name]!) !== strFromU8(after[name]!));
  expect(changed).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
});

test("names that stand for no figure, for too few cells or for the same cell are said, and nothing is written", async () => {
  const cwd = planFolder();
  fileIn(
    cwd,
    "council.xlsx",
    xlsx(rows, {
      sheets: names({
        "outturn.cost.totl": "Posts!$B$2",
        "outturn.cost.total": "Posts!$B$2",
        "outturn.plan.title": "Posts!$B$2,Posts!$B$4",
        "outturn.gap.total": "Posts!$B$8:$C$8",
        "outturn.gap.confirmed": "Posts!$C$8:$D$8",
      }),
    }),
  );
  const { status, err } = await outturnHere(["export", "plan.yaml", "--template", "council.xlsx", "--out", "p.xlsx"], {
    cwd,
  });
  expect(status).toBe(1);
  const said = err.trimEnd().split("\n");
  expect(said).toHaveLength(4);
  expect(said[0]).toContain(
    'template-name: The name "outturn.cost.totl" of the template stands for no figure of this forecast. Correct it or take it out. Did you mean "outturn.cost.total"?',
  );
  expect(said[1]).toContain("its figures take 1 row and 2 columns");
  expect(said[2]).toContain("which is not one range of cells");
  expect(said[3]).toContain("two names of the template stand for the same cell");
  expect(() => readFileSync(join(cwd, "p.xlsx"))).toThrow();
});

test("a template without names of figures, and a file of another kind, are said", async () => {
  const cwd = planFolder();
  fileIn(cwd, "council.xlsx", xlsx(rows));
  const none = await outturnHere(["export", "plan.yaml", "--template", "council.xlsx", "--out", "p.xlsx"], { cwd });
  expect(none.err).toContain("The template has no name that begins with outturn., so there is nothing to fill.");
  for (const words of [
    ["--template", "council.xlsx", "--out", "p.xlsm"],
    ["--values", "--out", "p.csv"],
  ])
    expect((await outturnHere(["export", "plan.yaml", ...words], { cwd })).status).toBe(2);
});
