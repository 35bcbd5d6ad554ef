import { addMonths, dayNumber, daysInMonth, isMonth, type MonthIndex, monthIndex } from "../calendar/index.ts";
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
  const concludedIn = concludedByMonth(kind);
  for (const { day, number } of concludedOnDays(kind)) netByDay.set(day, addedTo(netByDay.get(day), number, -1));
  return {
    inMonth: (month) => {
      const { net, gone } = netByMonth.get(month) ?? { net: 0, gone: 0 };
      const concluded = concludedIn(month);
      return { net: everyMonth.net + net - concluded, gone: everyMonth.gone + gone + concluded };
    },
    onDays: [...netByDay].map(([day, net]) => ({ day, ...net })).sort((first, second) => first.day - second.day),
  };
}

/** How many are concluded in a month, evenly: those that came evenly in the month so long before. */
function concludedByMonth({ in: comes, opening, lasts }: CountedKind): (month: MonthIndex) => number {
  if (lasts === undefined) return () => 0;
  const openMonth = monthIndex(opening.on);
  const length = daysInMonth(openMonth);
  const inMonths = new Map<MonthIndex, number>();
  for (const { on, number } of comes.dated)
    if (isMonth(on)) inMonths.set(monthIndex(on), (inMonths.get(monthIndex(on)) ?? 0) + number);
  return (month) => {
    const cameIn = month - lasts;
    if (cameIn < openMonth) return 0;
    const number = comes.perMonth + (inMonths.get(cameIn) ?? 0);
    return cameIn > openMonth ? number : Math.round((number * (length - Number(opening.on.slice(8)))) / length);
  };
}

/** Those that came on a day are concluded on that day of the month so long after, or on its last. */
const concludedOnDays = ({
  in: comes,
  lasts,
}: CountedKind): readonly { readonly day: number; readonly number: number }[] =>
  lasts === undefined
    ? []
    : comes.dated.flatMap(({ on, number }) => (isMonth(on) ? [] : [{ day: dayNumber(addMonths(on, lasts)), number }]));

const movesInto = ({ id }: CountedKind, kinds: readonly CountedKind[]): readonly Flow[] =>
  kinds.flatMap(({ moves }) => moves.filter(({ to }) => to === id).map(({ number }) => number));

const addedTo = (sum: Net | undefined, number: number, direction: 1 | -1): Net => ({
  net: (sum?.net ?? 0) + direction * number,
  gone: (sum?.gone ?? 0) + (direction < 0 ? number : 0),
});
