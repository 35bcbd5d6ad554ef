import type { Plan, Risk, RiskName } from "../../plan/index.ts";
import { agencyRate } from "./agency-rate.ts";
import { eventRisk } from "./event.ts";
import { fundingRisk } from "./funding.ts";
import type { KindOfRisk } from "./kind.ts";
import { growthRisk, lineCostRisk } from "./lines.ts";
import { notFilled } from "./not-filled.ts";
import { payAward } from "./pay-award.ts";
import { pensionRate } from "./pension-rate.ts";
import { rangeRisk } from "./range.ts";
import { savingRisk } from "./saving.ts";
import { startSlip } from "./start-slip.ts";

/** Every kind of risk, in the order in which what is drawn is made: who is there at all is settled last. */
const kinds: { readonly [Name in RiskName]: KindOfRisk<Name> } = {
  "pay-award": payAward,
  "pension-rate": pensionRate,
  "agency-rate": agencyRate,
  growth: growthRisk,
  "line-cost": lineCostRisk,
  saving: savingRisk,
  funding: fundingRisk,
  range: rangeRisk,
  event: eventRisk,
  "start-slip": startSlip,
  "not-filled": notFilled,
};

/** Names of kinds of risk, in the order in which what is drawn is made. */
export const RISK_ORDER = Object.keys(kinds) as readonly RiskName[];

/** All that is known of the kind of a risk. */
export const kindOfRisk = (plannedRisk: Risk): KindOfRisk<RiskName> => kinds[plannedRisk.risk] as KindOfRisk<RiskName>;

/**
 * What a risk of a plan says, in a sentence.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Fees", years: { from: "2025/26", to: "2025/26" }, lines: [{ id: "fees", perYear: { "2025/26": "£90k" } }],
 *   risks: [{ id: "prices", risk: "line-cost", percent: { uniform: { from: 0, to: 10 } }, owner: "Head of Legal" }] });
 * riskInWords(plan, plan.risks[0]) // => "Every line comes to more than planned by 0% to 10%, each as likely."
 */
export const riskInWords = (givenPlan: Plan, plannedRisk: Risk): string =>
  kindOfRisk(plannedRisk).says(givenPlan, plannedRisk);
