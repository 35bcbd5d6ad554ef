import { endOf, type Instant, startOf } from "../calendar/index.ts";
import { firstPlace } from "../order/index.ts";
import type { Supplement } from "../plan/index.ts";
import { addSpan, PAY, type SpanColumns } from "./spans.ts";

/** Supplements of a day added up, and those of them that do not count for pension, in pence a year. */
export interface SupplementsHeld {
  readonly supplement: number;
  readonly unpensioned: number;
}

/** What supplements come to from each instant at which one starts or ends until the next; nothing at all before the first. */
export interface SupplementSteps {
  readonly from: readonly Instant[];
  readonly held: readonly SupplementsHeld[];
}

const nothing: SupplementsHeld = { supplement: 0, unpensioned: 0 };

/** All supplements of a post in one sweep. */
export function supplementSteps(supplements: readonly Supplement[]): SupplementSteps {
  const ends = supplements.flatMap((eachSupplement) => {
    const sinceInstant = eachSupplement.from === undefined ? Number.NEGATIVE_INFINITY : startOf(eachSupplement.from);
    const untilInstant = eachSupplement.to === undefined ? Number.POSITIVE_INFINITY : endOf(eachSupplement.to);
    const times = sinceInstant < untilInstant ? 1 : 0; // what ends before it starts is never paid
    return [
      { at: sinceInstant, one: eachSupplement, times },
      { at: untilInstant, one: eachSupplement, times: -times },
    ];
  });
  ends.sort((first, second) => (first.at < second.at ? -1 : first.at > second.at ? 1 : 0));
  const from: Instant[] = [];
  const supplementsHeld: SupplementsHeld[] = [];
  let { supplement, unpensioned } = nothing;
  ends.forEach(({ at: position, one, times }, index) => {
    supplement += times * one.amount;
    if (!one.pensionable) unpensioned += times * one.amount;
    if (ends[index + 1]?.at === position) return;
    from.push(position);
    supplementsHeld.push({ supplement, unpensioned });
  });
  return { from, held: supplementsHeld };
}

/** The days of a salary as spans, cut where a supplement starts or ends. */
export function addSupplemented(
  spans: SpanColumns,
  planInstants: readonly [Instant, Instant],
  fromInstant: Instant,
  untilInstant: Instant,
  salary: number,
  steps: SupplementSteps,
): void {
  let step = placeOn(steps, fromInstant);
  for (let sinceInstant = fromInstant; sinceInstant < untilInstant; step += 1) {
    const toInstant = Math.min(untilInstant, steps.from[step + 1] ?? untilInstant);
    const { supplement, unpensioned } = steps.held[step] ?? nothing;
    addSpan(spans, planInstants, sinceInstant, toInstant, PAY, salary, supplement, unpensioned);
    sinceInstant = toInstant;
  }
}

/** The supplements that are paid on a day. */
export function supplementsOn(supplements: readonly Supplement[], day: Instant): SupplementsHeld {
  const steps = supplementSteps(supplements);
  return steps.held[placeOn(steps, day)] ?? nothing;
}

/** The place of the last step that has begun by an instant; −1 where none has. */
const placeOn = ({ from }: SupplementSteps, instant: Instant): number =>
  firstPlace(from, (since) => since > instant) - 1;
