/**
 * A heading as headings are compared: small letters, one blank between words, without footnote marks, a lost £ put back, and without
 * the separators that some programs leave at the end of a line.
 *
 * @example plainHeading(" Actual pay\n floor (?)") // => "actual pay floor (£)"
 * @example plainHeading("Payscale Maximum*") // => "payscale maximum"
 */
export function plainHeading(heading: string): string {
  const small = heading.trim().toLowerCase().replace(/\s+/g, " ");
  let ends = small.length;
  while (ends > 0 && ";*†‡.:".includes(small[ends - 1]!)) ends -= 1;
  return small.slice(0, ends).replaceAll("(?)", "(£)").replaceAll("?", "£").replaceAll("_", " ").trim();
}

/**
 * The words of a heading in order of letters, without what only says its unit: so that "Unique post reference" is "Post unique reference".
 *
 * @example headingWords("Actual Pay Floor (£)") // => "actual floor pay"
 */
export function headingWords(heading: string): string {
  const words = plainHeading(heading)
    .replace(/[^a-z0-9%&/ ]/g, " ")
    .split(" ")
    .filter((word) => word !== "" && word !== "the" && word !== "of");
  return words.sort().join(" ");
}
