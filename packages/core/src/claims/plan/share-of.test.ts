import { expect, test } from "vitest";
import { readClaims, readPlan } from "../../plan/index.ts";
import { checkClaims } from "../index.ts";

const check = (text: string, agencyRates: object) => {
  const plan = readPlan({ outturn: 1, title: "Agency", years: { from: "2024/25", to: "2024/25" }, agencyRates });
  const { verdict, says } = checkClaims(readClaims({ claims: [text] }).claims, plan).claims[0]!;
  return [verdict, ...says];
};
const SHARE = "16% of £1,000 is £160, and £1,160 with it";

test("a share of a sum agrees with an agency charge that is the sum with its share, or the share alone", () => {
  const charges = (rate: string) => ["agrees", `${SHARE}: what the plan's agency rate "${rate}" charges`];
  expect(check("A 16% fee on £1,000", { other: { perWeek: 1 }, interim: { perWeek: 1_160 } })).toEqual(
    charges("interim"),
  );
  expect(check("A 16% fee on £1,000", { interim: { perWeek: 160 } })).toEqual(charges("interim"));
});

test("a daily charge is that of a day, whatever it comes to in a year: £80 and a quarter is £100", () => {
  const daily = { interim: { perDay: 100, daysPerWeek: 5, weeksPerYear: 40 } };
  expect(check("A 25% fee on £80", daily)[0]).toBe("agrees");
  expect(check("A 25% fee on £16,000", daily)[0]).toBe("not-tested"); // 20,000 is that of a year
});

test("and otherwise prints no result that could be tested", () => {
  const none = ["not-tested", `It prints no result: ${SHARE}`];
  expect(check("A 16% fee on £1,000", {})).toEqual(none);
  expect(check("A 16% fee on £1,000", { interim: { perWeek: 840 } })).toEqual(none); // the sum less its share
});
