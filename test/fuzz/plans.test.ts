import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../support/runs.ts";
import { planHolds } from "./plan-holds.ts";
import { planText } from "./plan-text.ts";

test("whatever a plan says, it is refused in plain words, or it is costed, adds up and comes back the same", () => {
  let [accepted, tried] = [0, 0];
  fc.assert(
    fc.property(planText, ({ text, name }) => {
      tried += 1;
      if (planHolds(text, name)) accepted += 1;
    }),
    { numRuns: runs(200) },
  );
  expect(accepted / tried).toBeGreaterThan(0.25);
});
