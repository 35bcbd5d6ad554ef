import { expect, test } from "vitest";
import { fileIn, ownFolder } from "./folder.ts";
import { outturnHere } from "./in-process.ts";

const folder = ownFolder();
fileIn(
  folder,
  "plan.yaml",
  `outturn: 1
title: Placements
years: { from: 2026/27, to: 2027/28 }
demand:
  - id: foster
    title: Foster care
    opening: { count: 300, on: 2026-03-31 }
    prices: [{ from: 2026-04-01, perWeek: 600 }]
    paidByOthers: [{ id: health, title: Health, share: 10% }]
  - { id: home, title: Residential care, opening: { count: 40, on: 2026-03-31 }, prices: [{ from: 2026-04-01, perWeek: 5000 }] }
  - { id: secure, title: Secure homes, opening: { count: 3, on: 2026-03-31 }, prices: [{ from: 2026-04-01, perWeek: 8000 }] }
  - { id: cases, title: Open cases, unit: cases, opening: { count: 2800, on: 2026-03-31 } }
scenarios: [{ id: more, changes: [{ change: demand, kind: home, count: 50 }] }]
`,
);
fileIn(folder, "none.yaml", "outturn: 1\ntitle: A plan\nyears: { from: 2026/27, to: 2026/27 }\n");
const run = (...words: readonly string[]) => outturnHere(["demand", ...words], { cwd: folder });

test("it prints numbers, days, gross and net cost, and a full year of those at the year's end", async () => {
  const { out } = await run("plan.yaml");
  expect(out).toContain("Number at the year's end");
  expect(out).toMatch(/Open cases\s+2,800\s+2,800/);
  expect(out).toMatch(/Foster care\s+9,385,714\s+9,411,429/);
  expect(out).toMatch(/Foster care\s+938,571\s+941,143/);
  expect(out).toContain("The day of leaving is not paid.");
});

test("its JSON holds the same to the penny, and the fingerprint of the forecast", async () => {
  const json = JSON.parse((await run("plan.yaml", "--json")).out);
  expect(json.kinds.foster).toMatchObject({
    numberAtYearEnd: { "2026/27": "300.00" },
    days: { "2026/27": "109500.0000" },
    gross: { "2026/27": "9385714.29" },
    paidByOthers: { "2026/27": "938571.43" },
    net: { "2026/27": "8447142.86" },
  });
  expect(json.kinds.cases).not.toHaveProperty("gross");
  expect(json.fingerprint).toMatch(/^[0-9a-f]{64}$/);
});

test("with --suppress nothing shows how many few there are, and no total gives them away", async () => {
  const { out } = await run("plan.yaml", "--suppress");
  expect(out).toMatch(/Secure homes\s+c\s+c/);
  expect(out).toMatch(/Residential care\s+c\s+c/);
  expect(out).not.toContain("Total");
  expect(out).toContain("c: left out");
  expect(JSON.parse((await run("plan.yaml", "--suppress", "--json")).out).kinds.secure.net["2026/27"]).toBeNull();
});

test("with --suppress no volume, mix and price is shown, which with the plan's prices says what is left out", async () => {
  const { out } = await run("plan.yaml", "--suppress", "--against", "more");
  expect(out).not.toContain("Mix ");
  expect(out.replace(/\s+/g, " ")).toContain("Volume, mix and price are left out");
  const json = JSON.parse((await run("plan.yaml", "--suppress", "--against", "more", "--json")).out);
  expect(json.difference).toBeNull();
});

test("it says of which kinds there are so few that a figure may identify someone, until they are left out", async () => {
  const says = async (...words: readonly string[]) => (await run("plan.yaml", ...words)).out.replace(/\s+/g, " ");
  const note = "There are fewer than five in Secure homes at some month's end";
  expect(await says()).toContain(note);
  expect(await says("--words")).toContain(note);
  expect(await says("--suppress")).not.toContain(note);
});

test("against the plan itself nothing differs, and a plan without demand says that it has none", async () => {
  expect((await run("plan.yaml", "--against", "base")).out).toMatch(/Volume\s+0\s+0/);
  const { status, err } = await run("none.yaml");
  expect([status, err]).toEqual([2, expect.stringContaining('Add some under "demand:"')]);
});

test("a sentence for each kind", async () => {
  const { out } = await run("plan.yaml", "--words");
  expect(out.replace(/\s+/g, " ")).toContain("Open cases: 2,800 cases when counted, 2,800 at the end of 2027/28.");
});
