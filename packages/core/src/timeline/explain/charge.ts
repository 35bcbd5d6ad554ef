import { type Explanation, figured, ofRecord, type Taken } from "../../formula/index.ts";
import { foundOrThrow } from "../../issues/index.ts";
import type { AgencyCharge } from "../../plan/index.ts";
import { agencyAWeek, agencyEngagement, agencyWithFee, agencyWithFeeInPounds, agencyYear } from "../../rules/index.ts";
import type { ChargeHeld } from "../agency-spans.ts";
import type { Timeline } from "../compile.ts";

const ONE = { hour: "an hour", day: "a day", week: "a week" } as const;

/** What is charged for a span of agency. */
export const chargeHeld = ({ charges, spans }: Timeline, spanIndex: number): ChargeHeld =>
  foundOrThrow(charges[spans.charge.values[spanIndex]!], "agency charge of span", String(spanIndex));

/** The yearly or weekly agency charge, at FTE 1; of a contract, that of the hour, day or week that it pays for. */
export function explainCharge({ agency, charge }: ChargeHeld): Taken {
  const title = `agency rate ${agency}`;
  if (charge.is === "weekly") return chargeWithFee(charge, charge.perWeek, title);
  if (charge.is === "contract") return chargeWithFee(charge, charge.charge, `${title}, ${ONE[charge.per]}`);
  if (charge.is === "working-days" && charge.per === "week") return chargeWithFee(charge, charge.charge, title);
  const unit = chargeWithFee(charge, charge.charge, `${title}, ${ONE[charge.per]}`);
  const aWeek = ofRecord({ value: charge.aWeek, unit: "hundredths", title: `${charge.per}s a week` }, charge);
  if (charge.is === "working-days") return figured(`a week's charge at ${title}`, agencyAWeek, { charge: unit, aWeek });
  return figured(`a year's charge at ${title}`, agencyYear, {
    charge: unit,
    aWeek,
    weeksPerYear: ofRecord({ value: charge.weeksPerYear, unit: "thousandths", title: "weeks a year" }, charge),
  });
}

/** What a contract comes to for one person. */
export function explainContract(held: ChargeHeld, fte: Taken): Explanation {
  const { agency, charge } = held;
  if (charge.is !== "contract") throw new RangeError(`there is no paid time in the agency rate ${agency}`);
  return figured(`the contract at agency rate ${agency}`, agencyEngagement, {
    charge: explainCharge(held),
    paid: ofRecord({ value: charge.paid, unit: "hundredths", title: `${charge.per}s paid for` }, charge),
    fte,
  });
}

/** What an agency charges for a week, a day or an hour: as stated, or with the fee that is stated beside it. */
function chargeWithFee(charge: AgencyCharge, value: number, title: string): Taken {
  const { fee } = charge;
  if (!fee) return ofRecord({ value, unit: "pence", title }, charge);
  const stated = ofRecord({ value: fee.charge, unit: "pence", title }, charge);
  const figureName = `${title}, with the agency's fee`;
  return "percent" in fee
    ? figured(figureName, agencyWithFee, {
        charge: stated,
        fee: ofRecord({ value: fee.percent, unit: "rate", title: "the agency's fee" }, charge),
      })
    : figured(figureName, agencyWithFeeInPounds, {
        charge: stated,
        fee: ofRecord({ value: fee.pounds, unit: "pence", title: "the agency's fee" }, charge),
      });
}
