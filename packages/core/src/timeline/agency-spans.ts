import { daysUntil, endOf, type Instant, startOf } from "../calendar/index.ts";
import { byValue } from "../formula/index.ts";
import { foundOrThrow, ownProperty } from "../issues/index.ts";
import {
  type AgencyCharge,
  type AgencyRate,
  type ChargedSpan,
  chargedSpans,
  coverSpan,
  employedSpans,
  type People,
  type Plan,
  type TimeAgencyRate,
} from "../plan/index.ts";
import { agencyAWeek, agencyYear } from "../rules/index.ts";
import { AGENCY_CONTRACT, AGENCY_DAYS, AGENCY_WEEKS, AGENCY_YEAR, addSpan, type SpanColumns } from "./spans.ts";

/** What agency workers are charged for on some days, as spans name it. */
export interface ChargeHeld {
  /** A key of the plan's agency rates. */
  readonly agency: string;
  readonly charge: AgencyCharge;
  /** Of a contract: the engagement's first day, and how many days its paid time is for. */
  readonly contract?: { readonly since: Instant; readonly days: number };
}

const yearsCharge = byValue(agencyYear);
const weeksCharge = byValue(agencyAWeek);

/** The kind of span that a charge makes. */
const KINDS = {
  weekly: AGENCY_WEEKS,
  yearly: AGENCY_YEAR,
  "working-days": AGENCY_DAYS,
  contract: AGENCY_CONTRACT,
} as const;

/** The year's charge, or the week's of one by calendar or working days, in pence at FTE 1. */
export function chargeOf(charge: TimeAgencyRate): number {
  if (charge.is === "weekly") return charge.perWeek;
  return charge.is === "yearly" ? yearsCharge(charge) : weeksCharge(charge);
}

/** The agency rate of a name. */
export const agencyRate = ({ agencyRates }: Plan, name: string): AgencyRate =>
  foundOrThrow(ownProperty(agencyRates, name), "agency rate", name);

/** What an agency rate charges on a day. */
export const chargeOn = (plan: Plan, name: string, instant: Instant): AgencyCharge =>
  foundOrThrow(chargedSpans(agencyRate(plan, name), instant, instant + 1)[0], "charge on the day of agency rate", name)
    .charge;

/** Where agency spans are written, with the charges that they name. */
export interface AgencySpans {
  readonly plan: Plan;
  readonly spans: SpanColumns;
  readonly charges: ChargeHeld[];
  readonly planInstants: readonly [Instant, Instant];
}

/** The days of each cover at what is charged for them; a dated rate is as two covers would be that meet on its day. */
export function addCover(target: AgencySpans, people: People, endInstant: Instant): void {
  for (const agencyCover of people.cover) {
    const [fromInstant, untilInstant] = coverSpan(agencyCover, people, endInstant);
    const { agency, engaged, from, to } = agencyCover;
    const days = engaged ?? { from, to };
    for (const charged of chargedSpans(agencyRate(target.plan, agency), fromInstant, untilInstant)) {
      if (charged.charge.is !== "contract") addCharged(target, charged, { agency, charge: charged.charge });
      else {
        const lastDay = foundOrThrow(days.to, "last day of the engagement at agency rate", agency);
        const contract = { since: fromInstant, days: daysUntil(startOf(days.from), endOf(lastDay)) };
        addCharged(target, charged, { agency, charge: charged.charge, contract });
      }
    }
  }
}

/** The days of employment as an agency would charge for them. */
export function addShared(target: AgencySpans, agency: string, people: People): void {
  for (const [fromInstant, untilInstant] of employedSpans(people))
    for (const charged of chargedSpans(agencyRate(target.plan, agency), fromInstant, untilInstant))
      addCharged(target, charged, { agency, charge: charged.charge });
}

function addCharged(
  { spans, charges, planInstants }: AgencySpans,
  { charge, from, until }: ChargedSpan,
  held: ChargeHeld,
): void {
  const chargeIndex = charges.length;
  const before = spans.from.length;
  const amount = charge.is === "contract" ? 0 : chargeOf(charge);
  addSpan(spans, planInstants, from, until, KINDS[charge.is], amount, 0, 0, chargeIndex);
  if (spans.from.length > before) charges.push(held);
}
