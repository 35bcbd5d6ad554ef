import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../test/support/runs.ts";
import { type Day, dayAt, endOf, startOf } from "../calendar/index.ts";
import type { Pence } from "../money/index.ts";
import type { Supplement } from "../plan/index.ts";
import { supplementSteps, supplementsOn } from "./supplements.ts";

const day = fc
  .tuple(fc.integer({ min: 24_280, max: 24_290 }), fc.integer({ min: 0, max: 27 }))
  .map(([m, d]) => dayAt(m, d));
const supplement = fc.tuple(fc.option(day), fc.option(day), fc.integer({ min: 1, max: 900 }), fc.boolean()).map(
  ([from, to, amount, pensionable]): Supplement => ({
    amount: amount as Pence,
    pensionable,
    ...(from !== null && { from }),
    ...(to !== null && { to }),
  }),
);

/** Each supplement asked by itself. */
function oneByOne(supplements: readonly Supplement[], on: Day) {
  const at = startOf(on);
  const held = supplements.filter(
    ({ from, to }) => (from === undefined || startOf(from) <= at) && (to === undefined || at < endOf(to)),
  );
  const sum = (those: readonly Supplement[]) => those.reduce((total, { amount }) => total + amount, 0);
  return { supplement: sum(held), unpensioned: sum(held.filter(({ pensionable }) => !pensionable)) };
}

test("the supplements of a day are those that have started and not ended", () => {
  fc.assert(
    fc.property(fc.array(supplement, { maxLength: 12 }), day, (supplements, on) => {
      expect(supplementsOn(supplements, startOf(on))).toEqual(oneByOne(supplements, on));
    }),
    { numRuns: runs(1000) },
  );
});

test("supplements change only where one of them starts or ends", () => {
  const supplements = Array.from({ length: 1000 }, (): Supplement => ({ amount: 1 as Pence, pensionable: true }));
  expect(supplementSteps(supplements).from).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
});
