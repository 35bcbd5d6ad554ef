import type { Edit } from "./rebind.ts";

/** A text with other texts in some places of it, no two of which meet. */
export function applied(source: string, edits: readonly Edit[]): string {
  let [written, copied] = ["", 0];
  for (const { from, untilPlace, text } of [...edits].sort((first, second) => first.from - second.from)) {
    written += source.slice(copied, from) + text;
    copied = untilPlace;
  }
  return written + source.slice(copied);
}
