import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tableFromIPC } from "apache-arrow";
import { parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { fileIn, ownFolder } from "./folder.ts";
import { outturnHere } from "./in-process.ts";
import { shortInYearTwo } from "./plans.ts";

async function written(...words: readonly string[]) {
  const cwd = ownFolder();
  fileIn(
    cwd,
    "plan.yaml",
    `${shortInYearTwo}\n  - { id: x, title: "=HYPERLINK(1)", kind: revenue, recurrent: false, perYear: { 2024/25: 1 }, carryForward: none, status: confirmed }\n`,
  );
  const run = await outturnHere(["data", "plan.yaml", "--out", "figures/new", ...words], { cwd });
  return { ...run, cwd, folder: join(cwd, "figures/new") };
}

test("CSV: a file a set and a table, with a byte order mark, texts that nothing runs and sums that are numbers", async () => {
  const { status, err, folder } = await written();
  expect(status).toBe(0);
  expect(err).toMatch(/^Wrote \d+ files to figures\/new: ledger\.csv, /);
  const ledger = readFileSync(join(folder, "ledger.csv"), "utf8");
  const [head, first, ...rows] = ledger.trimEnd().split("\r\n");
  expect(head).toBe("\ufeffrow,kind,id,title,team,tags,component,year,month,fte,pence,pounds");
  expect(first).toBe("staff,line,staff,staff,,,line,2024/25,2024-09-01,,8971429,89714.29");
  expect([first!, ...rows].reduce((sum, row) => sum + Number(row.split(",").at(-2)), 0)).toBe(1_987_000_00);
  expect(readFileSync(join(folder, "funding.csv"), "utf8")).toContain(",'=HYPERLINK(1),");
  expect(readFileSync(join(folder, "tables/gap_by_year.csv"), "utf8")).toContain("2025/26 (£)");
});

test("without a byte order mark where it is not wanted", async () => {
  const { folder } = await written("--no-bom");
  for (const file of ["ledger.csv", "tables/cost_by_year.csv"])
    expect(readFileSync(join(folder, file), "utf8").startsWith("\ufeff")).toBe(false);
});

test("Parquet and Arrow hold the same facts, each file whole", async () => {
  const parquet = readFileSync(join((await written("--format", "parquet")).folder, "ledger.parquet"));
  const rows = await parquetReadObjects({ file: new Uint8Array(parquet).buffer });
  const arrow = readFileSync(join((await written("--format", "arrow")).folder, "ledger.arrow"));
  const pence = [...tableFromIPC(arrow).getChild("pence")!].map(Number);
  expect(rows.map((row) => Number(row.pence))).toEqual(pence);
  expect(pence.reduce((sum, amount) => sum + amount, 0)).toBe(1_987_000_00);
});

test("what is there is not written over but by force, and then nothing else is written either", async () => {
  const { cwd, folder } = await written();
  fileIn(cwd, "plan.yaml", shortInYearTwo.replace("628k", "600k"));
  fileIn(folder, "gap.parquet", "mine");
  const words = ["data", "plan.yaml", "--out", "figures/new"];
  expect((await outturnHere(words, { cwd })).status).toBe(3);
  expect((await outturnHere([...words, "--format", "parquet"], { cwd })).err).toContain(
    "gap.parquet: it is there already",
  );
  expect(readdirSync(folder).filter((name) => name.endsWith(".parquet"))).toEqual(["gap.parquet"]);
  expect((await outturnHere([...words, "--force"], { cwd })).status).toBe(0);
  expect(readFileSync(join(folder, "tables/cost_by_year.csv"), "utf8")).toContain("600000.00");
});

test("a folder that cannot be made, and one without a name, are said", async () => {
  const cwd = ownFolder();
  fileIn(cwd, "plan.yaml", shortInYearTwo);
  expect(await outturnHere(["data", "plan.yaml", "--out", "plan.yaml/x"], { cwd })).toMatchObject({ status: 3 });
  expect(await outturnHere(["data", "plan.yaml", "--out", ""], { cwd })).toMatchObject({ status: 2 });
});
