import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../../test/support/runs.ts";
import { type Question, seek } from "./crossing.ts";

const asked = (figureAt: (value: number) => number, more: Partial<Question> = {}): Question => ({
  ...{ figureAt, least: 0, most: 1_000_000, step: 100, target: 0, wanted: "at-most" },
  ...more,
});

/** £1.987m with a share of agency at 1,800 against 1,280, less £2m: what is short, or with a minus left. In pence. */
const short = (share: number): number => Math.round((198_700_000 * share * 520) / 1280 / 1_000_000) - 1_300_000;

test("the break-even share is between two basis points, with what is left and what is short", () => {
  expect(seek(asked(short))).toEqual({
    is: "one",
    crossing: {
      at: 16_105, //                      £13,000 ÷ (£1.987m × 520 ÷ 1,280) = 1.61047%
      below: { value: 16_100, figure: -378 },
      above: { value: 16_200, figure: 7_694 },
      meets: "below",
    },
    forecasts: 23, //                     5 looks, then 2,500 basis points halved and 100 parts of one
  });
});

test("where nothing will do it says what is short at either end; where all will do, what is left", () => {
  expect(seek(asked((share) => short(share) + 37_200_000))).toMatchObject({
    is: "none",
    atLeast: { figure: 35_900_000 },
  });
  expect(seek(asked((share) => short(share) - 90_000_000))).toMatchObject({
    is: "every",
    atMost: { figure: -10_578_125 },
  });
});

test("a target that is met only from a value on", () => {
  const funding = asked((money) => 359_000 - money, { step: 1, most: 2_000_000 });
  const found = seek(funding);
  expect(found).toMatchObject({ is: "one", crossing: { at: 359_000, meets: "above", below: { figure: 1 } } });
});

test("of pennies and days it is the one that meets the target, however near the other comes", () => {
  const leaps = (value: number): number => (value < 212 ? 1 : -240_000);
  expect(seek(asked(leaps, { step: 1, most: 400 }))).toMatchObject({ crossing: { at: 212, below: { value: 211 } } });
});

test("a figure that moves both ways: all crossings on the grid that it names", () => {
  const found = seek(asked((day) => Math.abs(day - 40) - 15, { most: 100, step: 1 }));
  expect(found).toMatchObject({ is: "several", every: 1 });
  expect(found.is === "several" && found.crossings.map(({ at }) => at)).toEqual([25, 55]);
});

test("on a figure that moves one way the answer is exact, and takes at most 40 forecasts", () => {
  const rising = fc.record({
    least: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    width: fc.integer({ min: 1, max: 2 ** 36 }),
    turn: fc.double({ min: 0, max: 1, noNaN: true }),
    up: fc.boolean(),
    step: fc.constantFrom(1, 7, 100),
  });
  fc.assert(
    fc.property(rising, ({ least, width, turn, up, step }) => {
      const most = least + width;
      const place = least + Math.floor(width * turn);
      let forecasts = 0;
      const found = seek({
        figureAt: (value) => {
          forecasts += 1;
          return (up ? 1 : -1) * (value - place);
        },
        ...{ least, most, step, target: 0, wanted: "at-most" },
      });
      expect(forecasts).toBe(found.forecasts);
      expect(forecasts).toBeLessThanOrEqual(40);
      if (found.is !== "one") {
        expect([found.is, up ? place >= most : place <= least]).toEqual(["every", true]);
        return;
      }
      const { at, below, above, meets } = found.crossing;
      expect(at).toBe(place);
      expect(above.value - below.value).toBeLessThanOrEqual(step);
      expect([below.figure <= 0, above.figure <= 0]).toEqual([meets === "below", meets === "above"]);
    }),
    { numRuns: runs(500) },
  );
});

test("a range with no room is a programmer's mistake", () => {
  expect(() => seek(asked(short, { most: 0 }))).toThrow(RangeError);
});
