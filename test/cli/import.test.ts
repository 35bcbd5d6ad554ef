import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fileIn, ownFolder } from "./folder.ts";
import { outturnHere } from "./in-process.ts";

const folder = ownFolder();
const run = (line: string) => outturnHere(line.split(" "), { cwd: folder });

fileIn(
  folder,
  "list.csv",
  [
    "Establishment,,,,,,",
    "Post No,Job title,Team,Salary,FTE,Start date,Postholder",
    'P1,Social worker,Care leavers,"35,412",1,13/05/2019,Helen Planted',
    'P2,Social worker,Care leavers,"36,363",0.5,14/05/2019,Vacant',
    'P3,Manager,Fostering,"51,234.50",1,15/05/2019,Tom Planted',
    'Total,,,"123,009.50",2.5,,',
    "",
  ].join("\r\n"),
);
const mapping = [
  "list: establishment",
  "source: { title: Establishment list, date: 2026-04-01 }",
  "columns: { post: Post No, title: Job title, team: Team, salary: Salary, fte: FTE, start: Start date, holder: Postholder }",
  "moneyIn: pounds",
  "payPer: year",
  "salaryIs: full-time",
  "spine: 2025-04-01",
  "plan: { title: Posts, years: { from: 2026/27, to: 2027/28 }, onCosts: { pension: none } }",
  "",
].join("\n");
fileIn(folder, "open.yaml", mapping);
fileIn(folder, "map.yaml", `${mapping}vacantStart: 2026-09-01\n`);

test("without a mapping nothing is written: one is proposed, with what shows it and what is asked", async () => {
  const { status, out } = await run("import posts list.csv");
  expect(status).toBe(0);
  expect(out).toContain('columns.salary: Column D is headed "Salary".');
  expect(out).toContain("   vacantStart: as-listed");
  expect(out).not.toContain("Planted");
  expect((await run("import posts list.csv --out none.yaml")).status).toBe(2);
  expect(existsSync(join(folder, "none.yaml"))).toBe(false);
});

test("a proposed mapping is saved, and read again", async () => {
  expect((await run("import posts list.csv --propose saved.yaml")).err).toBe("Wrote saved.yaml.\n");
  const { status, err } = await run("import posts list.csv --map saved.yaml");
  expect(status).toBe(1);
  expect(err).toContain("Add to the mapping: vacantStart: 2026-09-01");
});

test("a mapping that is there is called one where it is written over, and how to read by it is said with its own name", async () => {
  await run("import posts list.csv --propose twice.yaml");
  const { out, err } = await run("import posts list.csv --propose twice.yaml --force");
  expect(err).toBe("Wrote twice.yaml, in place of a mapping of a list.\n");
  expect(out).toContain("--map twice.yaml");
  expect(out).not.toContain("To save it");
});

test("a name with blanks stands in quotes in the command that is said", async () => {
  fileIn(folder, "our list.csv", readFileSync(join(folder, "list.csv"), "utf8"));
  const { out } = await outturnHere(["import", "posts", "our list.csv"], { cwd: folder });
  expect(out.replaceAll("\n", " ")).toContain('outturn import posts "our list.csv" --map mapping.yaml --out plan.yaml');
});

test("for a file without headings that are known nothing is proposed, and nothing is saved", async () => {
  fileIn(folder, "letter.txt", "Dear all,\nplease find the list attached.\n");
  const { status, out, err } = await run("import posts letter.txt --propose letter.yaml");
  expect([status, out]).toEqual([1, ""]);
  expect(err).toMatch(/^letter\.txt headings-not-found: No row has two headings that are known, such as Post No, /);
  expect(existsSync(join(folder, "letter.yaml"))).toBe(false);
});

test("what is not settled stops the list, in its file and row, with the line to add", async () => {
  const { status, out, err } = await run("import posts list.csv --map open.yaml --out none.yaml");
  expect([status, out]).toEqual([1, ""]);
  expect(err).toMatch(
    /^list\.csv:4 not-settled: When do vacant posts start\? .*See row 4\. Add to the mapping: vacantStart: /,
  );
  expect(existsSync(join(folder, "none.yaml"))).toBe(false);
  const json = await run("import posts list.csv --map open.yaml --json");
  expect(JSON.parse(json.out).issues.map(({ code, path }: { code: string; path: string }) => [code, path])).toEqual([
    ["not-settled", "vacantStart"],
  ]);
});

test("control totals are printed to the penny, and the plan that is written is forecast", async () => {
  const { status, out, err } = await run("import posts list.csv --map map.yaml --out plan.yaml");
  expect([status, err]).toEqual([0, "Wrote plan.yaml.\n"]);
  expect(out).toContain("Used                   3  123,009.50  2.5");
  expect(out).toContain("Set aside              3  123,009.50  2.5");
  expect(out).toContain("Read                   6  246,019.00    5");
  expect(out).toContain("Dropped as it was read, for they are about persons: column G (names of people).");
  expect(out + readFileSync(join(folder, "plan.yaml"), "utf8")).not.toContain("Planted");
  const forecast = await run("forecast plan.yaml --json");
  expect(JSON.parse(forecast.out).staff.posts).toEqual({ "2026/27": 3, "2027/28": 3 });
});

test("as JSON every total has its pennies", async () => {
  const { out } = await run("import posts list.csv --map map.yaml --json");
  const { list } = JSON.parse(out);
  expect(list.totals.read).toEqual({ rows: 6, money: "246019.00", fte: 5 });
  expect(list.totals.reasons.at(-1)).toEqual({
    reason: "totals",
    rows: 1,
    money: "123009.50",
    fte: 2.5,
    rowsOfFile: ["6"],
  });
});

test("next month's list is held against the headings that the mapping was made for", async () => {
  const headings = ["Post No", "Job title", "Team", "Salary", "FTE", "Start date", "Postholder", "Grade"];
  fileIn(folder, "last-month.yaml", `${mapping}vacantStart: as-listed\nheadings: ${JSON.stringify(headings)}\n`);
  const { out } = await run("import posts list.csv --map last-month.yaml");
  expect(out).toContain('- A column is gone: "Grade".');
});

test("what the plan lacks is said at its place in the mapping", async () => {
  fileIn(folder, "no-pension.yaml", `${mapping.replace(", onCosts: { pension: none }", "")}vacantStart: as-listed\n`);
  const { status, err } = await run("import posts list.csv --map no-pension.yaml");
  expect(status).toBe(1);
  expect(err).toMatch(/pension/);
});
