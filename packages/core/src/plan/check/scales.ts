import type { Day } from "../../calendar/index.ts";
import { own } from "../../issues/index.ts";
import { knownOn, published } from "../../rates/index.ts";
import type { PayTable } from "../model/plan.ts";
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
  const order = once(() => new Map(pointsInOrder(of()).map((point, at) => [point, at])));
  const tables = once(() =>
    inOrder(of()).map(({ from, points }) => ({ from, points: new Set(points.map(({ point }) => point)) })),
  );
  const highest = once(() => Math.max(0, ...of().flatMap(({ points }) => points.map(({ salary }) => salary))));
  return { name, tables, order, highest };
}

/** The points of all tables in the order written; a point that a later table adds stands after the one it follows there. */
function pointsInOrder(tables: readonly PayTable[]): readonly string[] {
  const points: string[] = [];
  for (const table of tables.length > 1 ? inOrder(tables) : tables) {
    let after = -1;
    for (const { point } of table.points) {
      const at = points.indexOf(point);
      if (at < 0) points.splice(after + 1, 0, point);
      after = at < 0 ? after + 1 : at;
    }
  }
  return points;
}

/** The table in force on a day, or the first where the day is before it. */
export function tableOn(scale: Scale, date: Day): Table | undefined {
  const tables = scale.tables();
  return tables.findLast(({ from }) => from <= date) ?? tables[0];
}
