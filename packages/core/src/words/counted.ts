/**
 * A whole number with commas between the thousands.
 *
 * @param whole - a number, or its digits where it is more than a number holds exactly
 * @example grouped(100000) // => "100,000"
 */
export const grouped = (whole: number | string): string => String(whole).replace(/\B(?=(?:\d{3})+$)/g, ",");

/**
 * How many there are of something.
 *
 * @param many - what more than one, or none, are called; by default with an s
 * @example counted(1, "post") // => "1 post"
 * @example counted(1200, "person", "people") // => "1,200 people"
 */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;
