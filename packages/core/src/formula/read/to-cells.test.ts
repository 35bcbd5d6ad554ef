import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../../../test/support/runs.ts";
import { type Formula, formulaRule, input, minus, type Rounding, shareFormula, times } from "../formula.ts";
import { byValue } from "./by-value.ts";
import { exactly } from "./exactly.ts";
import { TIGHT, toCells } from "./to-cells.ts";

const cell = (text: string) => ({ text, level: TIGHT });
const upTo = (most: number, least = 0) => ({ least, most });

/** What a cell comes to in ordinary numbers, as spreadsheets work it out: only the functions that cells of ours use. */
function worked(text: string, values: Readonly<Record<string, number>>): number {
  const names = { ...values, INT: Math.floor, MIN: Math.min, MAX: Math.max, ABS: Math.abs, SIGN: Math.sign };
  const choose = (condition: boolean, first: number, second: number): number => (condition ? first : second);
  const body = `return ${text.replaceAll("IF(", "choose(")};`;
  return new Function(...Object.keys(names), "choose", body)(...Object.values(names), choose) + 0;
}

const share = (a: Formula<"a" | "b">, b: Formula<"a" | "b">, rounds: Rounding) =>
  formulaRule("share", { says: "", is: shareFormula(a, b, rounds) });

describe("a division in a cell", () => {
  test("of sums that stay small is one quotient", () => {
    const rule = share(input("a"), 7, "half-up");
    expect(toCells(rule, { a: cell("A1"), b: cell("B1") }, { a: upTo(1_000), b: upTo(1) }).text).toBe(
      "INT((2*A1+7)/14)",
    );
  });

  test("drops a half where the rule does", () => {
    const rule = share(input("a"), 7, "half-down");
    expect(toCells(rule, { a: cell("A1"), b: cell("B1") }, { a: upTo(1_000), b: upTo(1) }).text).toBe(
      "INT((2*A1+6)/14)",
    );
  });

  test("of either sign rounds its size", () => {
    const rule = share(minus(input("a"), input("b")), 10, "half-up");
    const { text } = toCells(rule, { a: cell("A1"), b: cell("B1") }, { a: upTo(1_000), b: upTo(1_000) });
    expect(text).toBe("SIGN(A1-B1)*INT((2*ABS(A1-B1)+10)/20)");
  });

  test("of a large sum times a share is worked in two steps", () => {
    const rule = share(times(input("a"), input("b")), 1_000_000, "half-up");
    const { text } = toCells(rule, { a: cell("A1"), b: cell("B1") }, { a: upTo(1e13), b: upTo(1e6) });
    expect(text).toBe("(INT(A1/1000000)*B1+INT((2*(A1-1000000*INT(A1/1000000))*B1+1000000)/2000000))");
  });

  test("is refused where no cell is exact", () => {
    const rule = share(input("a"), input("b"), "half-up");
    const ranges = { a: upTo(1e15), b: { least: 1, most: 3 } };
    expect(() => toCells(rule, { a: cell("A1"), b: cell("B1") }, ranges)).toThrow(RangeError);
  });

  test.each(["half-up", "half-down"] as const)("comes to what the rule does, %s, at every tie and bound", (rounds) => {
    const sizes = [1e3, 1e8, 1e13];
    const cases = fc.record({
      size: fc.constantFrom(...sizes),
      part: fc.integer({ min: -1_000_000, max: 1_000_000 }),
      b: fc.integer({ min: 0, max: 1_000_000 }),
      under: fc.constantFrom(1, 2, 7, 12, 10_000, 240_000, 1_000_000),
      near: fc.integer({ min: -2, max: 2 }),
    });
    fc.assert(
      fc.property(cases, ({ size, part, b, under, near }) => {
        const a = Math.trunc((size / 1_000_000) * part) + near;
        fc.pre((size / under) * 1e6 < 1e14);
        const rule = share(times(input("a"), input("b")), under, rounds);
        const { text } = toCells(
          rule,
          { a: cell("A1"), b: cell("B1") },
          { a: upTo(size + 2, -size - 2), b: upTo(1e6) },
        );
        expect(worked(text, { A1: a, B1: b })).toBe(Number(exactly(rule)({ a: BigInt(a), b: BigInt(b) })));
      }),
      { numRuns: runs(2_000) },
    );
  });
});

test("sums, products and bounds keep their brackets", () => {
  const rule = formulaRule("rule", {
    says: "",
    is: minus(times(minus(input("a"), 1), input("b")), minus(input("a"), input("b"))),
  });
  const { text } = toCells(rule, { a: cell("A1"), b: cell("B1") }, { a: upTo(9), b: upTo(9) });
  expect(text).toBe("(A1-1)*B1-(A1-B1)");
  expect(worked(text, { A1: 5, B1: 3 })).toBe(byValue(rule)({ a: 5, b: 3 }));
});
