/**
 * Exact shares, numerators over one denominator, as whole pence that add up to what the shares add up to: each is rounded down, and
 * the pennies left go to the largest remainders, one each; between equal remainders to the id that comes first.
 *
 * @param numerators - their sum is a whole number of denominators
 * @throws RangeError when it is not
 * @example wholeParts([5n, 5n, 2n], 3n, ["b", "a", "c"]) // => [2, 2, 0]
 */
export function wholeParts(numerators: readonly bigint[], denominator: bigint, ids: readonly string[]): number[] {
  const total = numerators.reduce((sum, one) => sum + one, 0n);
  if (total % denominator !== 0n) throw new RangeError("the shares do not add up to whole pence");
  const floors = numerators.map((one) => floorOf(one, denominator));
  const remainders = numerators.map((one, at) => one - floors[at]! * denominator);
  const left = Number(total / denominator - floors.reduce((sum, one) => sum + one, 0n));
  const first = numerators
    .map((_, at) => at)
    .sort((a, b) => inTurn(remainders[b]!, remainders[a]!) || inTurn(ids[a]!, ids[b]!) || a - b)
    .slice(0, left);
  return floors.map((one, at) => Number(one) + (first.includes(at) ? 1 : 0));
}

const inTurn = <Value>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0);

/** Division towards minus infinity. */
function floorOf(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b < 0n ? quotient - 1n : quotient;
}
