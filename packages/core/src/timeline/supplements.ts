import { endOf, type Instant, startOf } from "../calendar/index.ts";
import type { Supplement } from "../plan/index.ts";
import { addSpan, PAY, type Spans } from "./spans.ts";

/** Supplements of a day added up, and those of them that do not count for pension, in pence a year. */
export interface SupplementsHeld {
  readonly supplement: number;
  readonly unpensioned: number;
}

/** The days of a salary as spans, cut where a supplement starts or ends. */
export function addSupplemented(
  spans: Spans,
  within: readonly [Instant, Instant],
  from: Instant,
  until: Instant,
  salary: number,
  supplements: readonly Supplement[],
): void {
  const dated = supplements.map(datesOf);
  const cuts = [...new Set([from, until, ...dated.flatMap((one) => [one.since, one.until])])]
    .filter((at) => at >= from && at <= until)
    .sort((a, b) => a - b);
  for (let n = 0; n + 1 < cuts.length; n += 1) {
    const { supplement, unpensioned } = heldOf(dated, cuts[n]!);
    addSpan(spans, within, cuts[n]!, cuts[n + 1]!, PAY, salary, supplement, unpensioned);
  }
}

/** The supplements that are paid on a day. */
export const supplementsOn = (supplements: readonly Supplement[], day: Instant): SupplementsHeld =>
  heldOf(supplements.map(datesOf), day);

interface Dated extends Supplement {
  readonly since: Instant;
  readonly until: Instant;
}

const datesOf = (one: Supplement): Dated => ({
  ...one,
  since: one.from === undefined ? Number.NEGATIVE_INFINITY : startOf(one.from),
  until: one.to === undefined ? Number.POSITIVE_INFINITY : endOf(one.to),
});

function heldOf(dated: readonly Dated[], day: Instant): SupplementsHeld {
  const held = dated.filter((one) => one.since <= day && day < one.until);
  return {
    supplement: held.reduce((total, one) => total + one.amount, 0),
    unpensioned: held.reduce((total, one) => total + (one.pensionable ? 0 : one.amount), 0),
  };
}
