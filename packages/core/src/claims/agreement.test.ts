import { describe, expect, test } from "vitest";
import {
  type ExactFraction,
  exactInWords,
  exactly,
  exactOrder,
  minus,
  negated,
  plus,
  product,
  size,
  sumOfTerms,
  term,
  times,
} from "./exact.ts";
import type { Printed, Term } from "./read/index.ts";
import { type Agreement, agreement, compared } from "./tolerance.ts";

/** A figure of so many pence, printed to a step of so many. */
const printed = (value: number, step = 100, unit: Printed["unit"] = "money"): Printed => ({
  text: "it",
  unit,
  value,
  step,
});
const pence = (value: number | bigint): ExactFraction => exactly(value, "money");
/** So many terms of £10, each printed to the same step. */
const terms = (count: number, step: number): readonly Term[] =>
  Array.from({ length: count }, () => term(printed(1_000, step)));
/** How sums that are off by some pence stand to a figure printed to a step. */
const standing = (offs: readonly number[], of: readonly Term[], step = 100): readonly Agreement[] =>
  offs.flatMap((off) => [off, -off].map((one) => agreement(pence(50_000 + one), of, printed(50_000, step))));
const bothWays = (...all: readonly Agreement[]) => all.flatMap((one) => [one, one]);

describe("a sum agrees up to the last penny that rounding makes, and not a penny further", () => {
  test("an exact figure: half of the step", () => {
    expect(standing([0, 1, 50, 51], [])).toEqual(bothWays("same", "rounding", "rounding", "different"));
  });

  test("a figure said twice: half of the coarser step alone, nothing for the finer", () => {
    expect(standing([50, 51], terms(1, 100))).toEqual(bothWays("rounding", "different"));
  });

  test("a sum of two: every rounded term counts, and one is no slack for another", () => {
    // Three halves of £1 are £1.50; the root of three times £1 squared is £1.73.
    expect(standing([150, 151], terms(2, 100))).toEqual(bothWays("rounding", "different"));
    expect(standing([50, 51], terms(2, 0))).toEqual(bothWays("rounding", "different"));
    expect(standing([100, 101], [...terms(1, 100), ...terms(1, 0)])).toEqual(bothWays("rounding", "different"));
  });

  test("a sum of eight: up to the root by rounding, up to the halves only if all were rounded one way", () => {
    expect(standing([300, 301, 450, 451], terms(8, 100))).toEqual(
      bothWays("rounding", "one-way", "one-way", "different"),
    );
  });

  test("a term printed more coarsely than the result is taken as it stands", () => {
    expect(standing([150, 151], terms(2, 100))).toEqual(bothWays("rounding", "different"));
    expect(standing([50, 51], terms(2, 101))).toEqual(bothWays("rounding", "different"));
  });

  test("so is one in whole millions, and one in tenths of them is not", () => {
    expect(standing([50_000_000, 50_000_001], terms(2, 100_000_000), 100_000_000)).toEqual(
      bothWays("rounding", "different"),
    );
    expect(standing([60_000_000, 60_000_001], terms(2, 10_000_000), 100_000_000)).toEqual(
      bothWays("rounding", "different"),
    );
  });

  const multiplied = (count: number, by: "times" | "over" = "times"): readonly Term[] => [
    {
      minus: false,
      factors: [
        { by: "times", of: printed(1_000) },
        { by, of: printed(count * 10_000, 1, "count") },
      ],
    },
  ];

  test("what is multiplied counts so many times, for up to a hundred, and what multiplies does not", () => {
    expect(standing([150, 151], multiplied(2))).toEqual(bothWays("rounding", "different"));
    expect(standing([5_050, 5_051], multiplied(100))).toEqual(bothWays("rounding", "different"));
    expect(standing([50, 51], multiplied(101))).toEqual(bothWays("rounding", "different"));
  });

  test("what is divided counts for as much less, and what divides does not", () => {
    expect(standing([75, 76], multiplied(2, "over"))).toEqual(bothWays("rounding", "different"));
    const over: readonly Term[] = [
      {
        minus: false,
        factors: [
          { by: "times", of: printed(1_000, 0) },
          { by: "over", of: printed(2_000) },
        ],
      },
    ];
    expect(standing([50, 51], over)).toEqual(bothWays("rounding", "different"));
  });
});

