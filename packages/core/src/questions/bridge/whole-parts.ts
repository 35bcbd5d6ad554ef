/**
 * Exact shares, numerators over one denominator, as whole pence that add up to what the shares add up to: each is rounded down, and
 * the pennies left go to the largest remainders, one each; between equal remainders to the id that comes first.
 *
 * @param numerators - their sum is a whole number of denominators
 * @throws RangeError when it is not
 * @example wholeParts([5n, 5n, 2n], 3n, ["b", "a", "c"]) // => [2, 2, 0]
 */
export function wholeParts(numerators: readonly bigint[], denominator: bigint, recordIds: readonly string[]): number[] {
  const total = numerators.reduce((totalSoFar, amount) => totalSoFar + amount, 0n);
  if (total % denominator !== 0n) throw new RangeError("the shares do not add up to whole pence");
  const floors = numerators.map((numerator) => floorOf(numerator, denominator));
  const remainders = numerators.map((numerator, position) => numerator - floors[position]! * denominator);
  const remaining = Number(total / denominator - floors.reduce((totalSoFar, amount) => totalSoFar + amount, 0n));
  const first = numerators
    .map((_, position) => position)
    .sort(
      (left, right) =>
        inTurn(remainders[right]!, remainders[left]!) || inTurn(recordIds[left]!, recordIds[right]!) || left - right,
    )
    .slice(0, remaining);
  return floors.map((floor, position) => Number(floor) + (first.includes(position) ? 1 : 0));
}

const inTurn = <Value>(first: Value, second: Value): number => (first < second ? -1 : first > second ? 1 : 0);

/** Division towards minus infinity. */
function floorOf(first: bigint, second: bigint): bigint {
  const quotient = first / second;
  return first % second < 0n ? quotient - 1n : quotient;
}
