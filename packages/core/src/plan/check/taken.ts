/** A run from one value to another, both included: of days, or of places on a scale. */
export interface Run<Value extends string | number> {
  readonly from: Value;
  readonly to: Value;
}

/** What has been taken so far, as runs in order that do not overlap. Changed in place, by `take` alone. */
export type Taken<Value extends string | number> = Run<Value>[];

/** The first value of a run that is taken already; nothing where none is. */
export function firstTaken<Value extends string | number>(taken: Taken<Value>, run: Run<Value>): Value | undefined {
  const met = taken[firstUpTo(taken, run.from)];
  if (met === undefined || met.from > run.to) return undefined;
  return met.from > run.from ? met.from : run.from;
}

/** Takes a run, which may overlap with others that are taken. */
export function take<Value extends string | number>(taken: Taken<Value>, run: Run<Value>): void {
  const first = firstUpTo(taken, run.from);
  let { from, to } = run;
  let past = first;
  for (let met = taken[past]; met && met.from <= to; met = taken[past]) {
    if (met.from < from) from = met.from;
    if (met.to > to) to = met.to;
    past += 1;
  }
  taken.splice(first, past - first, { from, to });
}

/** The place of the first run that ends on a value or after it. */
function firstUpTo<Value extends string | number>(taken: Taken<Value>, value: Value): number {
  let [low, high] = [0, taken.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (taken[middle]!.to < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
