import { writeBook } from "@outturn/core/excel";
import { planBook } from "@outturn/core/workbook";
import { readPlanText } from "@outturn/core/yaml";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../test/support/runs.ts";
import { readFile } from "./read-file.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("a plan's bytes are the plan, in YAML and in JSON, with a byte order mark and without", async () => {
  const plan = readPlanText("outturn: 1\ntitle: A plan\nyears: { from: 2024/25, to: 2025/26 }", "plan.yaml");
  const json = '{"outturn":1,"title":"A plan","years":{"from":"2024/25","to":"2025/26"}}';
  for (const text of [json, `\ufeff${json}`])
    expect(await readFile("plan.json", bytes(text))).toEqual({ is: "plan", plan, remarks: [] });
});

test("a plan in a workbook is the plan, whatever the file is called", async () => {
  const plan = readPlanText("outturn: 1\ntitle: A plan\nyears: { from: 2024/25, to: 2025/26 }", "plan.yaml");
  const workbook = await writeBook(planBook(plan), { made: "2026-04-01" });
  expect(await readFile("plan.yaml", workbook)).toEqual({ is: "plan", plan, remarks: [] });
});

test("what is wrong with a plan in a workbook has its sheet and cell", async () => {
  const plan = readPlanText("outturn: 1\ntitle: A plan\nyears: { from: 2024/25, to: 2025/26 }", "plan.yaml");
  const design = planBook({ ...plan, years: { ...plan.years, from: "2029/30" as never } });
  const read = await readFile("plan.xlsx", await writeBook(design, { made: "2026-04-01" }));
  expect(read.is === "issues" && read.issues.map(({ at, code }) => [at, code])).toEqual([
    ["plan.xlsx: Plan!B10", "years-backwards"],
  ]);
});

test("a list is a list by its headings, in a text and in a workbook, and no plan with something wrong in it", async () => {
  const rows = [["Establishment"], [], ["Post No", "Job title", "FTE"], ["P1", "Planner", "0.5"]];
  const text = await readFile("posts.txt", bytes(rows.map((row) => row.join(",")).join("\n")));
  expect(text.is === "list" && text.book.sheets[0]?.rows[3]).toEqual(["P1", "Planner", "0.5"]);
  const column = (heading: string) => ({ heading, note: "", format: "text" as const });
  const sheet = {
    name: "Posts",
    title: "Posts",
    introduction: [],
    columns: ["Post No", "Job title", "FTE"].map(column),
    rows: [["P1", "Planner", 0.5]],
  };
  const workbook = await writeBook({ title: "Posts", sheets: [sheet] }, { made: "2026-04-01" });
  expect((await readFile("posts.xlsx", workbook)).is).toBe("list");
  expect((await readFile("broken.yaml", bytes("outturn: 1\ntitel: Posts, FTE, Salary\n"))).is).toBe("issues");
});

test("whatever the bytes are, what comes is a plan, a list or what is wrong: nothing is thrown", async () => {
  const given = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: "binary" }).map(bytes),
    fc.json().map(bytes),
  );
  await fc.assert(
    fc.asyncProperty(given, fc.constantFrom("a.yaml", "a.json", "a.xlsx", "a.csv", "a", ""), async (given, name) => {
      const read = await readFile(name, given);
      if (read.is === "issues") expect(read.issues.length).toBeGreaterThan(0);
      else if (read.is === "plan") expect(read.plan.outturn).toBe(1);
      else expect(read.book.fileName).toBe(name);
    }),
    { numRuns: runs(200) },
  );
});
