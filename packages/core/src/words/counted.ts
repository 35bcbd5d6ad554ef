/**
 * A whole number with commas between the thousands.
 *
 * @param whole - a number, or its digits where it is more than a number holds exactly
 * @example grouped(100000) // => "100,000"
 */
export function grouped(whole: number | string): string {
  const text = String(whole);
  const first = text.startsWith("-") ? 1 : 0;
  const groups: string[] = [];
  for (let end = text.length; end > first; end -= 3) groups.push(text.slice(Math.max(first, end - 3), end));
  return text.slice(0, first) + groups.reverse().join(",");
}

/**
 * How many there are of something.
 *
 * @param many - what more than one, or none, are called; by default with an s
 * @example counted(1, "post") // => "1 post"
 * @example counted(1200, "person", "people") // => "1,200 people"
 */
export const counted = (count: number, singularNoun: string, many = `${singularNoun}s`): string =>
  `${grouped(count)} ${count === 1 ? singularNoun : many}`;
