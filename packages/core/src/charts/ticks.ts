/** Where an axis has its ticks, how far it goes, and how a tick is written: an expression of Vega. */
export interface Ticks {
  readonly domain: readonly [number, number];
  readonly values: readonly number[];
  readonly says: string;
}

/** What numbers of an axis are; those that are whole have no ticks between. */
export type AxisOf = "money" | "count" | "whole" | "percent";

/**
 * Round ticks that take in every number given. Money is written in £, £k, £m or £bn, whichever gives short texts.
 *
 * @param fromNothing - whether nothing is taken in
 * @param greatest - about how many ticks there is room for
 * @example ticksOf([0, 1359000], 4, "money").values // => [0, 500000, 1000000, 1500000]
 * @example ticksOf([0, 2], 8, "whole").values // => [0, 1, 2]
 * @example ticksOf([], 4, "money").values // => [0, 1]
 */
export function ticksOf(numbers: readonly number[], greatest: number, are: AxisOf, fromNothing = true): Ticks {
  const allNumbers = fromNothing || numbers.length === 0 ? [0, ...numbers] : numbers;
  const low = Math.min(...allNumbers);
  const high = Math.max(...allNumbers);
  const roundStep = stepOf(high - low, Math.max(1, greatest - 1));
  const step = are === "whole" ? Math.max(1, Math.ceil(roundStep)) : roundStep;
  const fromValue = Math.floor(low / step);
  const toValue = Math.max(Math.ceil(high / step), fromValue + 1);
  const values = Array.from({ length: toValue - fromValue + 1 }, (_, index) => multiple(fromValue + index, step));
  const domain = [values[0]!, values.at(-1)!] as const;
  const counts = "format(datum.value, ',')";
  const says = are === "money" ? moneySays(domain, step) : are === "percent" ? `${counts} + '%'` : counts;
  return { domain, values, says };
}

/** 1, 2 or 5 times a power of ten; of pennies at the least. */
function stepOf(range: number, parts: number): number {
  const rough = Math.max(range / parts, 0.01);
  const power = Math.floor(Math.log10(rough));
  const foundNumber = [1, 2, 5, 10].find((times) => multiple(times, 10 ** power) >= rough * 0.999_999) ?? 10;
  return range === 0 ? 1 : multiple(foundNumber, 10 ** power);
}

/** Without the crumbs of binary fractions. */
const multiple = (count: number, step: number): number => Number((count * step).toPrecision(12)) + 0;

const units = [
  [1_000_000_000, "bn"],
  [1_000_000, "m"],
  [1_000, "k"],
] as const;

function moneySays([low, high]: readonly [number, number], step: number): string {
  const largest = Math.max(Math.abs(low), Math.abs(high));
  const [record, letter] = units.find(([size]) => largest >= size && step * 1000 > size) ?? [1, ""];
  const size = `format(abs(datum.value) / ${record}, '${step < 1 ? ",.2f" : ","}')`;
  return `(datum.value < 0 ? '-' : '') + '£' + (datum.value == 0 ? '0' : ${size} + '${letter}')`;
}
