import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contract, forecast } from "../../packages/core/src/index.ts";
import { readPlanText } from "../../packages/core/src/yaml/index.ts";
import { outturn } from "./command.ts";
import { fileIn, ownFolder } from "./folder.ts";
import { outturnHere } from "./in-process.ts";
import { manyPosts, shortInYearTwo } from "./plans.ts";

const folder = ownFolder();
const path = fileIn(folder, "plan.yaml", shortInYearTwo);
const read = async (words: readonly string[]) => JSON.parse((await outturnHere(words, { cwd: folder })).out);

const ofBothYears = (value: unknown) => ({ "2024/25": value, "2025/26": value });

describe("forecast --json", () => {
  test("has every year in every object, every component, source and month, in pounds to the penny", async () => {
    const all = await read(["forecast", "plan.yaml", "--json"]);
    expect(Object.keys(all)).toEqual([
      "plan",
      "years",
      "cost",
      "staff",
      "funding",
      "gap",
      "notes",
      "conventions",
      "ratesUsed",
      "fingerprint",
    ]);
    expect(all.plan).toEqual({ title: "Improvement plan", scenario: "base" });
    expect(all.cost.total).toEqual({ "2024/25": "628000.00", "2025/26": "1359000.00" });
    const none = ofBothYears("0.00");
    expect(all.cost.byComponent).toEqual({
      pay: none,
      "employer-ni": none,
      pension: none,
      "apprenticeship-levy": none,
      "full-cost": none,
      agency: none,
      "vacancy-factor": none,
      line: all.cost.total,
    });
    expect([all.cost.byPost, all.cost.fullYear]).toEqual([{}, {}]);
    expect(all.cost.byLine).toEqual({ staff: all.cost.total });
    expect(Object.keys(all.cost.byMonth)).toHaveLength(24);
    expect(all.staff.posts).toEqual(ofBothYears(0));
    expect(all.funding.lapsed).toEqual({ growth: { "2024/25": "372000.00", "2025/26": "0.00" } });
    expect(all.gap.conditional).toEqual({ "2024/25": "0.00", "2025/26": "359000.00" });
    expect(all.notes[0]).toMatchObject({ code: "short-in-year", year: "2025/26", amount: "359000.00" });
    expect(all.conventions.partMonth).toBe("calendar-days");
    expect(all.fingerprint).toMatch(/^[\da-f]{64}$/);
  });

  test.each(["short", "many"])("is the library's own contract, to the last character (%s)", async (which) => {
    const [name, text] = which === "many" ? ["many.json", manyPosts(40)] : ["plan.yaml", shortInYearTwo];
    fileIn(folder, name, text);
    const expected = `${JSON.stringify(contract(forecast(readPlanText(text, name))), null, 2)}\n`;
    expect((await outturnHere(["forecast", name, "--json"], { cwd: folder })).out).toBe(expected);
  });

  test("is the same from a file, from standard input, and in every time zone", async () => {
    const { out } = outturn(["forecast", path, "--json"]);
    expect(outturn(["forecast", "-", "--json"], { input: readFileSync(path) }).out).toBe(out);
    for (const TZ of ["America/New_York", "Pacific/Kiritimati"]) {
      expect(outturn(["forecast", path, "--json"], { env: { TZ } }).out).toBe(out);
    }
  });
});

test("explain --json gives the figure's tree, what plan it is of and its fingerprint", async () => {
  const { plan, because, fingerprint } = await read(["explain", "plan.yaml", "gap.conditional.2025/26", "--json"]);
  expect(plan).toEqual({ title: "Improvement plan", scenario: "base" });
  expect(because).toMatchObject({ figure: "gap.conditional.2025/26", value: 35_900_000 });
  expect(fingerprint).toBe((await read(["forecast", "plan.yaml", "--json"])).fingerprint);
});

test("check --json counts what was read", async () => {
  expect(await read(["check", "plan.yaml", "--json"])).toMatchObject({
    issues: [],
    plan: { title: "Improvement plan" },
    read: { posts: 0, people: 0, lines: 1, savings: 0, funding: 1, scenarios: 0 },
  });
});

test("rates --json gives every value with its dates, source and confidence", async () => {
  const { employerNi, apprenticeshipLevy, njc } = await read(["rates", "--json"]);
  expect(employerNi.at(-1)).toMatchObject({ from: "2026-04-06", rate: "0.15", monthlyThreshold: "417.00" });
  expect(apprenticeshipLevy.at(-1)).toMatchObject({ from: "2017-04-06", rate: "0.005" });
  expect(njc.at(-1).points["30"]).toBe("42123.00");
  for (const entry of [...employerNi, ...apprenticeshipLevy, ...njc]) {
    expect(entry.sources.length).toBeGreaterThan(0);
    expect(entry.confidence).toMatch(/^(read|derived)/);
  }
});
