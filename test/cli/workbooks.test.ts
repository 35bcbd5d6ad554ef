import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import { fileIn, ownFolder } from "./folder.ts";
import { outturnHere } from "./in-process.ts";
import { funded, shortInYearTwo } from "./plans.ts";

const folder = ownFolder();
const outturn = (...words: readonly string[]) => outturnHere(words, { cwd: folder });

/** The starter plan's workbook with cells typed over; its name. */
async function changedWorkbook(name: string, change: (book: ExcelJS.Workbook) => void): Promise<string> {
  await outturn("template", "--out", `of-${name}`, "--force");
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(folder, `of-${name}`));
  change(book);
  fileIn(folder, name, new Uint8Array(await book.xlsx.writeBuffer()));
  return name;
}

describe("template", () => {
  test("writes the starter plan as a workbook, which forecasts as init's does, to the byte", async () => {
    const { status, out, err } = await outturn("template");
    expect([status, err]).toEqual([0, ""]);
    expect(out).toBe(
      "Wrote plan.xlsx.\nIt is a starter plan. Make it yours, save it, then: outturn forecast plan.xlsx\n",
    );
    await outturn("init", "plan.yaml");
    const fromYaml = await outturn("forecast", "plan.yaml", "--json");
    const fromWorkbook = await outturn("forecast", "plan.xlsx", "--json");
    expect(fromWorkbook).toEqual(fromYaml);
  });

  test("leaves a file that is there as it is, and says what it is", async () => {
    await outturn("template", "--out", "kept.xlsx");
    const before = readFileSync(join(folder, "kept.xlsx"));
    const { status, err } = await outturn("template", "--full", "--out", "kept.xlsx");
    expect([status, err]).toEqual([
      3,
      "outturn: kept.xlsx: it is there already: a workbook. Name another file, or give --force to write over it.\n",
    ]);
    expect(readFileSync(join(folder, "kept.xlsx"))).toEqual(before);
    expect((await outturn("template", "--full", "--out", "kept.xlsx", "--force")).out).toContain(
      "Wrote kept.xlsx, in place of a workbook.\nIt is a plan with an example of every key.",
    );
  });
});

describe("convert", () => {
  test.each(["short.xlsx", "short.yml", "short.json"])(
    "to %s and back keeps the plan, its figures and its fingerprint",
    async (name) => {
      fileIn(folder, "short.yaml", shortInYearTwo);
      expect(await outturn("convert", "short.yaml", "--out", name, "--force")).toEqual({
        status: 0,
        out: "",
        err: `Wrote ${name}.\n`,
      });
      const [before, after] = [
        await outturn("forecast", "short.yaml", "--json"),
        await outturn("forecast", name, "--json"),
      ];
      expect(after).toEqual(before);
      await outturn("convert", name, "--out", "again.yaml", "--force");
      expect((await outturn("forecast", "again.yaml", "--json")).out).toBe(before.out);
    },
  );

  test("writes the same bytes for the same plan", async () => {
    fileIn(folder, "funded.yaml", funded);
    await outturn("convert", "funded.yaml", "--out", "one.xlsx");
    await outturn("convert", "one.xlsx", "--out", "two.xlsx");
    expect(readFileSync(join(folder, "two.xlsx"))).toEqual(readFileSync(join(folder, "one.xlsx")));
  });

  test("takes the form from the end of the name, and knows three", async () => {
    fileIn(folder, "funded.yaml", funded);
    const { status, err } = await outturn("convert", "funded.yaml", "--out", "plan.ods");
    expect([status, err]).toEqual([
      2,
      'outturn: --out takes a file whose name ends in .xlsx, .yaml or .json; not "plan.ods".\n',
    ]);
    expect(existsSync(join(folder, "plan.ods"))).toBe(false);
  });

  test("never writes over what it reads, nor writes a plan that has issues", async () => {
    fileIn(folder, "own.yaml", funded);
    expect(await outturn("convert", "own.yaml", "--out", "own.yaml", "--force")).toMatchObject({ status: 2 });
    fileIn(folder, "wrong.yaml", "outturn: 1\ntitle: Wrong\n");
    expect(await outturn("convert", "wrong.yaml", "--out", "wrong.xlsx")).toMatchObject({ status: 1 });
    expect(existsSync(join(folder, "wrong.xlsx"))).toBe(false);
  });
});

describe("a workbook in place of YAML", () => {
  test("has its issues at its cells", async () => {
    const name = await changedWorkbook("wrong.xlsx", (book) => {
      book.getWorksheet("Posts")!.getCell("F6").value = 12;
      book.getWorksheet("Funding")!.getCell("A4").value = "Idd";
    });
    const { status, out, err } = await outturn("check", name);
    expect([status, out]).toEqual([1, ""]);
    expect(err.split("\n").map((line) => line.split(": ").slice(0, 2).join(": "))).toEqual([
      "wrong.xlsx: Posts!F6 fte-above-one",
      "wrong.xlsx: Funding!A4 unknown-key",
      "",
    ]);
  });

  test("is read where it is hidden, and what is hidden is said beside the forecast", async () => {
    const name = await changedWorkbook("hidden.xlsx", (book) => {
      book.getWorksheet("Lines")!.getRow(5).hidden = true;
      book.getWorksheet("Starts")!.state = "hidden";
    });
    const { status, out, err } = await outturn("forecast", name, "--json");
    expect(status).toBe(0);
    expect(out).toBe((await outturn("forecast", `of-${name}`, "--json")).out);
    expect(err).toBe(
      "hidden.xlsx: The sheet Starts is hidden, and was read.\n" +
        "hidden.xlsx: On the sheet Lines, row 5 is hidden, and was read.\n",
    );
  });

  test("is read from standard input, and its claims are tested", async () => {
    fileIn(folder, "paper.yaml", `${funded}claims: [100k + 1 = 100k]\n`);
    await outturn("convert", "paper.yaml", "--out", "paper.xlsx");
    const [fromYaml, fromWorkbook] = [await outturn("claims", "paper.yaml"), await outturn("claims", "paper.xlsx")];
    expect(fromWorkbook).toEqual(fromYaml);
    const input = readFileSync(join(folder, "paper.xlsx"));
    const piped = await outturnHere(["forecast", "-", "--json"], { cwd: folder, input });
    expect(piped.out).toBe((await outturn("forecast", "paper.yaml", "--json")).out);
  });

  test("that is no plan, and a file that only begins like a workbook, are refused in plain words", async () => {
    const other = new ExcelJS.Workbook();
    other.addWorksheet("Sheet1").getCell("A1").value = "Total";
    fileIn(folder, "other.xlsx", new Uint8Array(await other.xlsx.writeBuffer()));
    fileIn(folder, "zip.xlsx", Buffer.from("PK\u0003\u0004 and no more"));
    expect((await outturn("forecast", "other.xlsx")).err).toMatch(
      /^other\.xlsx not-a-plan: The workbook has no sheet of a plan/,
    );
    expect(await outturn("forecast", "zip.xlsx")).toMatchObject({
      status: 1,
      err: expect.stringMatching(/^zip\.xlsx workbook-damaged: /),
    });
  });
});
