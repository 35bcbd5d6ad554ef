import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bounds,
  byColumn,
  byValue,
  EXACT,
  exactly,
  type Formula,
  type FormulaRule,
} from "../../packages/core/src/formula/index.ts";
import * as rules from "../../packages/core/src/rules/index.ts";
import { runs } from "../support/runs.ts";

/**
 * The rules that drop a half: of a penny the law on employer NI (S.I. 2001/1004, reg. 12(1)); of two points or days in the middle the lower
 * and the earlier are taken; the least whole number of workers, posts or managers that is not below a division is made by dropping a half.
 * All others send a half away from nothing.
 */
const dropsAHalf = new Set([
  "employer-ni",
  "employer-ni-annual-twelfth",
  "grade-middle",
  "start-middle",
  "workers-needed",
  "posts-needed",
  "managers-needed",
]);

/** Rules that divide an odd number by an even one: nothing is ever half-way. */
const meetsNoHalf = new Set(["posts-fallen-vacant"]);

/** Every rule; those that are made for a number of years, for none, one and three. */
const every: readonly FormulaRule[] = Object.values(rules).flatMap((rule): readonly FormulaRule[] =>
  typeof rule === "function" ? [1, 3].map((years) => rule(years)) : [rule],
);

type Inputs = { readonly [input: string]: bigint };

/** a ÷ b to a whole number, said in words and not in our code: whole parts, then what is left over against a half. */
function rounded(a: bigint, b: bigint, name: string): bigint {
  const size = a < 0n ? -a : a;
  const whole = size / b;
  const twiceLeftOver = 2n * (size - whole * b);
  const isUp = twiceLeftOver > b || (twiceLeftOver === b && !dropsAHalf.has(name));
  const to = whole + (isUp ? 1n : 0n);
  return a < 0n ? -to : to;
}

/** What a formula comes to, with each division rounded as the conventions say, whatever the formula says of it. */
function worth(formula: Formula, inputs: Inputs, name: string): bigint {
  if (typeof formula === "number") return BigInt(formula);
  if (formula.is === "input") return inputs[formula.name]!;
  const [a, b] = [worth(formula.a, inputs, name), worth(formula.b, inputs, name)];
  if (formula.is === "plus") return a + b;
  if (formula.is === "minus") return a - b;
  if (formula.is === "times") return a * b;
  if (formula.is === "least") return a < b ? a : b;
  if (formula.is === "most") return a < b ? b : a;
  return rounded(a, b, name);
}

function inputsOf(formula: Formula, found: Set<string> = new Set()): readonly string[] {
  if (typeof formula === "number") return [...found];
  if (formula.is === "input") return [...found.add(formula.name)];
  inputsOf(formula.a, found);
  return inputsOf(formula.b, found);
}

type Share = Exclude<Formula, number | { is: "input" }>;

function sharesOf(formula: Formula): readonly Share[] {
  if (typeof formula === "number" || formula.is === "input") return [];
  const within = [...sharesOf(formula.a), ...sharesOf(formula.b)];
  return formula.is === "share" ? [formula, ...within] : within;
}

const modulo = (a: bigint, b: bigint): bigint => ((a % b) + b) % b;

/** A number whose product with a leaves, divided by b, their greatest common divisor; and that divisor. */
function towardsDivisor(a: bigint, b: bigint): readonly [number: bigint, divisor: bigint] {
  let [left, next] = [modulo(a, b), b];
  let [number, following] = [1n, 0n];
  while (next !== 0n) {
    const times = left / next;
    [left, next] = [next, left - times * next];
    [number, following] = [following, number - times * following];
  }
  return [number, left];
}

/** The same inputs, with one of them moved as little as puts a division on its half; none where no value of it does. */
function onTheHalf(share: Share, inputs: Inputs, moved: string, name: string): Inputs | undefined {
  const under = worth(share.b, inputs, name);
  const top = (value: bigint) => worth(share.a, { ...inputs, [moved]: value }, name);
  const drawn = inputs[moved]!;
  const slope = top(drawn + 1n) - top(drawn);
  if (under < 1n || slope === 0n) return undefined;
  // 2 × (top + slope × more) is to be an odd number of times what it is divided by.
  const [number, divisor] = towardsDivisor(2n * slope, 2n * under);
  const wanted = modulo(under - 2n * top(drawn), 2n * under);
  if (wanted % divisor !== 0n) return undefined;
  const more = modulo(number * (wanted / divisor), (2n * under) / divisor);
  const tied = { ...inputs, [moved]: drawn + more };
  return modulo(2n * worth(share.a, tied, name), 2n * under) === worth(share.b, tied, name) ? tied : undefined;
}

