import { forecast, readPlan } from "@outturn/core";
import { expect, test } from "vitest";
import { levelHeadline } from "./level-headline.ts";

const source = (status: string, sum: string) => ({
  ...{ id: status, kind: "revenue", recurrent: true, carryForward: "none", status },
  perYear: { "2024/25": sum, "2025/26": sum },
});
const costing = (more: object, perYear: object = { "2024/25": "£628k", "2025/26": "£1.359m" }) =>
  forecast(
    readPlan({
      ...{ outturn: 1, title: "Team", years: { from: "2024/25", to: "2025/26" } },
      ...{ lines: [{ id: "team", perYear }], ...more },
    }),
  );

test("each level has a sentence of its own, in one unit", () => {
  const two = costing({ funding: [source("confirmed", "£100k"), source("conditional", "£900k")] });
  expect(levelHeadline(two, "confirmed")).toBe(
    "£1,787k of the £1,987k is not funded: £528k in 2024/25, £1,259k in 2025/26, counting confirmed money alone.",
  );
  expect(levelHeadline(two, "conditional")).toBe(
    "£359k of the £1,987k is not funded: all in 2025/26, counting confirmed and conditional money.",
  );
});

test("a sum that thousands would round away is said in whole pounds, and so are small ones beside it", () => {
  const small = costing({ funding: [source("confirmed", "£40k")] }, { "2024/25": "£40,208.86", "2025/26": "£39k" });
  expect(levelHeadline(small, "confirmed")).toMatch(/^£209 of the £79,209 is not funded: all in 2024\/25/);
  const large = costing({ funding: [source("confirmed", "£100m")] }, { "2024/25": "£100000200.40", "2025/26": "£99m" });
  expect(levelHeadline(large, "confirmed")).toMatch(/^£200 of the £199\.000m is not funded: all in 2024\/25/);
});

test("what is funded in each year is said to be, and what names no money too", () => {
  expect(levelHeadline(costing({ funding: [source("unconfirmed", "£2m")] }), "total")).toBe(
    "The plan costs £1,987k, and each year is funded, counting all money, unconfirmed too.",
  );
  expect(levelHeadline(costing({}), "confirmed")).toBe("The plan costs £1,987k, and names no money to pay for it.");
});

test("hundreds of millions are said in millions", () => {
  const large = costing({ funding: [source("confirmed", "£100m")] }, { "2024/25": "£150m", "2025/26": "£100m" });
  expect(levelHeadline(large, "confirmed")).toMatch(/^£50\.000m of the £250\.000m is not funded: all in 2024\/25/);
});

test("a plan that costs nothing, and one that brings in more than it costs, are said to", () => {
  const nothing = costing({ funding: [source("confirmed", "£1m")] }, { "2024/25": "£0" });
  expect(levelHeadline(nothing, "confirmed")).toBe(
    "The plan costs nothing in its years, so nothing is unfunded, counting confirmed money alone.",
  );
  const income = costing({ funding: [source("confirmed", "£1m")] }, { "2024/25": "(50k)" });
  expect(levelHeadline(income, "confirmed")).toBe(
    "The plan brings in £50k more than it costs, and each year is funded, counting confirmed money alone.",
  );
});
