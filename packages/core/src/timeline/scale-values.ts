import { type Day, startOf } from "../calendar/index.ts";
import { byValue } from "../formula/index.ts";
import {
  lowestOf,
  type PayAward,
  type PayTable,
  type Plan,
  type PointsOverTime,
  placeOf,
  pointsInOrder,
} from "../plan/index.ts";
import { knownOn, type Published, type Rates } from "../rates/index.ts";
import { flatAward, percentAward } from "../rules/index.ts";

/** What one scale's points are worth over time: a row of salaries from each date on which a table or an award changes them. */
export interface ScaleValues extends PointsOverTime {
  /** In the order in which points advance. */
  readonly points: readonly string[];
  /** Full-time annual salaries in pence, dates × points; NaN for a point that the table of the date has not. */
  readonly salaries: Float64Array;
  readonly steps: readonly Step[];
}

/** What changed the salaries on a date: a table, or the awards of that day. */
export interface Step {
  readonly from: Day;
  readonly table?: PayTable | PublishedTable;
  readonly awards: readonly PayAward[];
}

/** A published table with what was published about it. */
export interface PublishedTable extends PayTable {
  readonly published: Published<unknown>;
}

const raisedByPercent = byValue(percentAward);
const raisedByFlat = byValue(flatAward);

/** A salary after one award, in pence. */
export function awarded(salary: number, award: PayAward["award"]): number {
  return "percent" in award
    ? raisedByPercent({ salary, percent: award.percent })
    : raisedByFlat({ salary, flat: award.flat });
}

/** The awards of a plan on a scale, in order of date. */
export const awardsOn = (plan: Plan, scale: string): readonly PayAward[] => byScale(plan).get(scale) ?? [];

/** The awards of a plan by their scales. An award of nothing is none: it would only round to the pound what no award has touched. */
function byScale({ payAwards }: Plan): ReadonlyMap<string, readonly PayAward[]> {
  const found = new Map<string, PayAward[]>();
  for (const award of payAwards) {
    if (("percent" in award.award ? award.award.percent : award.award.flat) === 0) continue;
    const known = found.get(award.scale);
    if (known) known.push(award);
    else found.set(award.scale, [award]);
  }
  return found;
}

/** The tables of the national scale that the plan may know of. */
function nationalTables(plan: Plan, rates: Rates): readonly PublishedTable[] {
  return knownOn(rates.njc, plan.conventions.knownOn).used.map((published) => ({
    from: published.from,
    points: published.value.points,
    published,
  }));
}

/** Every scale of a plan, the national one as `njc`. */
export function scaleValues(plan: Plan, rates: Rates): ReadonlyMap<string, ScaleValues> {
  const tables: [string, readonly PayTable[]][] = [
    ["njc", nationalTables(plan, rates)],
    ...Object.entries(plan.payScales),
  ];
  const awards = byScale(plan);
  return new Map(tables.map(([scale, of]) => [scale, valuesOf(scale, of, awards.get(scale) ?? [])]));
}

function valuesOf(scale: string, tables: readonly PayTable[], awards: readonly PayAward[]): ScaleValues {
  const points = pointsInOrder(tables);
  const place = new Map(points.map((point, n) => [point, n]));
  const placed = (point: string): number => placeOf({ scale, place }, point);
  const steps = stepsOf(tables, awards);
  const width = points.length;
  const salaries = new Float64Array(steps.length * width);
  const lowest: number[] = [];
  steps.forEach((step, row) => {
    const now = salaries.subarray(row * width, (row + 1) * width);
    if (step.table) {
      now.fill(Number.NaN);
      for (const { point, salary } of step.table.points) now[placed(point)] = salary;
    } else {
      now.set(salaries.subarray((row - 1) * width, row * width));
    }
    lowest.push(step.table ? lowestOf(step.table, placed) : lowest[row - 1]!);
    now.fill(now[lowest[row]!]!, 0, lowest[row]!);
    for (const award of step.awards) {
      const [first, last] = award.points ? [placed(award.points[0]), placed(award.points[1])] : [0, width - 1];
      for (let at = first; at <= last; at += 1) now[at] = awarded(now[at]!, award.award);
    }
  });
  return { scale, points, place, dates: steps.map((step) => startOf(step.from)), salaries, lowest, steps };
}

function stepsOf(tables: readonly PayTable[], awards: readonly PayAward[]): Step[] {
  const first = tables[0]?.from ?? "9999-12-31";
  const tableOf = new Map(tables.map((table) => [table.from, table]));
  const awardsOf = new Map<Day, PayAward[]>();
  for (const award of awards) {
    const known = awardsOf.get(award.from);
    if (known) known.push(award);
    else awardsOf.set(award.from, [award]);
  }
  const dates = [...new Set([...tableOf.keys(), ...awardsOf.keys()])].filter((from) => from >= first).sort();
  return dates.map((from) => {
    const table = tableOf.get(from);
    return { from, ...(table && { table }), awards: table ? [] : (awardsOf.get(from) ?? []) };
  });
}
