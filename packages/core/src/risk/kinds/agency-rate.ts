import { foundOrThrow, ownProperty } from "../../issues/index.ts";
import { asPercent, MILLION, type Pence } from "../../money/index.ts";
import type { AgencyCharge, AgencyRate, Plan, RiskOf } from "../../plan/index.ts";
import { listed } from "../../words/index.ts";
import { byMillionths } from "../distributions/by-millionths.ts";
import { distributionInWords } from "../distributions/in-words.ts";
import { valueFor } from "../distributions/value-for.ts";
import { type KindOfRisk, SHARED } from "./kind.ts";

/** Agencies charge more or less, all of them together. */
export const agencyRate: KindOfRisk<"agency-rate"> = {
  things: () => SHARED,
  changes: (plan, risk, _onlyThing, chances) => {
    const factor = Math.max(MILLION + valueFor(risk.percent, chances(0)), 0);
    return namesOf(plan, risk).map((rate) => ({
      change: "agency-rate",
      rate,
      to: dearer(foundOrThrow(ownProperty(plan.agencyRates, rate), "agency rate", rate), factor),
    }));
  },
  draws: (plan, risk) => namesOf(plan, risk).map((rate) => `what ${rate} charges`),
  says: (plan, risk) => {
    const names = risk.rates === undefined ? "Agencies charge" : `${listed(namesOf(plan, risk), "and")} charge`;
    return `${names} more than planned by ${distributionInWords(risk.percent, asPercent)}.`;
  },
};

const namesOf = ({ agencyRates }: Plan, { rates }: RiskOf<"agency-rate">): readonly string[] =>
  rates ?? Object.keys(agencyRates);

function dearer(rate: AgencyRate, factor: number): AgencyRate {
  if (rate.is !== "dated") return dearerCharge(rate, factor);
  return { ...rate, charges: rate.charges.map(({ from, charge }) => ({ from, charge: dearerCharge(charge, factor) })) };
}

/** A charge at another price, with its fee in it: a fee by itself is no longer told apart. */
function dearerCharge<Charge extends AgencyCharge>(charge: Charge, factor: number): Charge {
  const { fee: _feeApart, ...remaining } = charge as AgencyCharge;
  const price = (amount: Pence): Pence => byMillionths(amount, factor) as Pence;
  return (
    remaining.is === "weekly"
      ? { ...remaining, perWeek: price(remaining.perWeek) }
      : { ...remaining, charge: price(remaining.charge) }
  ) as Charge;
}
