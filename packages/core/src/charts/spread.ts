/** A label beside a plot: where it would like to stand, in pixels from the top. */
export interface Wished {
  readonly y: number;
}

/**
 * Labels moved as little as keeps them apart and inside: in order from the top, then pushed back up from the bottom.
 *
 * @example spreadLabels([{ y: 10 }, { y: 12 }], 15, 100).map(({ y }) => y) // => [10, 25]
 */
export function spreadLabels<Label extends Wished>(
  labels: readonly Label[],
  apart: number,
  height: number,
): readonly Label[] {
  const inOrder = [...labels].sort((first, second) => first.y - second.y);
  const places: number[] = [];
  for (const { y } of inOrder) places.push(Math.max(y, (places.at(-1) ?? -apart) + apart));
  let greatest = height;
  for (let index = places.length - 1; index >= 0; index -= 1) {
    places[index] = Math.min(places[index]!, greatest);
    greatest = places[index]! - apart;
  }
  return inOrder.map((label, index) => ({ ...label, y: places[index]! }));
}
