import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fileIn, ownFolder } from "./folder.ts";
import { outturnHere } from "./in-process.ts";
import { shortInYearTwo } from "./plans.ts";

const folder = ownFolder();
const outturn = (...words: readonly string[]) => outturnHere(words, { cwd: folder });

test("export writes a workbook that is the same plan, with the same figures and fingerprint, and the same bytes each time", async () => {
  fileIn(folder, "short.yaml", shortInYearTwo);
  expect(await outturn("export", "short.yaml", "--out", "forecast.xlsx")).toEqual({
    status: 0,
    out: "",
    err: "Wrote forecast.xlsx.\n",
  });
  const before = await outturn("forecast", "short.yaml", "--json");
  expect(await outturn("forecast", "forecast.xlsx", "--json")).toEqual(before);
  await outturn("export", "forecast.xlsx", "--out", "again.xlsx");
  expect(readFileSync(join(folder, "again.xlsx"))).toEqual(readFileSync(join(folder, "forecast.xlsx")));
});

test("export leaves a file that is there, and takes no other kind of file", async () => {
  fileIn(folder, "short.yaml", shortInYearTwo);
  fileIn(folder, "kept.xlsx", "mine");
  expect((await outturn("export", "short.yaml", "--out", "kept.xlsx")).status).toBe(3);
  expect(readFileSync(join(folder, "kept.xlsx"), "utf8")).toBe("mine");
  expect((await outturn("export", "short.yaml", "--out", "kept.xlsx", "--force")).status).toBe(0);
  expect(await outturn("export", "short.yaml", "--out", "forecast.ods")).toEqual({
    status: 2,
    out: "",
    err: 'outturn: --out takes a file whose name ends in .xlsx; not "forecast.ods".\n',
  });
});

test("export says how large a workbook would be that is too large for live formulas, and writes none", async () => {
  const lines = Array.from({ length: 3_000 }, (_, n) => `  - { id: line-${n}, perYear: { 2024/25: 1k } }`);
  const years = "years: { from: 2024/25, to: 2028/29 }";
  fileIn(folder, "large.yaml", ["outturn: 1", "title: Many lines", years, "lines:", ...lines].join("\n"));
  const { status, err } = await outturn("export", "large.yaml", "--out", "large.xlsx");
  expect(status).toBe(2);
  expect(err).toBe(
    "outturn: This plan is too large for live formulas: they would be about 915,000 formulas, a file of about 9 MB and 2,379 MB of memory in LibreOffice. Up to 800,000 formulas are written. --values writes the figures without formulas.\n",
  );
});
