import { expect, test } from "vitest";
import { byColumn, CHUNK, formulaRule, greatest, input, minus, plus, shareFormula, smallest, times } from "../index.ts";

const double = formulaRule("double", { says: "twice {n}", is: times(input("n"), 2) });

test("rows beyond those asked for are left alone", () => {
  const read = byColumn([double]);
  expect(read({ n: Float64Array.of(1, 2, 3) }, 3)[0]!.slice(0, 4)).toEqual(Float64Array.of(2, 4, 6, 0));
  expect(read({ n: Float64Array.of(9, 9, 9) }, 1)[0]!.slice(0, 3)).toEqual(Float64Array.of(18, 4, 6));
});

test.each([
  plus(input("n"), 1),
  minus(input("n"), 1),
  times(input("n"), 2),
  smallest(input("n"), 100),
  greatest(input("n"), 1),
  shareFormula(input("n"), 2, "half-up"),
  shareFormula(input("n"), 2, "half-down"),
])("no shape works a row beyond those asked for: $is $rounds", (is) => {
  const [column] = byColumn([formulaRule("any", { says: "", is })])({ n: Float64Array.of(8, 8, 8) }, 2);
  expect([column![1]! > 0, column![2]]).toEqual([true, 0]);
});

test("a whole chunk is read", () => {
  const n = Float64Array.from({ length: CHUNK }, (_, row) => row);
  expect(byColumn([double])({ n }, CHUNK)[0]).toEqual(n.map((value) => 2 * value));
});

test("a later call reads its own inputs", () => {
  const read = byColumn([double]);
  read({ n: Float64Array.of(1) }, 1);
  expect(read({ n: Float64Array.of(5) }, 1)[0]![0]).toBe(10);
});

test("rules are answered in their order, and share what stands in several of them", () => {
  const half = shareFormula(input("n"), 2, "half-up");
  const rules = [
    formulaRule("half", { says: "", is: half }),
    formulaRule("rest", { says: "", is: minus(input("n"), half) }),
  ];
  const [halves, rests] = byColumn(rules)({ n: Float64Array.of(7, -7) }, 2);
  expect([halves!.slice(0, 2), rests!.slice(0, 2)]).toEqual([Float64Array.of(4, -4), Float64Array.of(3, -3)]);
});

test("a rule that is only a number or only an input is read too", () => {
  const [number, same] = byColumn([
    formulaRule("seven", { says: "", is: 7 }),
    formulaRule("same", { says: "", is: input("n") }),
    formulaRule("sum", { says: "", is: plus(input("n"), 7) }),
  ])({ n: Float64Array.of(1, 2) }, 2);
  expect([...number!.slice(0, 2), ...same!.slice(0, 2)]).toEqual([7, 7, 1, 2]);
});

test("nothing times a minus is nothing, never minus nothing", () => {
  const [product] = byColumn([formulaRule("product", { says: "", is: times(input("n"), -3) })])(
    { n: Float64Array.of(0) },
    1,
  );
  expect(product![0]).toBe(0);
});
