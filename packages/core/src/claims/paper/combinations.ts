const MOST = 64;

/**
 * One of each list, in every way; where that would be very many, the first of each, and each other one beside the first of the rest.
 *
 * @example combinations([[1, 2], [3]]) // => [[1, 3], [2, 3]]
 */
export function combinations<Value>(lists: readonly (readonly Value[])[]): readonly (readonly Value[])[] {
  if (lists.some((values) => values.length === 0)) return [];
  if (lists.reduce((count, values) => count * values.length, 1) <= MOST)
    return lists.reduce<readonly (readonly Value[])[]>(
      (ways, values) => ways.flatMap((way) => values.map((value) => [...way, value])),
      [[]],
    );
  const firsts = lists.map(([first]) => first as Value);
  return [firsts, ...lists.flatMap((values, position) => values.slice(1).map((value) => firsts.with(position, value)))];
}
