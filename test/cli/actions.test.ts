import { expect, test } from "vitest";
import { fileIn, ownFolder } from "./folder.ts";
import { outturnHere } from "./in-process.ts";

const folder = ownFolder();
fileIn(
  folder,
  "plan.yaml",
  `outturn: 1
title: Improvement
years: { from: 2026/27, to: 2026/27 }
lines: [{ id: training, perYear: { 2026/27: 20000 } }]
statusCodes: [{ code: amber E, meaning: Embedding, colour: amber, done: false }]
recommendations: [{ id: R1, title: Train everyone }]
actions: [{ id: A1, title: Courses, recommendation: R1, due: 2026-06-30, status: amber E, costs: { lines: [training] } }]
`,
);
fileIn(folder, "none.yaml", "outturn: 1\ntitle: A plan\nyears: { from: 2026/27, to: 2026/27 }\n");
const run = (...words: readonly string[]) => outturnHere(["actions", ...words], { cwd: folder });

test("it prints statuses, recommendations and actions, and says what is overdue on a day", async () => {
  const { out } = await run("plan.yaml", "--on", "2026-07-01");
  expect(out).toMatch(/amber E: Embedding\s+amber\s+no\s+1\s+20,000/);
  expect(out).toMatch(/R1: Train everyone\s+0 of 1\s+20,000\s+20,000/);
  expect(out).toMatch(/A1: Courses\s+R1\s+30 June 2026\s+amber E\s+overdue/);
  expect(out).toContain("no status counts as done");
});

test("its JSON holds the same to the penny, and says of no action that it is overdue where no day is given", async () => {
  const json = JSON.parse((await run("plan.yaml", "--json")).out);
  expect(json.together).toMatchObject({ actions: 1, done: 0, costDone: "0.00", cost: { all: "20000.00" } });
  expect(json.actions.A1).not.toHaveProperty("overdue");
});

test("a day that is none, and a plan without actions, are wrong usage", async () => {
  expect(await run("plan.yaml", "--on", "soon")).toMatchObject({ status: 2, err: expect.stringContaining("--on") });
  expect(await run("none.yaml")).toMatchObject({
    status: 2,
    err: expect.stringContaining('Add some under "actions:"'),
  });
});
