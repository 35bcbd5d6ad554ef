import { dayNumber, isMonth, type MonthIndex, monthIndex } from "../calendar/index.ts";
import { inWholeSteps } from "../formula/index.ts";
import { MILLION } from "../money/index.ts";
import type { CountedKind, Flow, Move } from "./demand.ts";
import { type LaterFlow, laterFlow } from "./later-flow.ts";

/** How many come less how many go, and how many go; in hundredths. */
export interface Net {
  readonly net: number;
  readonly gone: number;
  /** Of those who move, the days that their place is paid for besides, all together. */
  readonly doubled: number;
}

/** All that comes into a kind and goes out of it, moves among them. */
export interface KindFlows {
  /** In a month, evenly by day. */
  readonly inMonth: (month: MonthIndex) => Net;
  /** On days, in their order, by the count of days. */
  readonly onDays: readonly (Net & { readonly day: number })[];
}

type Direction = 1 | -1;

/** The moves into each kind, by its id. */
export function movesInto(kinds: readonly CountedKind[]): ReadonlyMap<string, readonly Move[]> {
  const before = intoHeld.get(kinds);
  if (before) return before;
  const byKind = new Map<string, Move[]>();
  for (const { moves } of kinds) for (const move of moves) byKind.set(move.to, [...(byKind.get(move.to) ?? []), move]);
  intoHeld.set(kinds, byKind);
  return byKind;
}

/** Kinds of which the moves were asked for before, as checks ask for each kind in turn. */
const intoHeld = new WeakMap<readonly CountedKind[], ReadonlyMap<string, readonly Move[]>>();

/**
 * The flows of a kind.
 *
 * @param into - the moves of other kinds into it
 */
export function flowsOf(kind: CountedKind, into: readonly Move[]): KindFlows {
  const netByMonth = new Map<MonthIndex, Net>();
  const netByDay = new Map<number, Net>();
  let everyMonth = NOTHING;
  const takeFlow = (flow: Flow, direction: Direction, doubleDays = 0): void => {
    everyMonth = addedTo(everyMonth, flow.perMonth, direction, doubleDays);
    for (const { on, number } of flow.dated) {
      const [nets, key] = isMonth(on) ? [netByMonth, monthIndex(on)] : [netByDay, dayNumber(on)];
      nets.set(key, addedTo(nets.get(key), number, direction, doubleDays));
    }
  };
  for (const flow of [kind.in, ...into.map(({ number }) => number)]) takeFlow(flow, 1);
  for (const flow of [kind.out, kind.leavers]) takeFlow(flow, -1);
  for (const { number, doubleRunning } of kind.moves) takeFlow(number, -1, doubleRunning);
  const laterFlows: readonly (readonly [LaterFlow, Direction])[] = [
    ...(kind.lasts === undefined ? [] : [[laterFlow(kind.in, kind.lasts, kind.opening.on), -1] as const]),
    ...into.flatMap((move) => failing(move, kind).map((flow) => [flow, -1] as const)),
    ...kind.moves.flatMap((move) => failing(move, kind).map((flow) => [flow, 1] as const)),
  ];
  for (const [{ onDays }, direction] of laterFlows)
    for (const { day, number } of onDays) netByDay.set(day, addedTo(netByDay.get(day), number, direction));
  return {
    inMonth: (month) =>
      laterFlows.reduce(
        (net, [{ inMonth }, direction]) => addedTo(net, inMonth(month), direction),
        together(everyMonth, netByMonth.get(month) ?? NOTHING),
      ),
    onDays: [...netByDay].map(([day, net]) => ({ day, ...net })).sort((first, second) => first.day - second.day),
  };
}

/** Those of a move for whom it fails, who go back so many months later. */
function failing({ number, fails }: Move, { opening }: CountedKind): readonly LaterFlow[] {
  if (fails === undefined) return [];
  const part = (whole: number): number => inWholeSteps(whole * fails.share, MILLION);
  const flow = {
    perMonth: part(number.perMonth),
    dated: number.dated.map(({ on, number: whole }) => ({ on, number: part(whole) })),
  };
  return [laterFlow(flow, fails.months, opening.on)];
}

const NOTHING: Net = { net: 0, gone: 0, doubled: 0 };

const addedTo = (sum: Net = NOTHING, number: number, direction: Direction, doubleDays = 0): Net => ({
  net: sum.net + direction * number,
  gone: sum.gone + (direction < 0 ? number : 0),
  doubled: sum.doubled + number * doubleDays,
});

const together = (first: Net, second: Net): Net => ({
  net: first.net + second.net,
  gone: first.gone + second.gone,
  doubled: first.doubled + second.doubled,
});
