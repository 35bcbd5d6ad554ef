import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../support/runs.ts";
import { claimsText } from "./claim-text.ts";
import { claimsHold } from "./claims-hold.ts";

test("whatever a file of claims says, it is refused in plain words, or it is checked and comes back the same", () => {
  let [accepted, tried] = [0, 0];
  fc.assert(
    fc.property(claimsText, ({ text, name }) => {
      tried += 1;
      if (claimsHold(text, name)) accepted += 1;
    }),
    { numRuns: runs(60) },
  );
  expect(accepted / tried).toBeGreaterThan(0.1);
});
