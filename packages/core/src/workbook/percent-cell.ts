/**
 * A number times a power of ten, by its shortest decimal text: exact where the product of two binary fractions is not.
 *
 * @example shifted(0.07, 2) // => 7
 * @example shifted(8.1, -2) // => 0.081
 */
export function shifted(value: number, places: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
