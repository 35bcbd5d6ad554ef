import type { Day } from "../../calendar/index.ts";
import { knownOn, published } from "../../rates/index.ts";
import type { Draft } from "../draft.ts";
import type { PayTable } from "../plan.ts";

/** A pay scale as checks ask about it. */
export interface Scale {
  readonly name: string;
  /** In order of `from`; empty for a published scale of which nothing was known yet. */
  readonly tables: readonly Table[];
  /** Every point of any table, in the order in which they advance. */
  readonly order: ReadonlyMap<string, number>;
  readonly highest: number;
}

export interface Table {
  readonly from: Day;
  readonly points: ReadonlySet<string>;
}

/** The scales that a plan may name: its own, and the national one with what the plan may know of it. */
export function scalesOf(draft: Draft): ReadonlyMap<string, Scale> {
  const national = knownOn(published.njc, draft.conventions?.knownOn).used;
  const tables = { ...draft.payScales, njc: national.map(({ from, value }) => ({ from, points: value.points })) };
  return new Map(Object.entries(tables).map(([name, of]) => [name, scale(name, of)]));
}

function scale(name: string, tables: readonly PayTable[]): Scale {
  return {
    name,
    tables: tables.map(({ from, points }) => ({ from, points: new Set(points.map(({ point }) => point)) })),
    order: new Map(inOrder(tables).map((point, at) => [point, at])),
    highest: Math.max(0, ...tables.flatMap(({ points }) => points.map(({ salary }) => salary))),
  };
}

/** The points of all tables in the order written; a point that a later table adds stands after the one it follows there. */
function inOrder(tables: readonly PayTable[]): readonly string[] {
  const points: string[] = [];
  for (const table of tables) {
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
export function tableOn({ tables }: Scale, date: Day): Table | undefined {
  let found = tables[0];
  for (const table of tables) if (table.from <= date) found = table;
  return found;
}
