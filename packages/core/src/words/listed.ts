/**
 * Names in a row, as a sentence lists them.
 *
 * @param joint - what stands before the last one
 * @example listed(["a", "b", "c"], "or") // => "a, b or c"
 * @example listed(["legal costs", "training"]) // => "legal costs and training"
 * @example listed([]) // => ""
 */
export function listed(names: readonly string[], joint: "and" | "or" = "and"): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${joint} ${last}`;
}
