import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { budgetContract, mediumTermBudget } from "../../packages/core/src/public/budget.ts";
import { checkClaims } from "../../packages/core/src/public/claims.ts";
import { readPaperBytes, readPlanBytes } from "../../packages/core/src/yaml/index.ts";
import { printedBy } from "../cli/in-process.ts";
import { commandsIn, expectedAt, folders, readmeOf, root } from "./cases.ts";

/** The commands, each with a key of its JSON. */
const figures: Readonly<Record<string, string>> = { budget: "gap", explain: "because", claims: "faults" };

const commands = folders.flatMap((folder) =>
  commandsIn(readmeOf(folder))
    .filter(([, , , command]) => Object.hasOwn(figures, command!))
    .map((words) => [words.slice(3).join(" "), folder, words.slice(3)] as const),
);

test("each README that has claims or a budget gives their commands, and takes a figure of the budget back", () => {
  expect(commands.map(([, folder, [command]]) => `${folder} ${command}`)).toEqual([
    "examples/cheshire-east-2024 claims",
    "examples/cheshire-east-2026 claims",
    "examples/leicestershire-2017 budget",
    "examples/leicestershire-2017 explain",
    "examples/leicestershire-2017 claims",
    "examples/leicestershire-2017 claims",
    "examples/medium-term-budget budget",
  ]);
});

describe("as the READMEs give them", () => {
  test.each(commands)("outturn %s (UPDATE_GOLDEN=1)", async (_, folder, words) => {
    const shown = await printedBy(words);
    const name = words[0] === "claims" ? basename(words[1]!, ".yaml") : words[0];
    expect(shown).toBe(expectedAt(`${folder}/${name}.txt`, shown));
    expect(shown.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(Object.keys(JSON.parse(await printedBy([...words, "--json"])))).toContain(figures[words[0]!]);
  });
});

const bytes = (path: string) => readFileSync(join(root, path));
const checked = (folder: string, claims = "claims.yaml", plan = "published.yaml") =>
  checkClaims(
    readPaperBytes(bytes(`${folder}/${claims}`), claims).claims,
    readPlanBytes(bytes(`${folder}/${plan}`), plan),
  );

test("what two papers say of children, cases, recommendations and actions agrees with the plans of them", () => {
  const verdicts = [
    checked("examples/leicestershire-2017", "act-claims.yaml", "act.yaml"),
    checked("examples/cheshire-east-2026", "tracker-claims.yaml", "tracker.yaml"),
  ].map(({ claims }) => claims.map(({ verdict }) => verdict));
  expect(verdicts.map((all) => [all.length, new Set(all)])).toEqual([
    [7, new Set(["agrees"])],
    [2, new Set(["agrees"])],
  ]);
});

test("Cheshire East: every claim agrees, and the figures come to what the paper does not say", () => {
  const { claims, faults, notes } = checked("examples/cheshire-east-2024");
  expect([new Set(claims.map(({ verdict }) => verdict)), faults]).toEqual([new Set(["agrees"]), []]);
  const says = notes.map(({ text }) => text).join(" ");
  for (const figure of ["£772,722.22", "£1,214,277.78", "£144,722.22 lower", "£89,714.29 a month", "1.917 months late"])
    expect(says).toContain(figure);
  for (const figure of ["2025/26 alone is £359,000 short", "£359,000 of the £372,000", "£13,000 is to spare"])
    expect(says).toContain(figure);
  for (const figure of [
    "£1,482,545.45 a year",
    "March 2026 is still in 2025/26",
    "£123,545.45, over 9 times the £13,000",
  ])
    expect(says).toContain(figure);
});

test("Leicestershire: paragraph 10 alone does not agree, and no reading of it is chosen", () => {
  const { claims, faults, notes } = checked("examples/leicestershire-2017");
  expect(claims.map(({ verdict }) => verdict)).toEqual([
    "agrees", //          the bid, a line of the plan
    "does-not-agree", //  £2million
    "does-not-agree", //  £0.5m
    "does-not-agree", //  £2.0m
    "agrees", //          37 posts
    "agrees", //          2 solicitors
    "not-tested", //      533 children
    "agrees", //          £4m
  ]);
  expect([faults.length, faults[0]!.slip, notes]).toEqual([1, undefined, []]);
  expect(faults[0]!.tests[0]!.wouldBe).toEqual([
    { claim: 1, value: "£2,500,000" },
    { claim: 2, value: "£0" },
    { claim: 3, value: "£1,500,000" },
  ]);
});

test("Leicestershire: growth of £2.5m, and the number of children to one decimal", () => {
  const plan = readPlanBytes(bytes("examples/leicestershire-2017/budget.yaml"), "budget.yaml");
  const { changes, demand, draws } = budgetContract(mediumTermBudget(plan)!);
  expect(Object.values(changes).map(({ change }) => change["2018/19"])).toEqual(["500000.00", "2000000.00"]);
  expect(Object.values(demand["children-in-care"]!)).toEqual(["533.0", "575.6", "621.7", "671.4", "725.1"]);
  expect(Object.values(draws).map(({ left }) => left["2018/19"])).toEqual(["0.00", "0.00"]);
});
