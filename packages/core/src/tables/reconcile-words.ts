import type { MatchRate, Reconciliation } from "../lists/index.ts";
import { asFte, asPercent } from "../money/index.ts";

/** What is in post, what is vacant and what of it is covered, in one sentence. */
export function reconciliationHeadline({ totals, agency, payroll }: Reconciliation): string {
  const { establishment, occupied, vacant, above, covered, notCovered } = totals;
  const cover =
    agency === undefined || vacant === 0
      ? ""
      : `; agency covers ${asFte(covered)} of it, and ${asFte(notCovered)} is not covered`;
  const more = above === 0 ? "" : ` People in post have ${asFte(above)} FTE more than their posts.`;
  const source = payroll === undefined ? " by the establishment list itself" : "";
  return `Of ${asFte(establishment)} FTE of posts ${asFte(occupied)} is in post${source} and ${asFte(vacant)} vacant${cover}.${more}`;
}

/** How much of payroll's and the agency's FTE is matched to posts, beside the yardstick: a sentence each. */
export function shareMatched({ payroll, agency }: Reconciliation): readonly string[] {
  const said = (called: string, rate: MatchRate | undefined): readonly string[] =>
    rate === undefined
      ? []
      : [
          `${asPercent(rate.byNumber)} of the FTE in the ${called} is matched to a post by its number${rate.inAll === rate.byNumber ? "" : `, ${asPercent(rate.inAll)} with likeness`}. ${rate.reaches ? "That reaches" : "That is below"} the yardstick of 95%.`,
        ];
  return [...said("payroll list", payroll?.rate), ...said("agency list", agency?.rate), YARDSTICK_FROM];
}

const YARDSTICK_FROM =
  "The yardstick of 95% is ours, after what NHS bodies ask of their establishment control; no rule asks it of councils.";
