import { listed } from "../words/index.ts";
import { plainHeading } from "./columns/index.ts";

/**
 * What has changed between the headings that a mapping was written for and those of a list, a sentence each.
 *
 * @example layoutChanges(["Post", "FTE"], ["Post", "Hours"]) // => ['The list has a new column: "Hours".', 'A column is gone: "FTE".']
 */
export function layoutChanges(before: readonly string[], now: readonly string[]): readonly string[] {
  const [old, found] = [before.map(plainHeading), now.map(plainHeading)];
  const added = now.filter((_, position) => !old.includes(found[position]!));
  const gone = before.filter((_, position) => !found.includes(old[position]!));
  const kept = old.filter((heading) => found.includes(heading));
  const moved = found.filter((heading) => old.includes(heading)).join("\n") !== kept.join("\n");
  const says = (one: string, many: string, headings: readonly string[]): string[] =>
    headings.length === 0
      ? []
      : [`${headings.length === 1 ? one : many}: ${listed(headings.map((heading) => `"${heading}"`))}.`];
  return [
    ...says("The list has a new column", "The list has new columns", added),
    ...says("A column is gone", "Columns are gone", gone),
    ...(moved ? ["The columns stand in another order."] : []),
  ];
}
