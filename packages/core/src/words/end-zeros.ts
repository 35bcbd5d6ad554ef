/**
 * Digits without the zeros that they end with.
 *
 * @example withoutEndZeros("1250") // => "125"
 * @example withoutEndZeros("0000") // => ""
 */
export function withoutEndZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === "0") end -= 1;
  return digits.slice(0, end);
}
