/**
 * What was written, as an issue quotes it: short, on one line, and never a program's word for it.
 *
 * @example shown("social worker") // => '"social worker"'
 * @example shown({}) // => "a mapping"
 * @example shown(null) // => "nothing"
 */
export function shown(value: unknown): string {
  if (typeof value === "string") return `"${clipped(value)}"`;
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number" || typeof value === "bigint") {
    return Number.isFinite(Number(value)) ? String(value) : "a number without end";
  }
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a mapping" : "something that is no plain value";
}

/** One line of at most 60 characters, with what cannot be printed taken out. */
function clipped(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, " ");
  const characters = [...line];
  return characters.length <= 60 ? line : `${characters.slice(0, 57).join("")}...`;
}

/**
 * Names in a row, as prose lists them.
 *
 * @example listed(["a", "b", "c"], "or") // => "a, b or c"
 */
export function listed(names: readonly string[], joint: "and" | "or"): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} ${joint} ${names[names.length - 1]}`;
}

/**
 * A whole number with commas between the thousands.
 *
 * @example grouped(100000) // => "100,000"
 */
export const grouped = (whole: number): string => String(whole).replace(/\B(?=(?:\d{3})+$)/g, ",");
