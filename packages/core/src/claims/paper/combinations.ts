const MOST = 64;

/**
 * One of each list, in every way; where that would be very many, the first of each, and each other one beside the first of the rest.
 *
 * @example combinations([[1, 2], [3]]) // => [[1, 3], [2, 3]]
 */
export function combinations<Value>(lists: readonly (readonly Value[])[]): readonly (readonly Value[])[] {
  if (lists.some((list) => list.length === 0)) return [];
  if (lists.reduce((count, list) => count * list.length, 1) <= MOST)
    return lists.reduce<readonly (readonly Value[])[]>(
      (ways, list) => ways.flatMap((way) => list.map((value) => [...way, value])),
      [[]],
    );
  const firsts = lists.map(([first]) => first as Value);
  return [firsts, ...lists.flatMap((list, at) => list.slice(1).map((value) => firsts.with(at, value)))];
}
