import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { outturn, putBackAfterEach } from "./in-process.ts";

const folder = mkdtempSync(join(tmpdir(), "outturn-"));
const plan = join(folder, "same.yaml");

writeFileSync(
  plan,
  `outturn: 1
title: Same titles
years: { from: 2024/25, to: 2026/27 }
posts:
  - { id: sw-north, title: "Senior practitioner, safeguarding and reviewing unit, north", team: "Safeguarding, reviewing and quality assurance, north", pay: { fullCost: 36500 }, start: 2024-04-01 }
  - { id: sw-south, title: "Senior practitioner, safeguarding and reviewing unit, south", team: "Safeguarding, reviewing and quality assurance, south", pay: { fullCost: 40000 }, start: 2024-04-01 }
  - { id: sw1, title: Social worker, pay: { fullCost: 36500 }, start: 2024-04-01 }
  - { id: sw2, title: social  worker, pay: { fullCost: 40000 }, start: 2024-04-01 }
lines:
  - { id: l1, title: Legal, perYear: { 2024/25: 100 } }
  - { id: l2, title: Legal, perYear: { 2024/25: 200 } }
funding:
  - { id: g1, title: Grant, kind: revenue, recurrent: true, perYear: { 2024/25: 50k, 2025/26: 50k, 2026/27: 50k }, carryForward: none, status: confirmed }
  - { id: g2, title: Grant, kind: revenue, recurrent: false, perYear: { 2024/25: 60k, 2025/26: 60k, 2026/27: 60k }, carryForward: none, status: conditional }
scenarios:
  - { id: one, title: Late, changes: [{ change: delay-starts, months: 1, where: { id: sw1 } }] }
  - { id: two, title: Late, changes: [{ change: delay-starts, months: 1, where: { id: sw2 } }] }
`,
);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

putBackAfterEach();

/** The names at the left of the rows of a page's tables, table by table. */
function namesIn(page: string): readonly (readonly string[])[] {
  const tables = page.split(/\n\n/).map((block) => block.split("\n").filter((line) => / {2,}\S*\d/.test(line)));
  return tables.map((rows) => rows.map((row) => row.split(/ {2,}/)[0]!));
}

test.each([
  ["forecast", "--by", "post"],
  ["forecast", "--by", "line"],
  ["forecast", "--by", "team"],
  ["forecast"],
  ["compare"],
  ["sensitivity"],
  ["agency", "--week", "1000"],
  ["after-end"],
])("no two rows of a table are alike in %s %s %s", async (command, ...words) => {
  const { printed, status } = await outturn(command!, plan, ...words);
  expect(status).toBe(0);
  for (const names of namesIn(printed)) {
    const twice = names.filter((name, at) => names.indexOf(name) < at && !/^(Rounding|\d|$)/.test(name));
    expect(twice).toEqual([]);
  }
});

test("ids come in where titles are equal, for posts, lines, sources and scenarios, in sentences too", async () => {
  const inALine = async (...words: string[]): Promise<string> => (await outturn(...words)).printed.replace(/\s+/g, " ");
  expect(await inALine("forecast", plan)).toMatch(/Grant \(g1\): revenue.*Grant \(g2\): revenue/);
  expect(await inALine("forecast", plan, "--by", "line")).toMatch(/Legal \(l1\).*Legal \(l2\)/);
  expect(await inALine("compare", plan)).toMatch(
    /^Late \(one\): .*Late \(two\): .*Social worker \(sw1\) starts 1 month later/,
  );
  expect(await inALine("compare", plan)).not.toContain("(one) (one)");
  expect(await inALine("forecast", plan, "--scenario", "two")).toMatch(/Scenario: Late \(two\) Cost/);
  expect(await inALine("forecast", plan, "--by", "post")).toContain("Senior practitioner… (sw-south)");
  expect(await inALine("bridge", plan, "--scenario", "two")).toContain("Social worker (sw2) starts 1 month later");
  expect(await inALine("goal-seek", plan, "carry-forward", "--source", "g2")).toContain(
    "sum that Grant (g2) may carry forward",
  );
});
