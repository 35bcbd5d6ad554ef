import { firstPlace } from "../../order/index.ts";

/** A run from one value to another, both included: of days, or of places on a scale. */
export interface ValueRun<Value extends string | number> {
  readonly from: Value;
  readonly to: Value;
}

/** What has been taken so far, as runs in order that do not overlap. Changed in place, by `take` alone. */
export type TakenRuns<Value extends string | number> = ValueRun<Value>[];

/** The first value of a run that is taken already; nothing where none is. */
export function firstTaken<Value extends string | number>(
  takenRuns: TakenRuns<Value>,
  run: ValueRun<Value>,
): Value | undefined {
  const valueRun = takenRuns[firstUpTo(takenRuns, run.from)];
  if (valueRun === undefined || valueRun.from > run.to) return undefined;
  return valueRun.from > run.from ? valueRun.from : run.from;
}

/** Takes a run, which may overlap with others that are taken. */
export function take<Value extends string | number>(takenRuns: TakenRuns<Value>, run: ValueRun<Value>): void {
  const first = firstUpTo(takenRuns, run.from);
  let { from, to } = run;
  let pastRun = first;
  for (let valueRun = takenRuns[pastRun]; valueRun && valueRun.from <= to; valueRun = takenRuns[pastRun]) {
    if (valueRun.from < from) from = valueRun.from;
    if (valueRun.to > to) to = valueRun.to;
    pastRun += 1;
  }
  takenRuns.splice(first, pastRun - first, { from, to });
}

/** The place of the first run that ends on a value or after it. */
const firstUpTo = <Value extends string | number>(takenRuns: TakenRuns<Value>, value: Value): number =>
  firstPlace(takenRuns, ({ to }) => to >= value);
