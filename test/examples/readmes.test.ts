import { describe, expect, test } from "vitest";
import { cases, readmeOf } from "./cases.ts";
import { isAmong, sumsIn, sumsOf } from "./figures.ts";

/** Sums that a README has from elsewhere: printed in the paper or worked on the page, and what they are. */
const fromElsewhere: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "examples/cheshire-east-2024": {
    "£1.987m": "printed; the plan's expect has it beside its years",
    "£1,800": "another council's published agency charge a week",
    "£1,280": "an employee there, a week",
    "£3.78": "13,000 - 1,987,000 × 0.0161 × (1,800 ÷ 1,280 - 1); held by compare.test.ts of the scenarios",
    "£76.94": "1,987,000 × 0.0162 × (1,800 ÷ 1,280 - 1) - 13,000; held by the same test",
    "£1,290": "the offer of May 2024",
    "£758": "the NI threshold then known",
    "£417": "the NI threshold from April 2025",
    "£54,900": "1,482,545.45 / 27",
    "£1,925": "the awards of 2022 and 2023",
    ...Object.fromEntries(
      ["£1.792m", "£511,761", "£604,265", "£672,884", "£705,761", "£182,957", "£100,928", "£72,000", "£10,030"].map(
        (sum) => [sum, "of the draws of risks.yaml; held by risk.test.ts"],
      ),
    ),
    "£37": "628,000.00 - 627,964.53 = 35.47 and 1,359,000.00 - 1,358,963.52 = 36.48",
  },
  "examples/establishment": {
    "£3,952,070": "the list's own salaries; held by establishment.test.ts",
    "£750,596": "£450,596.12 and the £300,000 that rests on conditional money; held by the same test",
  },
  "examples/leicestershire-2017": {
    "£4m": "the savings target, which is no cost and no funding",
    "£1.5m": "2.0 - 0.5",
    ...Object.fromEntries(
      [
        ...["£1,000", "£2,348,571", "£3,137,143", "£3,128,571", "£8,614,286", "£348,571", "£1,137,143", "£1,128,571"],
        ...["£2,614,286", "£6,000,000", "£1,500,000", "£1,577,143", "£1,333,333", "£1,311,429", "£6,030,000"],
        ...["£30,000", "£5,943,857", "£56,143"],
      ].map((sum) => [sum, "worked on the page; held by demand.test.ts"]),
    ),
  },
};

describe.each(Object.entries(fromElsewhere))("the README of %s", (folder, elsewhere) => {
  const forecasts = cases.filter((one) => one.folder === folder).flatMap(({ json }) => sumsOf(JSON.parse(json)));
  const sums = sumsIn(readmeOf(folder));

  test("has every sum from a forecast, but for those that it has from elsewhere", () => {
    const others = sums.filter((sum) => !isAmong(forecasts, sum)).map(({ text }) => text);
    expect(others.sort()).toEqual(Object.keys(elsewhere).sort());
  });

  test("has the amount of every finding that is a sum", () => {
    const written = new Set(sums.map(({ pence }) => pence));
    const amounts = cases
      .filter((one) => one.folder === folder)
      .flatMap(({ forecast }) => forecast.notes)
      .filter(
        ({ code }) =>
          code === "short-in-year" || code === "headroom" || code === "lapses" || code === "profile-not-flat",
      )
      .map(({ amount }) => Math.abs(amount!));
    expect(amounts.filter((amount) => !written.has(amount))).toEqual([]);
  });
});

test("a sum that no forecast has would be found", () => {
  const [exact, rounded] = sumsIn("short by £359,000.00, of £1.36m");
  expect([exact, rounded].map((sum) => isAmong([359_000_00, 1_359_000_00], sum!))).toEqual([true, true]);
  expect([exact, rounded].map((sum) => isAmong([359_000_01, 1_354_000_00], sum!))).toEqual([false, false]);
});
