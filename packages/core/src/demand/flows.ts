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
  const comingFlows = [kind.in, ...movesInto(kind, kinds)];
  const goingFlows = [kind.out, kind.leavers, ...kind.moves.map(({ number }) => number)];
  const netByMonth = new Map<MonthIndex, Net>();
  const netByDay = new Map<number, Net>();
  let everyMonth: Net = { net: 0, gone: 0 };
  const takeFlow = (flow: Flow, direction: 1 | -1): void => {
    everyMonth = addedTo(everyMonth, flow.perMonth, direction);
    for (const { on, number } of flow.dated) {
      if (isMonth(on)) netByMonth.set(monthIndex(on), addedTo(netByMonth.get(monthIndex(on)), number, direction));
      else netByDay.set(dayNumber(on), addedTo(netByDay.get(dayNumber(on)), number, direction));
    }
  };
  for (const flow of comingFlows) takeFlow(flow, 1);
  for (const flow of goingFlows) takeFlow(flow, -1);
  return {
    inMonth: (month) => {
      const moreInMonth = netByMonth.get(month);
      return moreInMonth === undefined
        ? everyMonth
        : { net: everyMonth.net + moreInMonth.net, gone: everyMonth.gone + moreInMonth.gone };
    },
    onDays: [...netByDay].map(([day, net]) => ({ day, ...net })).sort((first, second) => first.day - second.day),
  };
}

const movesInto = ({ id }: CountedKind, kinds: readonly CountedKind[]): readonly Flow[] =>
  kinds.flatMap(({ moves }) => moves.filter(({ to }) => to === id).map(({ number }) => number));

const addedTo = (sum: Net | undefined, number: number, direction: 1 | -1): Net => ({
  net: (sum?.net ?? 0) + direction * number,
  gone: (sum?.gone ?? 0) + (direction < 0 ? number : 0),
});
