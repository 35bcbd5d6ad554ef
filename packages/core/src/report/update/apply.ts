import type { Edit } from "./rebind.ts";

/** A text with other texts in some places of it, no two of which meet. */
export function applied(source: string, edits: readonly Edit[]): string {
  let [written, copied] = ["", 0];
  for (const { fromPlace, untilPlace, text } of [...edits].sort(
    (first, second) => first.fromPlace - second.fromPlace,
  )) {
    written += source.slice(copied, fromPlace) + text;
    copied = untilPlace;
  }
  return written + source.slice(copied);
}
