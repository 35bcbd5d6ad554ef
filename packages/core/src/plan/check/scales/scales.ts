import type { Day } from "../../../calendar/index.ts";
import { ownProperty } from "../../../issues/index.ts";
import { firstPlace } from "../../../order/index.ts";
import { knownOn, published } from "../../../rates/index.ts";
import { pointsInOrder } from "../../model/pay/points.ts";
import { pointsOverTime } from "../../model/pay/standings.ts";
import type { PayTable } from "../../model/plan.ts";
import type { PlanDraft } from "../../read/draft.ts";
import { inOrder } from "../dated.ts";
import { type KnownNames, keysOf, namesTogether } from "../names.ts";
import { once } from "../once.ts";

/** A pay scale as checks ask about it. */
export interface CheckedScale {
  readonly name: string;
  /** In order of `from`; empty for a published scale of which nothing was known yet. */
  readonly tables: () => readonly ScaleTable[];
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
  /** Whether no table has any such place: then nobody can be paid on one. */
  readonly lacksNone: () => boolean;
}

export interface ScaleTable {
  readonly from: Day;
  readonly points: ReadonlySet<string>;
}

/** The scales that a plan may name: its own, and the national one with what the plan may know of it. */
export interface CheckedScales {
  readonly named: KnownNames;
  /** A scale, which has a name that is known. */
  readonly of: (name: string) => CheckedScale;
}

export function scalesOf(planDraft: PlanDraft): CheckedScales {
  const local = keysOf(() => planDraft.payScales);
  const scaleNamed = once((name: string) =>
    name === "njc" ? national(planDraft) : scale(name, () => ownProperty(planDraft.payScales, name)!),
  );
  return { named: namesTogether(local, { names: ["njc"], has: (name) => name === "njc" }), of: scaleNamed };
}

/** The national scale is the same for every plan that may know as much of it: it is worked out once for those of one day. */
function national({ conventions }: PlanDraft): CheckedScale {
  const { knownOn: day } = conventions;
  if (lastNational === undefined || lastNational.day !== day)
    lastNational = { day, scale: scale("njc", () => publishedBy(day)) };
  return lastNational.scale;
}

let lastNational: { readonly day: Day | undefined; readonly scale: CheckedScale } | undefined;

const publishedBy = (day: Day | undefined): readonly PayTable[] =>
  knownOn(published.njc, day).used.map(({ from, value }) => ({ from, points: value.points }));

function scale(name: string, readResult: () => readonly PayTable[]): CheckedScale {
  const tablesRead = once(() => readResult());
  const points = once(() => pointsInOrder(tablesRead().length > 1 ? inOrder(tablesRead()) : tablesRead()));
  const order = once(() => new Map(points().map((payPoint, pointIndex) => [payPoint, pointIndex])));
  const tables = once(() =>
    inOrder(tablesRead()).map(({ from, points }) => ({ from, points: new Set(points.map(({ point }) => point)) })),
  );
  const tableDays = once(() => new Set(tables().map(({ from }) => from)));
  const highest = once(() => tablesRead().reduce((greatest, payTable) => largestIn(payTable, greatest), 0));
  const overTime = once(() => pointsOverTime(name, inOrder(tablesRead())));
  const lacks = once(() => tables().map((payTable, tableIndex) => lacking(payTable, overTime(), tableIndex)));
  const lacksNone = once(() => lacks().every((places) => places.size === 0));
  return { name, tables, tableDays, order, points, highest, overTime, lacks, lacksNone };
}

const largestIn = ({ points }: PayTable, smallest: number): number =>
  points.reduce((greatest, { salary }) => Math.max(greatest, salary), smallest);

function lacking(
  table: ScaleTable,
  { points, lowest }: ReturnType<CheckedScale["overTime"]>,
  tableIndex: number,
): ReadonlySet<number> {
  return new Set(
    points.flatMap((payPoint, pointIndex) =>
      pointIndex > lowest[tableIndex]! && !table.points.has(payPoint) ? [pointIndex] : [],
    ),
  );
}

/** The table in force on a day, or the first where the day is before it. */
export function tableOn(payScale: CheckedScale, date: Day): ScaleTable | undefined {
  const tables = payScale.tables();
  const laterIndex = firstPlace(tables, ({ from }) => from > date);
  return tables[Math.max(0, laterIndex - 1)];
}
