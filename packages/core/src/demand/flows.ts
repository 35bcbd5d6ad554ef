import { dayNumber, isMonth, type MonthIndex, monthIndex } from "../calendar/index.ts";
import type { CountedKind, Flow } from "./demand.ts";

/** How many come less how many go, and how many go; in hundredths. */
export interface Net {
  readonly net: number;
  readonly gone: number;
}

/** All that comes into a kind and goes out of it, moves among them. */
export interface KindFlows {
  /** In a month, evenly by day. */
  readonly inMonth: (month: MonthIndex) => Net;
  /** On days, in their order, by the count of days. */
  readonly onDays: readonly (Net & { readonly day: number })[];
}

/** The flows of a kind. */
export function flowsOf(kind: CountedKind, kinds: readonly CountedKind[]): KindFlows {
  const coming = [kind.in, ...movesInto(kind, kinds)];
  const going = [kind.out, kind.leavers, ...kind.moves.map(({ number }) => number)];
  const months = new Map<MonthIndex, Net>();
  const days = new Map<number, Net>();
  let each: Net = { net: 0, gone: 0 };
  const take = (flow: Flow, sign: 1 | -1): void => {
    each = added(each, flow.perMonth, sign);
    for (const { on, number } of flow.dated) {
      if (isMonth(on)) months.set(monthIndex(on), added(months.get(monthIndex(on)), number, sign));
      else days.set(dayNumber(on), added(days.get(dayNumber(on)), number, sign));
    }
  };
  for (const flow of coming) take(flow, 1);
  for (const flow of going) take(flow, -1);
  return {
    inMonth: (month) => {
      const more = months.get(month);
      return more === undefined ? each : { net: each.net + more.net, gone: each.gone + more.gone };
    },
    onDays: [...days].map(([day, net]) => ({ day, ...net })).sort((first, second) => first.day - second.day),
  };
}

const movesInto = ({ id }: CountedKind, kinds: readonly CountedKind[]): readonly Flow[] =>
  kinds.flatMap(({ moves }) => moves.filter(({ to }) => to === id).map(({ number }) => number));

const added = (sum: Net | undefined, number: number, sign: 1 | -1): Net => ({
  net: (sum?.net ?? 0) + sign * number,
  gone: (sum?.gone ?? 0) + (sign < 0 ? number : 0),
});
