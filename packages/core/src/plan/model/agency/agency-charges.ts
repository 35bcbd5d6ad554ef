import { type Instant, startOf } from "../../../calendar/index.ts";
import type { Pence } from "../../../money/index.ts";
import type { AgencyCharge, AgencyRate } from "./agency-rate.ts";

/** Days at one charge of an agency rate: from an instant up to another. */
export interface ChargedSpan {
  /** The charge's place in a dated rate; 0 in any other. */
  readonly place: number;
  readonly charge: AgencyCharge;
  readonly from: Instant;
  readonly until: Instant;
}

/** Some days at the charges of an agency rate, in order; none for days before the first charge of a dated one. */
export function chargedSpans(
  agencyRate: AgencyRate,
  fromInstant: Instant,
  untilInstant: Instant,
): readonly ChargedSpan[] {
  if (agencyRate.is !== "dated") return [{ place: 0, charge: agencyRate, from: fromInstant, until: untilInstant }];
  return agencyRate.charges.flatMap(({ from, charge }, place) => {
    const next = agencyRate.charges[place + 1];
    const sinceInstant = Math.max(fromInstant, startOf(from));
    const toInstant = next === undefined ? untilInstant : Math.min(untilInstant, startOf(next.from));
    return sinceInstant < toInstant ? [{ place, charge, from: sinceInstant, until: toInstant }] : [];
  });
}

/** What is charged for an hour, a day or a week, and for which of them. */
export const perUnit = (charge: AgencyCharge): { readonly per: "hour" | "day" | "week"; readonly charge: Pence } =>
  charge.is === "weekly" ? { per: "week", charge: charge.perWeek } : { per: charge.per, charge: charge.charge };

/** The charges of an agency rate, in order of their days: one, where it is not dated. */
export const chargesOf = (agencyRate: AgencyRate): readonly AgencyCharge[] =>
  agencyRate.is === "dated" ? agencyRate.charges.map(({ charge }) => charge) : [agencyRate];

/** Whether a rate is for the paid time of one engagement: it says nothing of any other day. */
export const isContract = (agencyRate: AgencyRate): boolean => agencyRate.is === "contract";
