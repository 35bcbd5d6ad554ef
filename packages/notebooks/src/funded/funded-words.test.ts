import { forecast, readPlan } from "@outturn/core";
import { expect, test } from "vitest";
import { fundedWords } from "./funded-words.ts";

const words = (to: string, more: object = {}) =>
  fundedWords(
    forecast(
      readPlan({
        ...{ outturn: 1, title: "Legal costs", years: { from: "2024/25", to } },
        lines: [{ id: "legal", perYear: { "2024/25": "£100k" } }],
        ...more,
      }),
    ),
  );

const grant = {
  ...{ id: "grant", kind: "revenue", recurrent: true, carryForward: "none", status: "conditional" },
  perYear: { "2024/25": "£60k" },
};

test("the gap is said in all and by year, on confirmed money alone and with conditional", () => {
  expect(words("2024/25", { funding: [grant] })).toEqual([
    "Cost £100,000; gap £100,000 on confirmed money alone, £40,000 with conditional.",
    "With confirmed money alone, £100,000 in 2024/25 is unfunded. With conditional money too, £40,000 in 2024/25 is unfunded.",
  ]);
});

test("many years are left to the picture", () => {
  expect(words("2028/29", { funding: [grant] })).toHaveLength(1);
});

test("a plan without funding, or without cost, is told what to add", () => {
  expect(words("2024/25")[1]).toContain("add the sources of money to the plan under funding");
  expect(words("2024/25", { lines: [] })[0]).toBe("The plan costs nothing: it has no posts and no lines.");
});

test("figures that are made up are said to be so", () => {
  expect(words("2024/25", { illustrative: "made up" }).at(-1)).toBe("Illustrative: made up.");
});
