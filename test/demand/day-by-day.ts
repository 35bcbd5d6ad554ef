/**
 * Demand counted another way: a day at a time, from the plan as it is written, in exact fractions. It shares nothing with the library:
 * not its calendar, its numbers or its rules.
 */

/** Every length of a month, of what is left of one, and of a year divides this: so parts of a day's number are whole numbers. */
const PARTS = [365n, 366n, ...Array.from({ length: 31 }, (_, day) => BigInt(day + 1))].reduce(leastCommon);

function leastCommon(first: bigint, second: bigint): bigint {
  let [divisor, rest] = [first, second];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return (first / divisor) * second;
}

/** A division to the nearest whole number, a half away from nothing. */
function rounded(top: bigint, under: bigint): bigint {
  const size = top < 0n ? -top : top;
  const whole = (2n * size + under) / (2n * under);
  return top < 0n ? -whole : whole;
}

type WrittenFlow = number | { readonly [on: string]: number } | undefined;

export interface WrittenKind {
  readonly id: string;
  readonly opening: { readonly count: number; readonly on: string };
  readonly growth?: { readonly percent: number };
  readonly in?: WrittenFlow;
  readonly out?: WrittenFlow;
  readonly lasts?: { readonly months: number };
  readonly leavers?: { readonly [on: string]: number };
  readonly moves?: readonly {
    readonly to: string;
    readonly number: WrittenFlow;
    readonly doubleRunning?: { readonly days: number };
    readonly fails?: { readonly share: number; readonly months: number };
  }[];
  readonly placementDays?: "leaving-day-unpaid" | "leaving-day-paid";
  readonly prices?: readonly { readonly from: string; readonly perWeek: number }[];
  readonly inflation?: { readonly percent: number };
}

export interface DayByDay {
  /** How many there are on the month's last day, in hundredths. */
  readonly number: number;
  /** Ten-thousandths of a day. */
  readonly days: number;
  /** Pence. */
  readonly cost: number;
}

const DAY = 86_400_000;
const timeOf = (text: string): number =>
  Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10)));
const textOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const hundredths = (value: number): bigint => BigInt(Math.round(value * 100));
const lengthOf = (month: string): number =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
/** The same day so many years later, or 28 February. */
function anniversary(on: string, years: number): string {
  const year = String(Number(on.slice(0, 4)) + years);
  const isLeap = lengthOf(`${year}-02`) === 29;
  return on.slice(5) === "02-29" && !isLeap ? `${year}-02-28` : `${year}${on.slice(4)}`;
}
const councilYear = (on: string): number => Number(on.slice(0, 4)) - (on.slice(5) < "04-01" ? 1 : 0);

