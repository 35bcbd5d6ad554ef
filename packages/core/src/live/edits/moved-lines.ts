/** Where lines of a sheet no longer stand where they were written: the first such, and by how many. */
export interface MovedLines {
  readonly place: number;
  /** Above nothing where lines were put in, below it where some were taken out. */
  readonly by: number;
}

/** As many lines as are compared to say that they are the same, and as far as they are looked for. */
const ALIKE = 4;
const FARTHEST = 200;

/**
 * Whether lines were put in or taken out among others, by what stands at the head of each. A line that has another head where it stands,
 * or none, is changed and not moved; so is one that is added after the last.
 *
 * @example movedLines(["a", "b", "c"], ["a", "new", "b", "c"]) // => { place: 1, by: 1 }
 * @example movedLines(["a", "b", "c"], ["a", "x", "c", "d"]) // => undefined
 */
export function movedLines(before: readonly string[], now: readonly string[]): MovedLines | undefined {
  const place = before.findIndex((head, position) => head !== (now[position] ?? ""));
  if (place < 0) return undefined;
  for (let distance = 1; distance <= FARTHEST; distance += 1) {
    if (areAlike(before, place, now, place + distance)) return { place, by: distance };
    if (areAlike(before, place + distance, now, place)) return { place, by: 0 - distance };
  }
  return undefined;
}

/** Whether some lines that follow one another have the same heads, not all of them none. */
function areAlike(before: readonly string[], start: number, now: readonly string[], nowStart: number): boolean {
  let filled = 0;
  for (let offset = 0; offset < ALIKE; offset += 1) {
    const head = before[start + offset] ?? "";
    if (head !== (now[nowStart + offset] ?? "")) return false;
    if (head !== "") filled += 1;
  }
  return filled > 0;
}
