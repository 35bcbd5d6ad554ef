import type { Day } from "../../calendar/index.ts";
import { own } from "../../issues/index.ts";
import { knownOn, published } from "../../rates/index.ts";
import type { PayTable } from "../model/plan.ts";
import { pointsInOrder } from "../model/points.ts";
import { pointsOverTime } from "../model/standings.ts";
import type { Draft } from "../read/draft.ts";
import { inOrder } from "./dated.ts";
import { type Known, keysOf, together } from "./names.ts";
import { once } from "./once.ts";

/** A pay scale as checks ask about it. */
export interface Scale {
  readonly name: string;
  /** In order of `from`; empty for a published scale of which nothing was known yet. */
  readonly tables: () => readonly Table[];
  readonly tableDays: () => ReadonlySet<Day>;
  /** Every point of any table, in the order in which they advance. */
  readonly order: () => ReadonlyMap<string, number>;
  /** The same points as a list. */
  readonly points: () => readonly string[];
  readonly highest: () => number;
  /** The scale's points by its tables, as someone's place on it hangs on them. */
  readonly overTime: () => ReturnType<typeof pointsOverTime>;
  /** For each table, the places above its lowest that it has not: nobody may be paid on one of them. */
  readonly lacks: () => readonly ReadonlySet<number>[];
}

export interface Table {
  readonly from: Day;
  readonly points: ReadonlySet<string>;
}

/** The scales that a plan may name: its own, and the national one with what the plan may know of it. */
export interface Scales {
  readonly named: Known;
  /** A scale, which has a name that is known. */
  readonly of: (name: string) => Scale;
}

export function scalesOf(draft: Draft): Scales {
  const local = keysOf(() => draft.payScales);
  const of = once((name: string) =>
    scale(name, () => (name === "njc" ? national(draft) : own(draft.payScales, name)!)),
  );
  return { named: together(local, { names: ["njc"], has: (name) => name === "njc" }), of };
}

const national = ({ conventions }: Draft): readonly PayTable[] =>
  knownOn(published.njc, conventions.knownOn).used.map(({ from, value }) => ({ from, points: value.points }));

function scale(name: string, read: () => readonly PayTable[]): Scale {
  const of = once(() => read());
  const points = once(() => pointsInOrder(of().length > 1 ? inOrder(of()) : of()));
  const order = once(() => new Map(points().map((point, at) => [point, at])));
  const tables = once(() =>
    inOrder(of()).map(({ from, points }) => ({ from, points: new Set(points.map(({ point }) => point)) })),
  );
  const tableDays = once(() => new Set(tables().map(({ from }) => from)));
  const highest = once(() => of().reduce((most, table) => largestIn(table, most), 0));
  const overTime = once(() => pointsOverTime(name, inOrder(of())));
  const lacks = once(() => tables().map((table, n) => lacking(table, overTime(), n)));
  return { name, tables, tableDays, order, points, highest, overTime, lacks };
}

const largestIn = ({ points }: PayTable, least: number): number =>
  points.reduce((most, { salary }) => Math.max(most, salary), least);

function lacking(table: Table, { points, lowest }: ReturnType<Scale["overTime"]>, n: number): ReadonlySet<number> {
  return new Set(points.flatMap((point, place) => (place > lowest[n]! && !table.points.has(point) ? [place] : [])));
}

/** The table in force on a day, or the first where the day is before it. */
export function tableOn(scale: Scale, date: Day): Table | undefined {
  const tables = scale.tables();
  let [from, until] = [0, tables.length];
  while (from < until) {
    const middle = (from + until) >> 1;
    if (tables[middle]!.from <= date) from = middle + 1;
    else until = middle;
  }
  return tables[Math.max(0, from - 1)];
}
