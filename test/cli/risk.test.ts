import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fileIn, ownFolder } from "./folder.ts";
import { outturnHere } from "./in-process.ts";
import { shortInYearTwo } from "./plans.ts";

const withRisks = `${shortInYearTwo}
risks:
  - id: cost
    title: Cost of the plan
    risk: line-cost
    percent: { triangular: { low: -10, likely: 0, high: 20 } }
    owner: Head of Finance
  - { id: money, title: Growth, risk: funding, chance: 70%, owner: Head of Finance }
`;

function inFolder() {
  const cwd = ownFolder();
  fileIn(cwd, "plan.yaml", withRisks);
  const run = (line: string) => outturnHere(line.split(" "), { cwd });
  return { cwd, run };
}

test("a plan with risks says what they come to; the same seed says the same, and another something else", async () => {
  const { run } = inFolder();
  const { status, out } = await run("risk plan.yaml --draws 200 --seed 7");
  expect(status).toBe(0);
  expect(out.replace(/\s+/g, " ")).toMatch(/^In 200 draws of 2 risks as stated \(seed 7\) the plan costs £/);
  expect(out).toContain("Owner: Head of Finance.");
  expect(out.replace(/\s+/g, " ")).toContain("is for the chief finance officer to say");
  expect((await run("risk plan.yaml --draws 200 --seed 7")).out).toBe(out);
  expect((await run("risk plan.yaml --draws 200 --seed 8")).out).not.toBe(out);
});

test("every row that is printed of risks fits a terminal", async () => {
  const { run } = inFolder();
  const { out } = await run("risk plan.yaml --draws 50 --drivers");
  expect(out.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
});

test("draws in two ranges, written and merged, are what drawing them at once gives, to the byte", async () => {
  const { run, cwd } = inFolder();
  expect((await run("risk plan.yaml --draws 0..59 --seed 7 --out first.json")).err).toBe(
    "Wrote draws 0 to 59 of seed 7 to first.json.\n",
  );
  await run("risk plan.yaml --draws 60..99 --seed 7 --out second.json");
  const whole = await run("risk plan.yaml --draws 100 --seed 7 --json");
  const merged = await run("risk merge plan.yaml second.json first.json --json");
  expect([merged.status, merged.err]).toEqual([0, ""]);
  expect(merged.out).toBe(whole.out);

  expect((await run("risk merge plan.yaml first.json first.json")).err).toContain("are there twice");
  expect((await run("risk merge plan.yaml plan.yaml")).err).toContain("is no JSON");
  fileIn(
    cwd,
    "other.json",
    readFileSync(join(cwd, "first.json"), "utf8").replace(/"fingerprint":"./, '"fingerprint":"?'),
  );
  const other = await run("risk merge plan.yaml other.json");
  expect([other.status, other.err]).toEqual([
    2,
    expect.stringContaining("other.json has draws of another plan, or of this one before it was changed"),
  ]);
});

test("one draw is a list of changes that other questions take, and its figures are those of the plan with them", async () => {
  const { run, cwd } = inFolder();
  const { out } = await run("risk plan.yaml --seed 7 --draw 3 --json");
  const { changes, says } = JSON.parse(out);
  expect(says).toHaveLength(changes.length);
  fileIn(cwd, "changes.json", JSON.stringify(changes));
  const bridge = JSON.parse((await run("bridge plan.yaml --changes changes.json --method in-order --json")).out);
  const drawn = JSON.parse((await run("risk plan.yaml --seed 7 --draws 3..3 --json")).out);
  expect(bridge.to).toBe(drawn.cost.drawn.all.mean.amount);
});

test("a scenario is set against the plan in the same draws; one that changes nothing costs what the plan costs", async () => {
  const cwd = ownFolder();
  fileIn(
    cwd,
    "plan.yaml",
    `${withRisks}scenarios:
  - { id: less, title: Less, changes: [{ change: line-amount, perYear: { 2025/26: 0 } }] }
`,
  );
  const run = (line: string) => outturnHere(line.split(" "), { cwd });
  const { out, status } = await run("risk plan.yaml --against less --draws 100 --seed 7");
  expect([status, out.replace(/\s+/g, " ")]).toEqual([
    0,
    expect.stringMatching(
      /^In the same 100 draws Less costs £[\d.,]+m? less than the plan on average, and in nine draws of ten from/,
    ),
  ]);
  expect((await run("risk plan.yaml --against base --draws 20")).out.replace(/\s+/g, " ")).toMatch(
    /^In each of the same 20 draws base costs what the plan costs\./,
  );
  expect((await run("risk plan.yaml --against less --draw 3")).err).toContain("--against sets all draws of a scenario");
  expect((await run("risk plan.yaml --against les")).err).toContain('There is no scenario "les"');
  expect((await run("risk plan.yaml --against less --draws 20 --json")).out).toContain('"scenario": "less"');
});

test("a plan without risks is told what to state, with what was published, and nothing is drawn", async () => {
  const cwd = ownFolder();
  fileIn(cwd, "plan.yaml", shortInYearTwo);
  const { status, out } = await outturnHere(["risk", "plan.yaml"], { cwd });
  expect(status).toBe(0);
  expect(out.replace(/\s+/g, " ")).toContain("The plan states no risks, and none is made up for it.");
  expect(out.replace(/\s+/g, " ")).toContain("Cyngor Gwynedd: savings overview, January 2025");
});

test("a Latin hypercube is drawn whole, is said to be one, and its draws are replayed with it; a precision says how many draws it needs", async () => {
  const { run } = inFolder();
  const { status, out } = await run("risk plan.yaml --draws 100 --seed 7 --sampling latin-hypercube --within 5k");
  const says = out.replace(/\s+/g, " ");
  expect(status).toBe(0);
  expect(says).toContain("In 100 draws of 2 risks as stated (seed 7, a Latin hypercube) the plan costs £");
  expect(says).toMatch(/To be within £5,000 two times in three, with .*, the mean gap needs about [\d,]+ draws? and/);
  const [, draw, gap] =
    /A worst credible case is draw (\d+) of .*? its gap with conditional money too, £([\d.,]+m?),/.exec(says)!;
  const replayed = await run(`risk plan.yaml --draw ${draw} --draws 100 --seed 7 --sampling latin-hypercube --json`);
  expect(JSON.parse(replayed.out).draw).toBe(Number(draw));
  expect(gap).toBeTruthy();
  for (const [line, why] of [
    ["--draws 0..9 --sampling latin-hypercube", "a Latin hypercube is drawn whole"],
    ["--draws 9 --sampling latin-hypercube --out draws.json", "a Latin hypercube is drawn whole"],
    ["--draws 9 --draw 9 --sampling latin-hypercube", "There is no draw 9 in a Latin hypercube of 9"],
    ["--sampling latin", '--sampling is random or latin-hypercube; not "latin"'],
    ["--within nothing", "--within:"],
    ["--seed 1.5", '--seed takes a whole number from 0 to 999999999; not "1.5"'],
    ["--seed -1", "--seed takes a whole number from 0"],
  ] as const) {
    const refused = await run(`risk plan.yaml ${line}`);
    expect([refused.status, refused.err]).toEqual([2, expect.stringContaining(why)]);
  }
});
