import { expect, test } from "vitest";
import { published } from "../../packages/core/src/index.ts";
import { oracle } from "../oracle/index.ts";
import { cases, commandsIn, expectedAt, folders, readmeOf } from "./cases.ts";

const named = cases.map((one) => [one.path, one] as const);

test("the examples are all there", () => {
  expect(cases.map(({ path }) => path)).toEqual([
    "examples/cheshire-east-2024/posts.yaml",
    "examples/cheshire-east-2024/published.yaml",
    "examples/cheshire-east-2024/risks.yaml",
    "examples/cheshire-east-2024/scenarios.yaml",
    "examples/cheshire-east-2026/tracker.yaml",
    "examples/establishment/plan.yaml",
    "examples/leicestershire-2017/act.yaml",
    "examples/leicestershire-2017/budget.yaml",
    "examples/leicestershire-2017/demand.yaml",
    "examples/leicestershire-2017/published.yaml",
    "examples/medium-term-budget/budget.yaml",
  ]);
});

test.each(named)("%s comes to its expected file (UPDATE_GOLDEN=1 takes the new one)", (_path, { json, expected }) => {
  expect(json).toBe(expectedAt(`${expected}.json`, json));
});

test.each(named)("%s costs the same worked day by day", (_path, { forecast }) => {
  expect(Object.fromEntries(oracle(forecast.plan, published).byYear)).toEqual(forecast.cost.total);
});

test.each(named)("%s says at its top, and on its output, whether it is illustrative", (path, { text, forecast }) => {
  const says = forecast.plan.illustrative;
  expect(says !== undefined).toBe(path !== "examples/cheshire-east-2024/published.yaml");
  if (says === undefined) {
    expect(text).not.toMatch(/illustrative/i);
    expect(forecast.notes.map(({ code }) => code)).not.toContain("illustrative");
    return;
  }
  const head = text.slice(0, text.indexOf("\nyears:"));
  expect(head).toContain("\nillustrative:");
  expect(forecast.illustrative).toBe(says);
  expect(forecast.notes[0]).toEqual({ code: "illustrative", text: `Illustrative: ${says}` });
});

test.each(cases.filter(({ path }) => /posts|demand/.test(path)).map((one) => [one.path, one] as const))(
  "%s, whose costs are made up, says so in its first word",
  (_path, { text }) => {
    expect(text.startsWith("# ILLUSTRATIVE.")).toBe(true);
  },
);

test.each(folders)("the README of %s forecasts every plan of its folder, and nothing that is not there", (folder) => {
  const plans = cases.filter((one) => one.folder === folder).map(({ path }) => path);
  const every = commandsIn(readmeOf(folder));
  expect(every.map((words) => words.slice(0, 3))).toEqual(every.map(() => ["npx", "--no-install", "outturn"]));
  const commands = every.filter((words) => words[3] === "forecast");
  expect(commands.map((words) => words[4]).sort()).toEqual(plans);
});

/** By folder; of one paper only the month is known. */
const dates: Readonly<Record<string, string | undefined>> = {
  "examples/cheshire-east-2024": "2024-07-08",
  "examples/cheshire-east-2026": undefined,
  "examples/leicestershire-2017": "2017-09-15",
};

test.each(named)("%s names the paper it is from, with its date", (_path, { folder, forecast }) => {
  expect(forecast.source?.title).toBeTruthy();
  expect(forecast.source?.date).toBe(folder in dates ? dates[folder] : "2026-04-01");
});
