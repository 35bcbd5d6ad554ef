import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../../test/support/runs.ts";
import { nearestBetween, type Question, seek } from "./search.ts";

const asked = (figureAt: (value: number) => number, more: Partial<Question> = {}): Question => ({
  ...{ figureAt, least: 0, most: 1_000_000, step: 100, target: 0, wanted: "at-most" },
  ...more,
});

/** £1.987m with a share of agency at 1,800 against 1,280, less £2m: what is short, or with a minus left. In pence. */
const short = (share: number): number => Math.round((198_700_000 * share * 520) / 1280 / 1_000_000) - 1_300_000;

/** Of a figure that moves one way: between two that answer alike all do. */
const oneWay = { alike: () => true };

test("a share that works up to a basis point, with what is left and what is short, in few tries", () => {
  expect(seek(asked(short, oneWay))).toEqual({
    is: "some",
    works: [
      {
        from: { value: 0, figure: -1_300_000 },
        to: { value: 16_100, figure: -378 },
        after: { value: 16_200, figure: 7_694 },
      },
    ],
    ...{ least: { value: 0, figure: -1_300_000 }, most: { value: 1_000_000, figure: 79_421_875 } },
    tried: 15, //                         10,000 basis points halved until two are neighbours
  });
});

test("between two basis points, the millionth at which it breaks even", () => {
  const question = asked(short);
  const [to, after] = [16_100, 16_200].map((value) => ({ value, figure: short(value) }));
  expect(nearestBetween(question, to!, after!).value).toBe(16_105); // £13,000 ÷ (£1.987m × 520 ÷ 1,280) = 1.61047%
});

test("where nothing will do it says what is short at either end; where all will do, what is left", () => {
  const none = seek(asked((share) => short(share) + 37_200_000, oneWay));
  expect(none).toMatchObject({ is: "none", works: [], least: { figure: 35_900_000 } });
  expect(seek(asked((share) => short(share) - 90_000_000, oneWay))).toMatchObject({
    is: "every",
    most: { figure: -10_578_125 },
  });
});

test("a target that is met only from a value on, to the penny", () => {
  const found = seek(asked((money) => 359_000 - money, { step: 1, most: 2_000_000, ...oneWay }));
  expect(found.works).toEqual([
    {
      before: { value: 358_999, figure: 1 },
      from: { value: 359_000, figure: 0 },
      to: { value: 2_000_000, figure: -1_641_000 },
    },
  ]);
});

test("without a proof every value is tried: no stretch is missed, however short", () => {
  const dips = new Set([7, 40, 41, 63]);
  const found = seek(asked((day) => (dips.has(day) ? 0 : 1), { most: 100, step: 1 }));
  expect(found.tried).toBe(101);
  expect(found.works.map(({ from, to }) => [from.value, to.value])).toEqual([
    [7, 7],
    [40, 41],
    [63, 63],
  ]);
});

test("the last step is a short one where the range is no whole number of steps", () => {
  const found = seek(asked((value) => (value === 250 ? 0 : 1), { most: 250 }));
  expect(found.works).toEqual([
    { before: { value: 200, figure: 1 }, from: { value: 250, figure: 0 }, to: { value: 250, figure: 0 } },
  ]);
});

test("whatever the figure, the stretches are the values that meet the target, and what stands beside them does not", () => {
  const question = fc.record({
    figures: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 2, maxLength: 60 }),
    wanted: fc.constantFrom("at-most" as const, "at-least" as const),
    target: fc.integer({ min: -1, max: 1 }),
  });
  fc.assert(
    fc.property(question, ({ figures, wanted, target }) => {
      const meets = (value: number): boolean =>
        wanted === "at-most" ? figures[value]! <= target : figures[value]! >= target;
      const all = figures.map((_, value) => value);
      const found = seek({
        ...{ figureAt: (value) => figures[value]!, least: 0, most: figures.length - 1, step: 1, target, wanted },
        alike: (from, to) => all.slice(from, to + 1).every((value) => meets(value) === meets(from)),
      });
      const works = found.works.flatMap(({ from, to }) => all.slice(from.value, to.value + 1));
      expect(works).toEqual(all.filter(meets));
      for (const { before, from, to, after } of found.works) {
        expect([before?.value ?? -1, after?.value ?? figures.length]).toEqual([from.value - 1, to.value + 1]);
        for (const one of [before, from, to, after]) if (one) expect(one.figure).toBe(figures[one.value]);
      }
    }),
    { numRuns: runs(500) },
  );
});

test("a range with no room is a programmer's mistake", () => {
  expect(() => seek(asked(short, { most: 0 }))).toThrow(RangeError);
});
