import type { Matrix } from "./triangular-root.ts";

/**
 * Places of a matrix of correlations that have to do with each other, directly or through others, a list for each such group.
 *
 * @example groupsOf([[1, 0, 0.5], [0, 1, 0], [0.5, 0, 1]]) // => [[0, 2], [1]]
 */
export function groupsOf(correlations: Matrix): readonly (readonly number[])[] {
  const groups: number[][] = [];
  const seen = new Set<number>();
  for (const start of correlations.keys()) {
    if (seen.has(start)) continue;
    const group = [start];
    seen.add(start);
    for (const place of group)
      for (const [other, correlation] of correlations[place]!.entries())
        if (correlation !== 0 && !seen.has(other)) {
          seen.add(other);
          group.push(other);
        }
    groups.push(group.sort((first, second) => first - second));
  }
  return groups;
}
