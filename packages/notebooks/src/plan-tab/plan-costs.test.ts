import { forecast, readPlan } from "@outturn/core";
import { expect, test } from "vitest";
import { costSentence } from "./plan-costs.ts";

const says = (perYear: { readonly [year: string]: number }): string =>
  costSentence(
    forecast(
      readPlan({
        ...{ outturn: 1, title: "Fees", years: { from: "2026/27", to: "2027/28" } },
        lines: [{ id: "fees", title: "Fees", perYear }],
      }),
    ),
    "",
  );

test("what a plan costs is said in one unit; one that brings in more than it costs is not said to cost less than nothing", () => {
  expect(says({ "2026/27": 250_000, "2027/28": 90_000 })).toBe("The plan costs £250k in 2026/27 and £90k in 2027/28.");
  expect(says({ "2026/27": -20_793, "2027/28": -25_034 })).toBe(
    "The plan brings in £20,793 in 2026/27 and £25,034 in 2027/28 more than it costs.",
  );
  expect(says({ "2026/27": -20_793, "2027/28": 30_000 })).toBe(
    "The plan costs -£20,793 in 2026/27 and £30,000 in 2027/28.",
  );
  expect(says({ "2026/27": 0 })).toBe("Nothing in the plan costs anything yet.");
});
