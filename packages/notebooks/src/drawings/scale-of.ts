/**
 * A scale of sums. Where all of them are nothing it still has a length: without one, what is nothing would be drawn as long as the picture.
 *
 * @example scaleOf([0, 0]) // => { zero: true, domain: [0, 1], ticks: [0] }
 */
export const scaleOf = (sums: readonly number[]): { zero: true; domain?: [number, number]; ticks?: number[] } =>
  sums.every((amount) => amount === 0) ? { zero: true, domain: [0, 1], ticks: [0] } : { zero: true };
