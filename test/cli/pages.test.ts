import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { byPage } from "../../packages/cli/src/pages/by-page.ts";
import { checkPage } from "../../packages/cli/src/pages/check-page.ts";
import { explainPage } from "../../packages/cli/src/pages/explain-page.ts";
import { forecastPage } from "../../packages/cli/src/pages/forecast-page.ts";
import { wordsPage } from "../../packages/cli/src/pages/words-page.ts";
import type { Paper } from "../../packages/cli/src/terminal/paper.ts";
import { widthOf } from "../../packages/cli/src/terminal/plain-text.ts";
import { explain, explanation, type Forecast, forecast, VERSION } from "../../packages/core/src/index.ts";
import { readPlanText } from "../../packages/core/src/yaml/index.ts";
import { root } from "./command.ts";
import { fileIn, ownFolder } from "./folder.ts";
import { outturnHere } from "./in-process.ts";
import { funded, manyPosts, shortInYearTwo } from "./plans.ts";

const folder = ownFolder();
const many = fileIn(folder, "many.json", manyPosts(400));
const short = fileIn(folder, "short.yaml", shortInYearTwo);

const examples = readdirSync(join(root, "examples"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(join(root, "examples", name))
      .filter((file) => file.endsWith(".yaml") && !file.endsWith("claims.yaml")) // claims are of a paper, not a plan
      .map((file) => join("examples", name, file)),
  );

/** What `outturn forecast` prints to a pipe. */
const page = async (path: string, ...words: string[]): Promise<string[]> => {
  const { status, out, err } = await outturnHere(["forecast", path, ...words]);
  expect([status, err]).toEqual([0, ""]);
  expect(out).toMatch(/[^\n]\n$/);
  return out.trimEnd().split("\n");
};

const piped: Paper = { width: 80, styled: false };
const whole = { conventions: true, notes: true };
const less = { conventions: false, notes: false };

/** Every way of showing a forecast, on a paper. */
const ways: readonly ((of: Forecast, paper: Paper) => readonly string[])[] = [
  (of, paper) => forecastPage(of, less, paper),
  (of, paper) => forecastPage(of, whole, paper),
  (of, paper) => forecastPage(of, { ...less, money: "thousands", year: of.years[0]! }, paper),
  ...(["post", "team", "component", "month", "line"] as const).flatMap((by) => [
    (of: Forecast, paper: Paper) => byPage(of, by, less, paper),
    (of: Forecast, paper: Paper) => byPage(of, by, { ...less, money: "millions" }, paper),
  ]),
  (of, paper) => wordsPage(of, less, paper),
  (of, paper) => wordsPage(of, { ...whole, money: "thousands" }, paper),
  (of, paper) => checkPage(of, { aside: [], days: [] }, "plan.yaml", paper),
  (of, paper) => explainPage(of, explanation(explain(of, `cost.total.${of.years[0]}`, { depth: 2 })!), paper),
];

const forecasts = new Map(
  [many, short, ...examples].map((path) => {
    const text = readFileSync(resolve(root, path), "utf8");
    return [path, forecast(readPlanText(text, path))] as const;
  }),
);

test("there are examples to look at", async () => {
  expect(examples.length).toBeGreaterThan(1);
});

describe("no line is wider than its paper, nor ends in a space", () => {
  test.each([...forecasts.keys()])("%s", (path) => {
    for (const width of [60, 80, 120]) {
      const lines = ways.flatMap((way) => way(forecasts.get(path)!, { width, styled: false }));
      expect(lines.filter((line) => widthOf(line) > width || /\s$/.test(line))).toEqual([]);
    }
  });

  test("as the command prints it", async () => {
    for (const words of [["forecast", many], ["forecast", many, "--by", "post"], ["rates"]]) {
      const lines = (await outturnHere(words)).out.split("\n");
      expect(lines.filter((line) => widthOf(line) > 80)).toEqual([]);
    }
  });
});

describe("a page", () => {
  test("has the answer on its first line, with confirmed and with conditional money", async () => {
    expect((await page(short))[0]).toBe(
      "Cost £1.987m; gap £1.987m on confirmed money alone, £359,000 with conditional.",
    );
    expect((await page(short, "--by", "line", "--in", "thousands"))[0]).toBe(
      "Cost £1,987k; gap £1,987k on confirmed money alone, £359k with conditional.",
    );
  });

  test("sets part-year cost beside full-year cost, and every sum to the right", async () => {
    const lines = await page(short);
    const at = lines.findIndex((line) => line.startsWith("Cost (£)"));
    expect(lines.slice(at, at + 3)).toEqual([
      "Cost (£)                          2024/25    2025/26  All years  Full year",
      "Staff lines                       628,000  1,359,000  1,987,000  1,482,545", // 1,359,000 ÷ 11 × 12
      "Total                             628,000  1,359,000  1,987,000  1,482,545",
    ]);
  });

  test("gives each source's year and the gap at each level", async () => {
    const text = (await page(short)).join("\n");
    expect(text).toContain(
      "Growth already in the budget: revenue, recurrent, conditional, no carry-forward\n" +
        "Year     Available    Applied   Lapsed\n" +
        "2024/25  1,000,000    628,000  372,000\n" +
        "2025/26  1,000,000  1,000,000        0\n",
    );
    expect(text).toContain(
      "Gap (£)                           2024/25    2025/26  All years\n" +
        "With confirmed money alone        628,000  1,359,000  1,987,000\n" +
        "With conditional money too              0    359,000    359,000\n" +
        "With all money, unconfirmed too         0    359,000    359,000\n",
    );
  });

  test("says what is wrong in the notes, and nothing where a plan is funded from sourced figures", async () => {
    expect(await page(short)).toContain("Notes");
    const path = fileIn(folder, "funded.yaml", funded);
    expect(await page(path)).not.toContain("Notes");
  });

  test("of one year holds that year only", async () => {
    const text = (await page(short, "--year", "2025/26")).join("\n");
    expect(text).toContain("Cost (£)                            2025/26  Full year\n");
    expect(text).not.toContain("is not spent in 2024/25");
  });

  test("of 400 posts is short until their list is asked for", async () => {
    expect((await page(many)).length).toBeLessThan(120);
    const lines = await page(many, "--by", "post");
    expect(lines.filter((line) => line.startsWith("Social worker 0 ")).length).toBe(2); // in two blocks of years
    expect(lines.filter((line) => line.startsWith("支援員 (家庭) 2 ")).length).toBe(2);
    expect((await page(many, "--notes")).length).toBeGreaterThan(400);
  });

  test("of a plan with placeholders says so, whatever is shown", async () => {
    for (const way of ways) {
      expect(way(forecasts.get(many)!, piped).join("\n")).toMatch(/^! Placeholder in use: employer pension/m);
    }
    expect(JSON.parse((await outturnHere(["explain", many, "cost.total.2024/25", "--json"])).out).placeholders).toMatch(
      /pension/,
    );
  });

  test("ends with the version and the fingerprint's short form, whatever is shown", async () => {
    const of = forecasts.get(short)!;
    const last = `Outturn ${VERSION}, fingerprint ${of.fingerprint.slice(0, 12)}`;
    for (const way of ways) expect(way(of, piped).at(-1)).toBe(last);
  });

  test("shown in thousands says by how much the shown figures miss their total", async () => {
    const path = fileIn(
      folder,
      "thirds.yaml",
      "outturn: 1\ntitle: Thirds\nyears: { from: 2024/25, to: 2024/25 }\n" +
        "lines: [{ id: a, perYear: { 2024/25: 1400 } }, { id: b, perYear: { 2024/25: 1400 } }]\n",
    );
    // 1.4 and 1.4 are 2.8: shown as 1, 1 and 3
    expect((await page(path, "--by", "line", "--in", "thousands")).slice(5, 10)).toEqual([
      "Cost by line (£k)",
      "Line      2024/25  Full year",
      "a               1          1",
      "b               1          1",
      "Rounding        1          1",
    ]);
    expect((await page(path, "--by", "line")).join("\n")).not.toContain("Rounding");
  });
});
