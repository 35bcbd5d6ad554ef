import { type Day, startOf } from "../calendar/index.ts";
import { byValue } from "../formula/index.ts";
import {
  awardsByScale,
  keptByParts,
  lowestOf,
  type PayAward,
  type PayTable,
  type Plan,
  type PointsOverTime,
  pointPosition,
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
  readonly steps: readonly ScaleStep[];
}

/** What changed the salaries on a date: a table, or the awards of that day. */
export interface ScaleStep {
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
export function awarded(salary: number, payAward: PayAward["award"]): number {
  return "percent" in payAward
    ? raisedByPercent({ salary, percent: payAward.percent })
    : raisedByFlat({ salary, flat: payAward.flat });
}

/** The awards of a plan on a scale, in order of date. An award of nothing is none: it would only round to the pound what no award has touched. */
export const awardsOn = (plan: Plan, scaleName: string): readonly PayAward[] =>
  (awardsByScale(plan).get(scaleName) ?? []).filter(raises);

const raises = ({ award }: PayAward): boolean => ("percent" in award ? award.percent : award.flat) !== 0;

/** The tables of the national scale that the plan may know of. */
function nationalTables(plan: Plan, publishedRates: Rates): readonly PublishedTable[] {
  return knownOn(publishedRates.njc, plan.conventions.knownOn).used.map((published) => ({
    from: published.from,
    points: published.value.points,
    published,
  }));
}

/** Every scale of a plan, the national one as `njc`. */
export const scaleValues = (plan: Plan, publishedRates: Rates): ReadonlyMap<string, ScaleValues> =>
  kept(plan.payAwards, [plan.payScales, plan.conventions.knownOn, publishedRates], () =>
    valuesOfScales(plan, publishedRates),
  );

const kept = keptByParts<ReadonlyMap<string, ScaleValues>>();

function valuesOfScales(plan: Plan, publishedRates: Rates): ReadonlyMap<string, ScaleValues> {
  const payTables: [string, readonly PayTable[]][] = [
    ["njc", nationalTables(plan, publishedRates)],
    ...Object.entries(plan.payScales),
  ];
  const payAwards = awardsByScale(plan);
  return new Map(
    payTables.map(([scaleName, eachPayTables]) => [
      scaleName,
      valuesOf(scaleName, eachPayTables, (payAwards.get(scaleName) ?? []).filter(raises)),
    ]),
  );
}

function valuesOf(scaleName: string, payTables: readonly PayTable[], payAwards: readonly PayAward[]): ScaleValues {
  const points = pointsInOrder(payTables);
  const place = new Map(points.map((payPoint, pointIndex) => [payPoint, pointIndex]));
  const placed = (payPoint: string): number => pointPosition({ scale: scaleName, place }, payPoint);
  const steps = stepsOf(payTables, payAwards);
  const width = points.length;
  const salaries = new Float64Array(steps.length * width);
  const lowest: number[] = [];
  steps.forEach((step, rowIndex) => {
    const now = salaries.subarray(rowIndex * width, (rowIndex + 1) * width);
    if (step.table) {
      now.fill(Number.NaN);
      for (const { point, salary } of step.table.points) now[placed(point)] = salary;
    } else {
      now.set(salaries.subarray((rowIndex - 1) * width, rowIndex * width));
    }
    lowest.push(step.table ? lowestOf(step.table, placed) : lowest[rowIndex - 1]!);
    now.fill(now[lowest[rowIndex]!]!, 0, lowest[rowIndex]!);
    for (const payAward of step.awards) {
      const [first, last] = payAward.points ? [placed(payAward.points[0]), placed(payAward.points[1])] : [0, width - 1];
      for (let position = first; position <= last; position += 1)
        now[position] = awarded(now[position]!, payAward.award);
    }
  });
  return { scale: scaleName, points, place, dates: steps.map((step) => startOf(step.from)), salaries, lowest, steps };
}

function stepsOf(payTables: readonly PayTable[], payAwards: readonly PayAward[]): ScaleStep[] {
  const first = payTables[0]?.from ?? "9999-12-31";
  const tableOf = new Map(payTables.map((payTable) => [payTable.from, payTable]));
  const awardsOf = new Map<Day, PayAward[]>();
  for (const payAward of payAwards) {
    const knownPayAwards = awardsOf.get(payAward.from);
    if (knownPayAwards) knownPayAwards.push(payAward);
    else awardsOf.set(payAward.from, [payAward]);
  }
  const dates = [...new Set([...tableOf.keys(), ...awardsOf.keys()])].filter((fromDay) => fromDay >= first).sort();
  return dates.map((fromDay) => {
    const payTable = tableOf.get(fromDay);
    return {
      from: fromDay,
      ...(payTable && { table: payTable }),
      awards: payTable ? [] : (awardsOf.get(fromDay) ?? []),
    };
  });
}
