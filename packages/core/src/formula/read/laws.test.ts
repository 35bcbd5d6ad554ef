import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../../test/support/runs.ts";
import {
  above,
  bounds,
  byColumn,
  byValue,
  EXACT,
  exactly,
  type Formula,
  formulaRule,
  greatest,
  input,
  minus,
  plus,
  type Ranges,
  shareFormula,
  shareOfSum,
  smallest,
  times,
  type Values,
  type Worked,
  withoutLoss,
  worked,
} from "../index.ts";

type Name = "a" | "b" | "c";
const names: readonly Name[] = ["a", "b", "c"];

/** Formulas of every shape; what divides is kept above zero. */
const anyFormula = fc.letrec<{ formula: Formula<Name> }>((tie) => {
  const number = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const two = fc.tuple(tie("formula"), tie("formula"));
  return {
    formula: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom(...names).map((name): Formula<Name> => input(name)),
      number,
      two.map(([x, y]): Formula<Name> => plus(x, y)),
      two.map(([x, y]): Formula<Name> => minus(x, y)),
      two.map(([x, y]): Formula<Name> => times(x, y)),
      two.map(([x, y]): Formula<Name> => smallest(x, y)),
      two.map(([x, y]): Formula<Name> => greatest(x, y)),
      two.map(([x, y]): Formula<Name> => above(x, y)),
      two.map(([x, y]): Formula<Name> => shareOfSum(x, y, "half-down")),
      fc
        .tuple(two, fc.constantFrom("half-up" as const, "half-down" as const))
        .map(([[x, y], rounds]): Formula<Name> => shareFormula(x, greatest(y, 1), rounds)),
    ),
  };
}).formula;

const whole = fc.oneof(
  fc.integer({ min: -100, max: 100 }),
  fc.integer({ min: -1e9, max: 1e9 }),
  fc.integer({ min: -1e14, max: 1e14 }),
);
const anyRange = fc.tuple(whole, whole).map(([x, y]) => ({ least: Math.min(x, y), most: Math.max(x, y) }));

/** A formula, the range of each input, and inputs within them. */
const anyCase = fc
  .record({ formula: anyFormula, a: anyRange, b: anyRange, c: anyRange })
  .chain(({ formula, ...ranges }) => {
    const inRange = (range: Ranges<Name>[Name]) => fc.integer({ min: range.least, max: range.most });
    const inputs = fc.record({ a: inRange(ranges.a), b: inRange(ranges.b), c: inRange(ranges.c) });
    return fc.record({
      rule: fc.constant(formulaRule("any", { says: "any rule", is: formula })),
      ranges: fc.constant<Ranges<Name>>(ranges),
      rows: fc.array(inputs, { minLength: 1, maxLength: 7 }),
    });
  });

const inBigInt = (row: Values<Name>) => ({ a: BigInt(row.a), b: BigInt(row.b), c: BigInt(row.c) });
const columns = (rows: readonly Values<Name>[]) => ({
  a: Float64Array.from(rows, (row) => row.a),
  b: Float64Array.from(rows, (row) => row.b),
  c: Float64Array.from(rows, (row) => row.c),
});

test("a rule by column is the rule by value and the rule in BigInt, whenever its bounds are exact", () => {
  let read = 0;
  fc.assert(
    fc.property(anyCase, ({ rule, ranges, rows }) => {
      fc.pre(bounds([rule], ranges) <= BigInt(EXACT));
      const [column] = byColumn([rule])(columns(rows), rows.length);
      rows.forEach((row, n) => {
        const exact = Number(exactly(rule)(inBigInt(row)));
        expect(byValue(rule)(row)).toBe(exact); // toBe tells nought from minus nought
        expect(column![n]).toBe(exact);
        expect(worked(rule, row).value).toBe(exact);
        read += 1;
      });
    }),
    { numRuns: runs(2_000), maxSkipsPerRun: 10_000 },
  );
  expect(read).toBeGreaterThanOrEqual(runs(2_000));
});

