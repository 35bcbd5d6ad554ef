import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listFiles } from "../../examples/establishment/make/lists.ts";
import { outturnHere } from "../cli/in-process.ts";
import { commandsIn, expectedAt, readmeOf, root } from "./cases.ts";

const FOLDER = "examples/establishment";
const commands = commandsIn(readmeOf(FOLDER)).map((words) => words.slice(3));
const [propose, make, answer, reconcile] = commands;

test("the lists are those that the folder's own script makes (UPDATE_GOLDEN=1 writes them)", async () => {
  for (const [name, bytes] of await listFiles()) {
    const file = join(root, FOLDER, name);
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(file, bytes);
    expect(new Uint8Array(readFileSync(file)).join()).toBe(bytes.join());
  }
});

describe("the README's way from the list to an answer, typed as it stands there", () => {
  let written = "";

  beforeAll(() => {
    mkdirSync(join(root, ".cache"), { recursive: true });
    written = mkdtempSync(join(root, ".cache", "establishment-"));
  });

  afterAll(() => rmSync(written, { recursive: true, force: true }));

  test("has four commands", () => {
    expect(commands.map(([name]) => name)).toEqual(["import", "import", "forecast", "reconcile"]);
  });

  test("a mapping is proposed, with every column that the example's own mapping has", async () => {
    const { status, out } = await outturnHere(propose!);
    expect(status).toBe(0);
    const mapping = readFileSync(join(root, FOLDER, "mappings/establishment.yaml"), "utf8");
    const columns = /\ncolumns:\n((?: {2}.*\n)+)/.exec(mapping)![1]!;
    for (const column of columns.trim().split("\n")) expect(out).toContain(column.split(" #")[0]!.trim());
    for (const line of ["moneyIn: pounds", "payPer: year", "spine: 2025-04-01"]) expect(out).toContain(`\n${line}`);
    expect(out).not.toMatch(/GORSEBY|Elderbeck|QQ1/i);
  });

  test("the plan that it makes is the one in the folder, and its control totals are those expected (UPDATE_GOLDEN=1)", async () => {
    const plan = join(written, "plan.yaml");
    const { status, out } = await outturnHere(make!.map((word) => (word.endsWith("/plan.yaml") ? plan : word)));
    expect(status).toBe(0);
    expect(out).toBe(expectedAt(`${FOLDER}/expected-import.txt`, out));
    const text = readFileSync(plan, "utf8");
    expect(text).toBe(expectedAt(`${FOLDER}/plan.yaml`, text));
    expect(text).not.toMatch(/GORSEBY|Elderbeck|QQ1/i);
    expect(out).toContain("Used                 120  3,952,070.00  110.4864");
  });

  test("the answer is the first line of the forecast, and the README has it", async () => {
    const { out } = await outturnHere(answer!);
    expect(out.split("\n")[0]).toMatch(/^Cost £15\.751m; gap £750,596 on confirmed money alone/);
    expect(readmeOf(FOLDER)).toContain("No. On confirmed money alone the gap is £750,596");
  });

  test("the lists against each other are as expected (UPDATE_GOLDEN=1), and as JSON exactly so", async () => {
    const { status, out } = await outturnHere(reconcile!);
    expect(status).toBe(0);
    expect(out).toBe(expectedAt(`${FOLDER}/expected-reconcile.txt`, out));
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
    const { reconciliation } = JSON.parse((await outturnHere([...reconcile!, "--json"])).out);
    expect(reconciliation.totals).toMatchObject({ establishment: 110.4864, vacant: 13.6324, covered: 3.6108 });
    expect(JSON.stringify(reconciliation)).not.toMatch(/Gorseby|Elderbeck|Tolgarth|QQ/i);
  });
});
