import type { Day } from "../../calendar/index.ts";
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
  /** Every point of any table, in the order in which they advance. */
  readonly order: () => ReadonlyMap<string, number>;
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
  const own = keysOf(() => draft.payScales);
  const of = once((name: string) => scale(name, () => (name === "njc" ? national(draft) : draft.payScales[name]!)));
  return { named: together(own, { names: ["njc"], has: (name) => name === "njc" }), of };
}

const national = ({ conventions }: Draft): readonly PayTable[] =>
  knownOn(published.njc, conventions.knownOn).used.map(({ from, value }) => ({ from, points: value.points }));

function scale(name: string, read: () => readonly PayTable[]): Scale {
  const of = once(() => read());
  const order = once(
    () => new Map(pointsInOrder(of().length > 1 ? inOrder(of()) : of()).map((point, at) => [point, at])),
  );
  const tables = once(() =>
    inOrder(of()).map(({ from, points }) => ({ from, points: new Set(points.map(({ point }) => point)) })),
  );
  const highest = once(() => Math.max(0, ...of().flatMap(({ points }) => points.map(({ salary }) => salary))));
  const overTime = once(() => pointsOverTime(name, inOrder(of())));
  const lacks = once(() => tables().map((table, n) => lacking(table, overTime(), n)));
  return { name, tables, order, highest, overTime, lacks };
}

function lacking(table: Table, { points, lowest }: ReturnType<Scale["overTime"]>, n: number): ReadonlySet<number> {
  return new Set(points.flatMap((point, place) => (place > lowest[n]! && !table.points.has(point) ? [place] : [])));
}

/** The table in force on a day, or the first where the day is before it. */
export function tableOn(scale: Scale, date: Day): Table | undefined {
  const tables = scale.tables();
  return tables.findLast(({ from }) => from <= date) ?? tables[0];
}