test("a rule without loss is the rule in BigInt, whatever its bounds", () => {
  let beyond = 0;
  fc.assert(
    fc.property(anyCase, ({ rule, rows }) => {
      for (const row of rows) {
        if (reached(rule.is, row) > BigInt(EXACT)) beyond += 1;
        expect(withoutLoss(rule)(row)).toBe(Number(exactly(rule)(inBigInt(row))));
      }
    }),
    { numRuns: runs(2_000) },
  );
  expect(beyond).toBeGreaterThan(0);
});

/** The largest whole number that a reading passes through, in BigInt: each node's, and twice a numerator plus its denominator. */
function reached(formula: Formula<Name>, row: Values<Name>): bigint {
  const size = (value: bigint) => (value < 0n ? -value : value);
  const value = (part: Formula<Name>) => exactly(formulaRule("part", { says: "", is: part }))(inBigInt(row));
  const own = size(value(formula));
  if (typeof formula === "number" || formula.is === "input") return own;
  const sizes = [own, reached(formula.a, row), reached(formula.b, row)];
  if (formula.is === "share") sizes.push(2n * size(value(formula.a)) + value(formula.b));
  return sizes.reduce((x, y) => (x > y ? x : y));
}

test("bounds are never below what a reading within them passes through, however large", () => {
  fc.assert(
    fc.property(anyCase, ({ rule, ranges, rows }) => {
      for (const row of rows) expect(reached(rule.is, row) <= bounds([rule], ranges)).toBe(true);
    }),
    { numRuns: runs(2_000) },
  );
});

test("bounds of a sum and of a product are reached at the ends of their ranges", () => {
  const ranges = { a: { least: -3, most: 5 }, b: { least: -7, most: 2 } };
  const largest = (is: Formula<"a" | "b">) => bounds([formulaRule("rule", { says: "", is })], ranges);
  expect(largest(plus(input("a"), input("b")))).toBe(10n); // -3 + -7
  expect(largest(minus(input("a"), input("b")))).toBe(12n); // 5 - -7
  expect(largest(times(input("a"), input("b")))).toBe(35n); // 5 × -7
  expect(largest(shareFormula(input("b"), 3, "half-up"))).toBe(17n); // 2 × 7 + 3
});

test("bounds of a share are those of what divides it least, which is never less than one", () => {
  const largest = (least: number) =>
    bounds([formulaRule("rule", { says: "", is: times(shareFormula(input("a"), input("b"), "half-up"), 1_000) })], {
      a: { least: 0, most: 100 },
      b: { least, most: 20 },
    });
  expect(largest(10)).toBe(10_000n); // 100 ÷ 10 × 1,000
  expect(largest(1)).toBe(100_000n);
  expect(largest(0)).toBe(100_000n);
  expect(largest(-7)).toBe(100_000n);
});

test("bounds of several rules are those of the largest", () => {
  const ranges = { a: { least: 0, most: 9 } };
  const small = formulaRule("small", { says: "", is: plus(input("a"), 1) });
  const large = formulaRule("large", { says: "", is: times(input("a"), 1_000) });
  expect(bounds([small, large, small], ranges)).toBe(9_000n);
});

test("an explanation holds the value of every node, and is the same sum when worked again from the leaves", () => {
  const again = (tree: Worked): number => {
    if (tree.is === "number" || tree.is === "input") return tree.value;
    const [x, y] = [again(tree.a), again(tree.b)];
    const rule = { a: x, b: y };
    const is: Formula<"a" | "b"> =
      tree.is === "share"
        ? shareFormula(input("a"), input("b"), tree.rounds)
        : { is: tree.is, a: input("a"), b: input("b") };
    const value = byValue(formulaRule("again", { says: "", is }))(rule);
    expect(value).toBe(tree.value);
    return value;
  };
  fc.assert(
    fc.property(anyCase, ({ rule, ranges, rows }) => {
      fc.pre(bounds([rule], ranges) <= BigInt(EXACT));
      expect(again(worked(rule, rows[0]!))).toBe(byValue(rule)(rows[0]!));
    }),
    { maxSkipsPerRun: 10_000 },
  );
});
