import type { FundingSource } from "../../packages/core/src/plan/index.ts";

/** What is left of one year's money. */
interface Pot {
  readonly of: number;
  readonly left: number;
}

/** A source's money, kept by hand from year to year: the years of a plan by their place. */
export interface PlainPurse {
  /** What it has when a year opens, and the most of it that may be drawn in the year. */
  readonly open: (year: number) => { readonly money: number; readonly most: number };
  /** What a year has drawn comes off; gives what is kept for the next year. */
  readonly close: (year: number, drawn: number) => number;
}

/** One sum for several years: what is drawn comes off it, and after its last year there is none. */
function ceilingPurse({ perYear, ceiling }: FundingSource, names: readonly string[]): PlainPurse {
  let left = ceiling!.amount as number;
  const runs = (year: number) => names[year]! >= ceiling!.from && names[year]! <= ceiling!.to;
  return {
    open(year) {
      const money = runs(year) ? left : 0;
      const limit = perYear.find((one) => one.year === names[year]);
      return { money, most: Math.min(money, limit === undefined ? money : limit.amount) };
    },
    close(year, drawn) {
      left -= drawn;
      return runs(year) && names[year] !== ceiling!.to ? left : 0;
    },
  };
}

/** A sum each year; what is left is kept, or lapses, as the source says. */
function yearlyPurse(source: FundingSource, names: readonly string[]): PlainPurse {
  const { perYear, carryForward = "none", broughtForward: old } = source;
  let pots: Pot[] = old ? [{ of: Number(old.from.slice(0, 4)) - Number(names[0]!.slice(0, 4)), left: old.amount }] : [];
  const sum = () => pots.reduce((total, { left }) => total + left, 0);
  return {
    open(year) {
      pots.push({ of: year, left: perYear.find((one) => one.year === names[year])?.amount ?? 0 });
      return { money: sum(), most: sum() };
    },
    close(year, drawn) {
      let due = drawn;
      pots = pots.map(({ of, left }) => {
        const taken = Math.min(left, due);
        due -= taken;
        return { of, left: left - taken };
      });
      if (carryForward === "none") pots = [];
      if (typeof carryForward !== "object") return sum();
      const last = carryForward.expiresAfterYears ?? Number.POSITIVE_INFINITY;
      pots = pots.filter(({ of }) => year < of + last);
      let room = carryForward.cap as number;
      pots = pots
        .toReversed()
        .map(({ of, left }) => {
          const kept = Math.min(left, room);
          room -= kept;
          return { of, left: kept };
        })
        .toReversed();
      return sum();
    },
  };
}

/** A balance: what is put in and planned to be used moves it, and it is drawn so far that no year falls below the minimum. */
function reservePurse({ reserve }: FundingSource, names: readonly string[]): PlainPurse {
  const { opening, in: into, out, minimum } = reserve!;
  const sumIn = (sums: typeof into, year: number) => sums.find((one) => one.year === names[year])?.amount ?? 0;
  let balance = opening as number;
  return {
    open(year) {
      let [path, least] = [balance, Number.POSITIVE_INFINITY];
      for (let later = year; later < names.length; later += 1) {
        path += sumIn(into, later) - sumIn(out, later);
        least = Math.min(least, path - minimum);
      }
      return { money: balance + sumIn(into, year), most: Math.max(0, least) };
    },
    close(year, drawn) {
      balance += sumIn(into, year) - sumIn(out, year) - drawn;
      return balance;
    },
  };
}

/** @param names - the plan's years */
export function plainPurse(source: FundingSource, names: readonly string[]): PlainPurse {
  if (source.reserve !== undefined) return reservePurse(source, names);
  return source.ceiling === undefined ? yearlyPurse(source, names) : ceilingPurse(source, names);
}