/** A kind's months from April of one year to March of another, month by month. */
export function dayByDay(
  kinds: readonly WrittenKind[],
  kind: WrittenKind,
  firstYear: number,
  lastYear: number,
): ReadonlyMap<string, DayByDay> {
  const movesInto = kinds.flatMap(({ moves = [] }) => moves.filter(({ to }) => to === kind.id));
  const coming = [kind.in, ...movesInto.map(({ number }) => number)];
  const going = [kind.out, kind.leavers, ...(kind.moves ?? []).map(({ number }) => number)];
  const stays = kind.lasts?.months;
  const { on: opened, count } = kind.opening;
  const rate = BigInt(Math.round((kind.growth?.percent ?? 0) * 10_000));
  const grownTo = (years: number): bigint =>
    rounded(hundredths(count) * (1_000_000n + rate) ** BigInt(years), 1_000_000n ** BigInt(years));

  /** How much of some flows falls on each day of a month, in parts. */
  function evenly(flows: readonly WrittenFlow[], month: string): bigint {
    const length = lengthOf(month);
    const left = month === opened.slice(0, 7) ? length - Number(opened.slice(8)) : length;
    const monthly = flows.reduce<bigint>(
      (total, flow) => total + hundredths(typeof flow === "number" ? flow : (flow?.[month] ?? 0)),
      0n,
    );
    return left === 0 ? 0n : (rounded(monthly * BigInt(left), BigInt(length)) * PARTS) / BigInt(left);
  }
  const monthsBefore = (month: string, months: number): string => {
    const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 - months;
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
  };
  /** A flow that follows another so many months later, in part: a share in millionths. */
  interface Later {
    readonly flow: WrittenFlow;
    readonly months: number;
    readonly share: bigint;
  }
  const millionths = (share: number): bigint => BigInt(Math.round(share * 1_000_000));
  const failing = (moves: WrittenKind["moves"]): readonly Later[] =>
    (moves ?? []).flatMap(({ number, fails }) =>
      fails ? [{ flow: number, months: fails.months, share: millionths(fails.share) }] : [],
    );
  const goingLater = [
    ...(stays === undefined ? [] : [{ flow: kind.in, months: stays, share: 1_000_000n }]),
    ...failing(movesInto),
  ];
  const comingLater = failing(kind.moves);
  const partOf = (value: number, share: bigint): bigint => rounded(hundredths(value) * share, 1_000_000n);
  /** What evenly follows in a month: of what came evenly in the month so long before, after the opening. */
  function laterEvenly(later: readonly Later[], month: string): bigint {
    return later.reduce((total, { flow, months, share }) => {
      const came = monthsBefore(month, months);
      if (flow === undefined || came < opened.slice(0, 7)) return total;
      const length = lengthOf(came);
      const left = came === opened.slice(0, 7) ? length - Number(opened.slice(8)) : length;
      const number = partOf(typeof flow === "number" ? flow : (flow[came] ?? 0), share);
      return total + rounded(number * BigInt(left), BigInt(length));
    }, 0n);
  }
  /** What follows on a day: of what came on that day of the month, or past its end, so long before. */
  function laterOn(later: readonly Later[], date: string): bigint {
    const isLast = Number(date.slice(8)) === lengthOf(date.slice(0, 7));
    let number = 0n;
    for (const { flow, months, share } of later) {
      if (typeof flow !== "object") continue;
      const came = monthsBefore(date.slice(0, 7), months);
      for (const [on, value] of Object.entries(flow))
        if (on.length > 7 && on.slice(0, 7) === came)
          if (on.slice(8) === date.slice(8) || (isLast && on.slice(8) > date.slice(8))) number += partOf(value, share);
    }
    return number * PARTS;
  }
  /** Days paid for besides of those who move on a day, or evenly in a month. */
  const doubledOn = (date: string): bigint =>
    (kind.moves ?? []).reduce(
      (total, { number, doubleRunning }) => total + onDay([number], date) * BigInt(doubleRunning?.days ?? 0),
      0n,
    );
  function doubledEvenly(month: string): bigint {
    const length = lengthOf(month);
    const left = month === opened.slice(0, 7) ? length - Number(opened.slice(8)) : length;
    const days = (kind.moves ?? []).reduce(
      (total, { number, doubleRunning }) =>
        total +
        hundredths(typeof number === "number" ? number : (number?.[month] ?? 0)) * BigInt(doubleRunning?.days ?? 0),
      0n,
    );
    return left === 0 ? 0n : (rounded(days * BigInt(left), BigInt(length)) * PARTS) / BigInt(left);
  }
  const onDay = (flows: readonly WrittenFlow[], date: string): bigint =>
    flows.reduce<bigint>(
      (total, flow) => total + (typeof flow === "object" ? hundredths(flow[date] ?? 0) * PARTS : 0n),
      0n,
    );

  const found = new Map<string, DayByDay>();
  let carried = 0n;
  let pricedOfYear = 0n;
  let stretch = { key: "", days: 0n, price: 0n };
  let month = { days: 0n, before: 0n };
  const close = (): void => {
    const days = rounded(100n * stretch.days, PARTS);
    month.days += days;
    pricedOfYear += days * stretch.price;
    stretch = { key: "", days: 0n, price: 0n };
  };
  const last = Date.UTC(lastYear + 1, 2, 31);
  const start = `${firstYear}-04-01`;
  let years = 0;
  const yearOf = () => {
    const [since, until] = [anniversary(opened, years), anniversary(opened, years + 1)];
    const dayCount = BigInt((timeOf(until) - timeOf(since)) / DAY);
    const more = kind.growth ? ((grownTo(years + 1) - grownTo(years)) * PARTS) / dayCount : 0n;
    return { since: timeOf(since), until, number: grownTo(years), more };
  };
  let year = yearOf();
  let of = "";
  let even = { coming: 0n, going: 0n, doubled: 0n, length: lengthOf(opened.slice(0, 7)) };
  for (let time = timeOf(opened); time <= last; time += DAY) {
    const date = textOf(time);
    let [gone, doubled] = [0n, 0n];
    if (date > opened) {
      if (of !== date.slice(0, 7)) {
        of = date.slice(0, 7);
        const length = lengthOf(of);
        const inParts = (monthly: bigint): bigint => (monthly * PARTS) / BigInt(length);
        even = {
          coming: evenly(coming, of) + inParts(laterEvenly(comingLater, of)),
          going: evenly(going, of) + inParts(laterEvenly(goingLater, of)),
          doubled: doubledEvenly(of),
          length,
        };
      }
      doubled = even.doubled + doubledOn(date);
      gone = even.going + onDay(going, date) + laterOn(goingLater, date);
      carried += even.coming + onDay(coming, date) + laterOn(comingLater, date) - gone;
    }
    if (kind.growth && date > year.until) {
      years += 1;
      year = yearOf();
    }
    const { more } = year;
    const number = year.number * PARTS + more * BigInt((time - year.since) / DAY) + carried;
    if (date < start) continue;
    if (date.slice(8) === "01") {
      if (date.slice(5, 7) === "04") pricedOfYear = 0n;
      month = { days: 0n, before: pricedOfYear };
    }
    const given = (kind.prices ?? []).filter(({ from }) => from <= date).at(-1);
    const aprils = given && kind.inflation ? councilYear(date) - councilYear(given.from) : 0;
    const risen = BigInt(Math.round((kind.inflation?.percent ?? 0) * 10_000));
    const price = given
      ? rounded(hundredths(given.perWeek) * (1_000_000n + risen) ** BigInt(aprils), 1_000_000n ** BigInt(aprils))
      : 0n;
    const key = `${date.slice(0, 7)} ${years} ${given?.from ?? ""} ${aprils}`;
    if (stretch.key !== key) close();
    const shrinking = more < 0n && date > opened ? -more : 0n;
    const paid = kind.placementDays === "leaving-day-paid" ? number + gone + shrinking : number;
    stretch = { key, days: stretch.days + paid + doubled, price };
    if (Number(date.slice(8)) !== even.length) continue;
    close();
    const upTo = (priced: bigint): bigint => rounded(priced, 70_000n);
    found.set(date.slice(0, 7), {
      number: Number(rounded(number, PARTS)),
      days: Number(month.days),
      cost: Number(upTo(pricedOfYear) - upTo(month.before)),
    });
  }
  return found;
}
