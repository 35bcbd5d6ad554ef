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

/** How much of payroll's and the agency's FTE is matched to posts, payroll's beside the yardstick: a sentence each. */
export function shareMatched({ payroll, agency }: Reconciliation): readonly string[] {
  const said = (called: string, { byNumber, inAll }: MatchRate): string =>
    `${inTenths(byNumber)} of the FTE in the ${called} is matched to a post by its number${inAll === byNumber ? "" : `, ${inTenths(inAll)} with likeness`}.`;
  const reaches = payroll?.rate?.reaches ? "reaches" : "is below";
  return [
    ...(payroll?.rate
      ? [`${said("payroll list", payroll.rate)} By number it ${reaches} the yardstick of 95%. ${YARDSTICK}`]
      : []),
    ...(agency?.rate ? [said("agency list", agency.rate)] : []),
  ];
}

/** Rounded down, so that 100% is all of it. */
const inTenths = (share: number): string => asPercent(Math.floor(share / 1_000) * 1_000);

const YARDSTICK = "That yardstick is ours, after the establishment control of NHS bodies; no rule asks it of councils.";
