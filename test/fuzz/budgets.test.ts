import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../support/runs.ts";
import { budgetHolds } from "./budget-holds.ts";
import { budgetText } from "./budget-text.ts";

test("whatever a budget says, it is refused in plain words, or it balances and comes back the same", () => {
  let [accepted, tried] = [0, 0];
  fc.assert(
    fc.property(budgetText, ({ text, name }) => {
      tried += 1;
      if (budgetHolds(text, name)) accepted += 1;
    }),
    { numRuns: runs(30) },
  );
  expect(accepted / tried).toBeGreaterThan(0.05);
});