test("a limit is passed on one side only, and one that is only near on both", () => {
  const to = (off: number) =>
    (["exact", "about", "at-most", "at-least"] as const).map((bound) =>
      agreement(pence(50_000 + off), [], printed(50_000), bound),
    );
  expect(to(51)).toEqual(["different", "different", "different", "same"]);
  expect(to(50)).toEqual(["rounding", "rounding", "rounding", "same"]);
  expect(to(0)).toEqual(["same", "same", "same", "same"]);
  expect(to(-50)).toEqual(["rounding", "rounding", "same", "rounding"]);
  expect(to(-51)).toEqual(["different", "different", "same", "different"]);
});

test("the words say the sum, what is printed, by how much it is off, and what can make that", () => {
  const said = (how: Agreement, off: number) => compared(pence(50_000 + off), how, printed(50_000), "at-most");
  expect(said("same", -1)).toBe("£499.99, printed at most it");
  expect(said("rounding", 50)).toBe("£500.50, printed at most it: off by -£0.50, which rounding can make");
  expect(said("one-way", 50)).toBe(
    "£500.50, printed at most it: off by -£0.50, so only if every figure was rounded one way",
  );
  expect(said("different", 51)).toBe("£500.51, not at most it: off by -£0.51");
  expect(compared(pence(1), "same", printed(1))).toBe("£0.01, printed it");
});

describe("fractions are exact", () => {
  const third: ExactFraction = { over: 1n, under: 3n };
  const half: ExactFraction = { over: 1n, under: 2n };
  const isSame = (a: ExactFraction, b: ExactFraction) => expect(exactOrder(a, b)).toBe(0n);

  test("in what they come to, and in their order", () => {
    isSame(plus(third, half), { over: 5n, under: 6n });
    isSame(minus(third, half), { over: -1n, under: 6n });
    isSame(times(third, half), { over: 1n, under: 6n });
    isSame(size(negated(third)), third);
    isSame(size(third), third);
    expect(exactOrder(third, half)).toBeLessThan(0n);
    expect(exactOrder(half, third)).toBeGreaterThan(0n);
  });

  test("in terms that are multiplied, divided, added and taken off", () => {
    const two = { by: "times", of: printed(20_000, 0, "count") } as const;
    const three = { by: "over", of: printed(30_000, 0, "count") } as const;
    const factors = [{ by: "times", of: printed(1_00) } as const, two, three];
    isSame(product({ factors }), { over: 200n, under: 3n });
    isSame(
      sumOfTerms([
        { minus: false, factors },
        { minus: true, factors: [factors[0]!] },
      ]),
      { over: -100n, under: 3n },
    );
    expect(term(printed(5))).toEqual({ minus: false, factors: [{ by: "times", of: printed(5) }] });
    expect(term(printed(5), true).minus).toBe(true);
    isSame(sumOfTerms([]), pence(0));
  });

  test("and are said to the penny, to four decimals or to four of a per cent, a half away from nothing", () => {
    expect([half, negated(half), third].map((one) => exactInWords(one, "money"))).toEqual(["£0.01", "-£0.01", "£0"]);
    const small: ExactFraction = { over: 1n, under: 20_000n };
    expect([small, negated(small), third].map((one) => exactInWords(one, "count"))).toEqual([
      "0.0001",
      "-0.0001",
      "0.3333",
    ]);
    expect(exactInWords({ over: 25_001n, under: 2n }, "count")).toBe("12,500.5");
    expect(exactInWords({ over: -3n, under: 1n }, "count")).toBe("-3");
    expect(exactInWords({ over: 1n, under: 1_000n }, "count")).toBe("0.001");
    expect([third, { over: 1n, under: 2_000_000n }].map((one) => exactInWords(one, "percent"))).toEqual([
      "33.3333%",
      "0.0001%",
    ]);
  });
});
