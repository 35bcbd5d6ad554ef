const TERMS = 10;
const GREATEST = 1;

/**
 * The sine of an angle from -1 to 1, from + - × ÷ alone, so that it is the same on every machine.
 *
 * @throws RangeError when the angle is outside that
 * @example sine(0) // => 0
 */
export function sine(angle: number): number {
  if (!(angle >= -GREATEST && angle <= GREATEST)) throw new RangeError(`The sine of ${angle} is not worked out.`);
  const square = angle * angle;
  let series = 1;
  for (let term = TERMS; term >= 1; term -= 1) series = 1 - (series * square) / (2 * term * (2 * term + 1));
  return angle * series;
}
