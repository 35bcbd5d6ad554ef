import { describe, expect, test } from "vitest";
import type { Pence } from "../money/index.ts";
import { figuresByYear } from "./words.ts";

const described = (...thousands: readonly number[]): string =>
  figuresByYear(
    thousands.map((amount, position) => [`year ${position + 1}`, (amount * 100_000) as Pence] as const),
    "Cost is",
  ).replace(/^.*: it |\.$/g, "");

describe("where figures go is said of every step", () => {
  test.each([
    [[39, 158, 160], "rises"],
    [[39, 158, 158], "never falls"],
    [[160, 158, 39], "falls"],
    [[160, 160, 39], "never rises"],
    [[39, 160, 158], "ends higher"],
    [[158, 39, 150], "ends lower"],
    [[39, 158, 39], "ends as it began"],
    [[39, 39, 39], "stays the same"],
    [[39], "Cost is £39k in year 1"],
  ])("%j: it %s", (amounts, trend) => {
    expect(described(...amounts)).toBe(trend);
  });
});
