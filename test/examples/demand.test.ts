import { describe, expect, test } from "vitest";
import { investToSave } from "../../packages/core/src/public/questions.ts";
import { scenarioPlan } from "../../packages/core/src/public/scenario.ts";
import { printedBy } from "../cli/in-process.ts";
import { cases, commandsIn, expectedAt, folders, readmeOf } from "./cases.ts";

const ANSWERS = ["demand", "caseload", "invest", "actions"];

const asked = folders.flatMap((folder) => {
  const commands = commandsIn(readmeOf(folder))
    .map((words) => words.slice(3))
    .filter(([name]) => ANSWERS.includes(name!));
  return commands.length === 0 ? [] : [[folder, commands] as const];
});

test("two examples ask what a plan is for", () => {
  expect(asked.map(([folder]) => folder)).toEqual(["examples/cheshire-east-2026", "examples/leicestershire-2017"]);
});

describe("as the READMEs ask them", () => {
  test.each(asked)("%s: answers come to their expected file (UPDATE_GOLDEN=1)", async (folder, commands) => {
    const answers: string[] = [];
    for (const words of commands) answers.push(`$ outturn ${words.join(" ")}\n\n${await printedBy(words)}`);
    const shown = answers.join("\n");
    expect(shown).toBe(expectedAt(`${folder}/expected-answers.txt`, shown));
    expect(shown.split("\n").filter((line) => !line.startsWith("$ ") && [...line].length > 80)).toEqual([]);
  });
});

const { plan } = cases.find(({ path }) => path === "examples/leicestershire-2017/act.yaml")!.forecast;
const answer = investToSave(scenarioPlan(plan, "nothing"), plan);
const said = (folder: string): string => readmeOf(folder).replace(/\s+/g, " ");
const pounds = (pence: number): string => `£${Math.round(pence / 100).toLocaleString("en-GB")}`;

test("Leicestershire: acting and not acting are what the README works out by hand", () => {
  const readme = said("examples/leicestershire-2017");
  const days = [274, 366, 365];
  days.forEach((count, year) => {
    const avoided = (60 * count * 100_000) / 7;
    expect(Math.abs(answer.avoided.byYear[year]! - avoided)).toBeLessThanOrEqual(1);
    expect(readme).toContain(`| ${pounds(avoided)} | £2,000,000 | ${pounds(avoided - 200_000_000)} |`);
  });
  expect(answer.investment.byYear).toEqual([200_000_000, 200_000_000, 200_000_000]);
  expect(answer.breakEven).toBe(8); // December 2018
  const [november, december] = [answer.netSoFar[7]!, answer.netSoFar[8]!];
  expect([pounds(november + 133_333_333), pounds(december + 150_000_000)]).toEqual(["£1,311,429", "£1,577,143"]);
  const [stretch] = answer.effect!.found.works;
  expect([stretch!.from, stretch!.before].map((tried) => [tried!.value, pounds(Math.abs(tried!.figure))])).toEqual([
    [700_000, "£30,000"],
    [690_000, "£56,143"],
  ]);
  expect(answer.cashable.all).toBe(0);
});

test("Cheshire East 2026: 83 and 84 actions alone are 57% complete with 36 of amber E, and the plan has 84", () => {
  const fitting = Array.from({ length: 200 }, (_, index) => index + 36).filter(
    (count) => Math.round(((count - 36) * 100) / count) === 57,
  );
  expect(fitting).toEqual([83, 84]);
  const { actions } = cases.find(({ path }) => path === "examples/cheshire-east-2026/tracker.yaml")!.forecast.plan;
  expect([actions!.length, actions!.filter(({ status }) => status === "amber E").length]).toEqual([84, 36]);
});
