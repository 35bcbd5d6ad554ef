import { describe, expect, test } from "vitest";
import {
  addedUp,
  figured,
  formulaRule,
  input,
  plus,
  ruled,
  shareFormula,
  shareOfSum,
  summed,
  worked,
} from "../index.ts";

const pension = formulaRule("pension", {
  says: "{rate} of {pay}",
  cite: "the scheme",
  is: shareOfSum(input("rate"), input("pay"), "half-up"),
});
const total = formulaRule("total", { says: "{one} and {other}", is: plus(input("one"), input("other")) });
const rate = { value: 200_000, unit: "rate", from: "2023-04-01" };

describe("a rule with its inputs", () => {
  test("says its words and its source, and what it comes to, step by step", () => {
    const reason = ruled(pension, { rate, pay: { value: 12_345, unit: "pence" } });
    expect(reason).toMatchObject({ rule: "pension", says: "{rate} of {pay}", cite: "the scheme" });
    expect(reason.worked).toEqual(worked(pension, { rate: 200_000, pay: 12_345 }));
    expect(reason.worked!.value).toBe(2_469);
  });

  test("keeps all that is known of an input that is given, and has no part of it", () => {
    const reason = ruled(pension, { rate, pay: { value: 12_345, unit: "pence" } });
    expect(reason.inputs).toEqual([
      { name: "rate", value: 200_000, unit: "rate", from: "2023-04-01" },
      { name: "pay", value: 12_345, unit: "pence" },
    ]);
    expect(reason).not.toHaveProperty("parts");
  });

  test("holds a figure that it takes as a part, under the name by which it is taken", () => {
    const pay = addedUp("the month's pay", "added up", [{ figure: "basic", value: 500 }]);
    const people = { figure: "people", value: 200_000, unit: "people" } as const;
    const reason = ruled(pension, { rate: people, pay });
    expect(reason.parts).toEqual([
      { ...people, as: "rate" },
      { ...pay, as: "pay" },
    ]);
    expect(reason.inputs).toEqual([
      { name: "rate", value: 200_000, unit: "people" },
      { name: "pay", value: 500, unit: "pence" },
    ]);
  });

  test("names no source where it has none", () => {
    expect(ruled(total, { one: rate, other: rate })).not.toHaveProperty("cite");
  });
});

test("a figure is worth what its rule comes to, and says its unit where that is not pence", () => {
  const inputs = { one: { value: 3, unit: "days" }, other: { value: 4, unit: "days" } };
  expect(figured("sum", total, inputs)).toEqual({ figure: "sum", value: 7, ...ruled(total, inputs) });
  expect(figured("sum", total, inputs)).not.toHaveProperty("unit");
  expect(figured("sum", total, inputs, "days")).toEqual({
    figure: "sum",
    value: 7,
    unit: "days",
    ...ruled(total, inputs),
  });
});

test("a figure that is added up is worth what its parts are worth together", () => {
  const parts = [
    { figure: "April", value: 30 },
    { figure: "May", value: -12 },
  ];
  expect(summed("by month", parts)).toEqual({ says: "by month", parts });
  expect(addedUp("spring", "by month", parts)).toEqual({ figure: "spring", value: 18, says: "by month", parts });
  expect(addedUp("days", "by month", parts, "days")).toMatchObject({ value: 18, unit: "days" });
});

test("a division says how it was rounded, each in its own way", () => {
  const shared = (rounds: "half-up" | "half-down") =>
    formulaRule("shared", { says: "", is: shareFormula(input("a"), 2, rounds) });
  for (const rounds of ["half-up", "half-down"] as const)
    expect(worked(shared(rounds), { a: 5 })).toMatchObject({
      is: "share",
      rounds,
      value: rounds === "half-up" ? 3 : 2,
    });
});