/** What every reader of a rule makes of inputs, in BigInt; those on ordinary numbers are asked where they are exact. */
function asRead(rule: FormulaRule, inputs: Inputs): readonly bigint[] {
  const plain = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, Number(value)]));
  const ranges = Object.fromEntries(
    Object.entries(plain).map(([name, value]) => [name, { least: value, most: value }]),
  );
  const exact = exactly(rule)(inputs);
  if (Object.values(plain).some((value) => !Number.isSafeInteger(value)) || bounds([rule], ranges) > BigInt(EXACT))
    return [exact];
  const columns = Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, Float64Array.of(value)]));
  return [exact, BigInt(byValue(rule)(plain)), BigInt(byColumn([rule])(columns, 1)[0]![0]!)];
}

const under = new Set(every.flatMap((rule) => sharesOf(rule.is).flatMap(({ b }) => inputsOf(b))));

/** What divides is above nothing, and a power of two at times, by which a multiple of a million may come to a half; a share and a growth are parts of one; all else may be of either sign. */
const rangeOf = (input: string): fc.Arbitrary<bigint> =>
  under.has(input)
    ? fc.oneof(fc.bigInt({ min: 1n, max: 400n }), fc.constantFrom(16n, 32n, 64n, 128n, 256n))
    : fc.oneof(
        fc.bigInt({ min: -100n, max: 100n }),
        fc.bigInt({ min: -1_000_000n, max: 1_000_000n }),
        fc.bigInt({ min: -9n, max: 9n }).map((tenths) => tenths * 100_000n),
      );

const inputsFor = (rule: FormulaRule): fc.Arbitrary<Inputs> =>
  fc.record(Object.fromEntries(inputsOf(rule.is).map((name) => [name, rangeOf(name)])));

const dividing = every.filter((rule) => sharesOf(rule.is).length > 0);

describe("a half goes away from nothing, and of employer NI and of a middle it is dropped", () => {
  test.each(dividing)("$name", (rule) => {
    const shares = sharesOf(rule.is);
    const tops = shares.map(({ a }) => inputsOf(a));
    const met = shares.map(() => ({ above: 0, below: 0 }));
    const drawn = fc.record({ inputs: inputsFor(rule), which: fc.nat(shares.length - 1), moved: fc.nat() });
    fc.assert(
      fc.property(drawn, ({ inputs, which, moved }) => {
        const names = tops[which]!;
        const tied = onTheHalf(shares[which]!, inputs, names[moved % names.length]!, rule.name);
        if (tied === undefined) return;
        met[which]![worth(shares[which]!.a, tied, rule.name) < 0n ? "below" : "above"] += 1;
        const right = worth(rule.is, tied, rule.name);
        for (const value of asRead(rule, tied)) expect(value).toBe(right);
      }),
      { numRuns: runs(500) },
    );
    if (meetsNoHalf.has(rule.name)) return expect(met).toEqual([{ above: 0, below: 0 }]);
    for (const { above, below } of met) {
      expect(above).toBeGreaterThan(0);
      // No NI is less than nothing: what is below the threshold bears none.
      if (!dropsAHalf.has(rule.name)) expect(below).toBeGreaterThan(0);
    }
  });
});

test.each(every)("$name is what the conventions make of it where every input is at an end of its range", (rule) => {
  const ends = (input: string) => (under.has(input) ? [1n, 366n] : [-1_000_000n, -1n, 0n, 1n, 1_000_000n]);
  const rows = inputsOf(rule.is).reduce<readonly Inputs[]>(
    (before, input) => before.flatMap((row) => ends(input).map((value) => ({ ...row, [input]: value }))),
    [{}],
  );
  for (const row of rows) {
    const right = worth(rule.is, row, rule.name);
    for (const value of asRead(rule, row)) expect(value).toBe(right);
  }
});
