/** A label beside a plot: where it would like to stand, in pixels from the top. */
export interface Wished {
  readonly y: number;
}

/**
 * Labels moved as little as keeps them apart and inside: in order from the top, then pushed back up from the bottom.
 *
 * @example spread([{ y: 10 }, { y: 12 }], 15, 100).map(({ y }) => y) // => [10, 25]
 */
export function spread<Label extends Wished>(
  labels: readonly Label[],
  apart: number,
  height: number,
): readonly Label[] {
  const inOrder = [...labels].sort((a, b) => a.y - b.y);
  const places: number[] = [];
  for (const { y } of inOrder) places.push(Math.max(y, (places.at(-1) ?? -apart) + apart));
  let most = height;
  for (let n = places.length - 1; n >= 0; n -= 1) {
    places[n] = Math.min(places[n]!, most);
    most = places[n]! - apart;
  }
  return inOrder.map((label, n) => ({ ...label, y: places[n]! }));
}
