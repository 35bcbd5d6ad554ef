import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { outturn, putBackAfterEach } from "./in-process.ts";

const example = (path: string): string => fileURLToPath(new URL(`../../../examples/${path}`, import.meta.url));
const posts = example("cheshire-east-2024/posts.yaml");
const printedLine = example("cheshire-east-2024/published.yaml");
const budget = example("leicestershire-2017/budget.yaml");
const folder = mkdtempSync(join(tmpdir(), "outturn-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

putBackAfterEach();

const inALine = async (...words: string[]): Promise<string> => (await outturn(...words)).printed.replace(/\s+/g, " ");

function fileOf(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe("explain of the medium-term budget", () => {
  test("a figure by its path in budget --json", async () => {
    const { printed } = await outturn("explain", budget, "budget.requirement.2018/19", "--json");
    expect(JSON.parse(printed).because).toMatchObject({ value: 500_000_00, rule: "budget-requirement" });
    expect(await inALine("explain", budget, "budget.demand.children-in-care.2018/19")).toContain("575.6");
  });

  test("a name that is nearly right", async () => {
    const { said, status } = await outturn("explain", budget, "budget.gap.anual.2018/19");
    expect([status, said]).toEqual([2, expect.stringContaining("Did you mean budget.gap.annual.2018/19?")]);
  });

  test("a plan that has no budget", async () => {
    expect((await outturn("explain", posts, "budget.base")).said).toContain("The plan has no budget.");
  });
});

describe("a cap on what agency charges", () => {
  test("of --week names the posts that would be charged it", async () => {
    const says = await inALine("agency", posts, "--week", "1800", "--cap", "1700");
    expect(says).toContain(
      "The charge of £1,800 a week is above the cap of £1,700: charged for Team manager, child protection; Social",
    );
    expect(await inALine("agency", posts, "--week", "1800", "--cap", "1800")).not.toContain("above the cap");
  });

  test("of --premium names the staff lines", async () => {
    expect(await inALine("agency", printedLine, "--premium", "1800/1280", "--cap", "1700")).toContain(
      "The premium's £1,800 is above the cap of £1,700: charged for Staffing of the improvement plan.",
    );
  });

  test("without either is of nothing", async () => {
    expect(await outturn("agency", posts, "--cap", "1700")).toMatchObject({ status: 2 });
  });
});

test("what options name and the plan does not have is wrong usage, with what was probably meant", async () => {
  const known = await outturn("agency", posts, "--week", "1800", "--established", "no-such-post");
  expect(known).toMatchObject({ status: 2, said: expect.stringContaining('There is no post "no-such-post".') });
  expect(await outturn("seek", posts, "start-delay", "--where", "nobody")).toMatchObject({ status: 2 });
  expect((await outturn("seek", posts, "increments")).said).toContain("it has no order");
  const figure = await outturn("sensitivity", posts, "--input", "start-delay=0..9", "--figure", "cost.totl.2024/25");
  expect(figure.said).toContain("did you mean cost.total.2024/25");
  const grade = await outturn("tail", posts, "--turnover", "10", "--establishment", "60", "--grade", "njc");
  expect(grade).toMatchObject({ status: 2, said: expect.stringContaining("The grades are njc ") });
});

test("what is left when the money stops is asked by its name, and by the one it first had", async () => {
  const asked = await inALine("after-end", printedLine);
  expect(asked).toContain("What goes on costs £1,482,545.45 a year: all of it is unfunded on confirmed money alone");
  expect(await inALine("tail", printedLine)).toBe(asked);
  const json = JSON.parse((await outturn("after-end", printedLine, "--prices", "last", "--json")).printed);
  expect(json).toMatchObject({
    ...{ prices: "last", annual: "1482545.45", cost: "1482545.45", byYear: { "2025/26": "123545.45" } },
    unfunded: { conditional: { aYear: "482545.45", byYear: { "2025/26": "123545.45", "2026/27": "442333.33" } } },
    moneyThatGoesOn: [{ id: "mtfs-growth", status: "conditional", aYear: "1000000.00" }],
    moneyThatStops: [],
  });
  expect(await outturn("after-end", printedLine, "--prices", "some")).toMatchObject({ status: 2 });
});

test("changes that cannot be made are said with their place in the file", async () => {
  const changes = fileOf(
    "changes.json",
    '[\n  { "change": "delay-starts", "days": 3, "where": { "id": "nobody" } }\n]\n',
  );
  for (const question of [["bridge"], ["seek", "start-delay"]] as const) {
    const [command, ...more] = question;
    const { said, status } = await outturn(command, posts, ...more, "--changes", changes);
    expect([status, said]).toEqual([1, expect.stringContaining(`${changes}:2:3 selects-nothing: `)]);
  }
});

test("a printed year that is none of the plan's is wrong usage", async () => {
  const { said, status } = await outturn("calibrate", posts, "--printed", "2030/31=1m");
  expect([status, said]).toEqual([
    2,
    expect.stringContaining("--printed 2030/31 is none of the plan's years: 2024/25"),
  ]);
});

test("a plan on a point that goes is refused, where it stands, and nothing is printed", async () => {
  const plan = fileOf(
    "point-that-goes.yaml",
    `outturn: 1
title: A point that goes
years: { from: 2024/25, to: 2026/27 }
payScales:
  s:
    - { from: 2024-04-01, points: { A: 30000, B: 40000, C: 50000 } }
    - { from: 2025-04-01, points: { A: 31000, C: 51000 } }
onCosts: { pension: none, employerNi: none, apprenticeshipLevy: none }
posts:
  - { id: chief, pay: { salary: 90000 }, start: 2024-04-01 }
  - { id: worker, pay: { scale: s, point: B }, start: 2024-04-01 }
`,
  );
  for (const words of [
    ["forecast", plan, "--by", "post"],
    ["check", plan],
    ["explain", plan, "cost.byPost.worker.2025/26"],
  ]) {
    const { printed, said, status } = await outturn(...words);
    expect([status, printed]).toEqual([1, ""]);
    expect(said).toContain(`${plan}:11:43 point-not-in-force: This post is on point "B" of "s" on 2025-04-01`);
  }
});

test("the uplifts of a printed line are told apart by name", async () => {
  const says = await inALine("calibrate", printedLine, "--uplift", "award=3", "--uplift", "rates=1.2");
  expect(says).toContain("Award -13,341 Rates -5,383");
});
