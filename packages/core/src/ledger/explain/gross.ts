import { type Piece, partMonths } from "../../conventions/index.ts";
import { type Explanation, figured, nothing, ofRecord, type Taken } from "../../formula/index.ts";
import { FULL_TIME } from "../../money/index.ts";
import { togetherOf, toldApart } from "../../plan/index.ts";
import { annualSum } from "../../rules/index.ts";
import {
  AGENCY_YEAR,
  type ChargeHeld,
  chargeHeld,
  explainCharge,
  explainSalary,
  FULL_COST,
  type Instant,
  type OnDay,
  startOfGroup,
  type Timeline,
} from "../../timeline/index.ts";
import { piecesOf } from "./pieces.ts";

/** Some spans of a group's people, up to an instant; `pensionable` leaves out supplements that do not count for pension. */
export interface Sought {
  readonly timeline: Timeline;
  readonly group: number;
  readonly first: number;
  readonly past: number;
  readonly until: number;
  readonly pensionable?: boolean;
  /** Where a full cost is for several together: as for those before the group, not up to the last of it. */
  readonly before?: boolean;
}

/** One person's pay, full cost or yearly agency charge in a month (as in the calendar), by the plan's part-month convention. */
export const explainGross = (sought: Sought, monthIndex: number, figureName: string): Explanation =>
  partMonths[sought.timeline.plan.conventions.partMonth].explain(
    {
      pieces: (fromInstant, untilInstant) =>
        piecesOf(sought.timeline, sought.first, sought.past, fromInstant, Math.min(sought.until, untilInstant)),
      annual: (piece) => explainAnnual(sought, piece),
    },
    monthIndex,
    figureName,
  );

/** The annual sum of a piece's days, back to the salary. */
function explainAnnual({ timeline, group, pensionable, before }: Sought, { span, from }: Piece): Explanation {
  const { spans } = timeline;
  const filled: OnDay = {
    kind: spans.kind.values[span]!,
    sum: spans.sum.values[span]!,
    supplement: spans.supplement.values[span]!,
    unpensioned: spans.unpensioned.values[span]!,
    span,
  };
  return annualOn({
    timeline,
    group,
    day: from,
    filled,
    ...(pensionable && { pensionable }),
    ...(before && { before }),
  });
}

/** Someone of a group on a day; `pensionable` leaves out supplements that do not count for pension. */
export interface SomeoneOnDay {
  readonly timeline: Timeline;
  readonly group: number;
  readonly day: Instant;
  readonly filled: OnDay;
  readonly pensionable?: boolean;
  /** As for those before the group, where a full cost is for several together. */
  readonly before?: boolean;
  /** What an agency charges for the year, where that is asked about. */
  readonly held?: ChargeHeld;
}

/** The annual sum of a day, back to the salary. */
export function annualOn({ timeline, group, day, filled, pensionable, before, held }: SomeoneOnDay): Explanation {
  const { groups, plan } = timeline;
  const post = toldApart(plan).posts[groups.post.values[group]!]!;
  const supplement = filled.supplement - (pensionable ? filled.unpensioned : 0);
  const first = groups.first.values[group]!;
  const upToIndex = before ? first : first + groups.people.values[group]!;
  const isCharged = filled.kind === AGENCY_YEAR && filled.span !== undefined;
  const charged = held ?? (isCharged ? chargeHeld(timeline, filled.span!) : undefined);
  const salary: Taken = charged
    ? explainCharge(charged)
    : explainSalary(timeline, post, startOfGroup(timeline, group), day, upToIndex);
  return figured(
    pensionable ? "the annual sum that counts for pension" : "the annual sum",
    annualSum,
    {
      salary,
      fte:
        filled.kind === FULL_COST && togetherOf(post)
          ? { value: FULL_TIME, unit: "fte", title: `${post.title} at the FTE stated` }
          : { value: groups.fte.values[group]!, unit: "fte", title: `the FTE of ${post.title}` },
      supplement:
        supplement === 0
          ? nothing()
          : ofRecord({ value: supplement, unit: "pence", title: `supplements of ${post.title}` }, {}),
    },
    "annual",
  );
}
