/** A sum as a page writes it: `£359,000`, `£1.987m`, `£628k`, with how closely it says it. */
export interface Written {
  readonly text: string;
  readonly pence: number;
  /** The smallest step that it is written to, in pence. */
  readonly step: number;
}

const units = { "": 100, k: 100_000, m: 100_000_000, million: 100_000_000 } as const;

/** The sums of a page, each once, in order. */
export function sumsIn(page: string): readonly Written[] {
  const found = page.matchAll(/£(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(k\b|m\b|million\b|)/g);
  const sums = [...found].map(([text, whole, decimals = "", unit]) => {
    const step = units[unit as keyof typeof units] / 10 ** decimals.length;
    return { text, step, pence: Math.round(Number(whole!.replaceAll(",", "") + decimals) * step) };
  });
  return [...new Map(sums.map((sum) => [sum.text, sum])).values()];
}

/** Every sum of a forecast's JSON, in pence, without its sign. */
export function sumsOf(value: unknown): readonly number[] {
  if (typeof value === "string") {
    return /^-?\d+\.\d\d$/.test(value) ? [Number(value.replace(/[-.]/g, ""))] : [];
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(sumsOf) : [];
}

/** Whether one of some sums, rounded half up as a page rounds it, is the sum written. */
export const isAmong = (sums: readonly number[], { pence, step }: Written): boolean =>
  sums.some((sum) => Math.floor((2 * sum + step) / (2 * step)) * step === pence);
