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
  const lineId = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, " ");
  const characters = [...lineId];
  return characters.length <= 60 ? lineId : `${characters.slice(0, 57).join("")}...`;
}
