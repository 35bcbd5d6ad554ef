import { foundOrThrow, ownProperty } from "../../issues/index.ts";
import { asPercent, MILLION, type Pence } from "../../money/index.ts";
import type { AgencyCharge, AgencyRate, Plan, RiskOf } from "../../plan/index.ts";
import { listed } from "../../words/index.ts";
import { byMillionths } from "../distributions/by-millionths.ts";
import { distributionInWords } from "../distributions/in-words.ts";
import { valueFor } from "../distributions/value-for.ts";
import { valuesOf } from "../distributions/values-of.ts";
import { type KindOfRisk, risesWithChance, SHARED } from "./kind.ts";

/** Agencies charge more or less, all of them together. */
export const agencyRate: KindOfRisk<"agency-rate"> = {
  things: (givenPlan, plannedRisk) => (namesOf(givenPlan, plannedRisk).length === 0 ? [] : SHARED),
  reaches: "posts",
  draw: (_anyPlan, { percent }, _onlyThing, chances) => valueFor(percent, chances(0)),
  values: (_anyPlan, { percent }) => valuesOf(percent),
  ranked: risesWithChance,
  changes: (givenPlan, plannedRisk, _onlyThing, drawnPercent) => {
    const factor = Math.max(MILLION + drawnPercent, 0);
    return namesOf(givenPlan, plannedRisk).map((agencyRateName) => ({
      change: "agency-rate",
      rate: agencyRateName,
      to: dearer(
        foundOrThrow(ownProperty(givenPlan.agencyRates, agencyRateName), "agency rate", agencyRateName),
        factor,
      ),
    }));
  },
  draws: (givenPlan, plannedRisk) =>
    namesOf(givenPlan, plannedRisk).map((agencyRateName) => `what ${agencyRateName} charges`),
  says: (givenPlan, plannedRisk) => {
    const names =
      plannedRisk.rates === undefined ? "Agencies charge" : `${listed(namesOf(givenPlan, plannedRisk), "and")} charge`;
    return `${names} more than planned by ${distributionInWords(plannedRisk.percent, asPercent)}.`;
  },
};

const namesOf = ({ agencyRates }: Plan, { rates }: RiskOf<"agency-rate">): readonly string[] =>
  rates ?? Object.keys(agencyRates);

function dearer(plannedRate: AgencyRate, factor: number): AgencyRate {
  if (plannedRate.is !== "dated") return dearerCharge(plannedRate, factor);
  return {
    ...plannedRate,
    charges: plannedRate.charges.map(({ from, charge }) => ({ from, charge: dearerCharge(charge, factor) })),
  };
}

/** A charge at another price, with its fee in it: a fee by itself is no longer told apart. */
function dearerCharge<Charge extends AgencyCharge>(charge: Charge, factor: number): Charge {
  const { fee: _feeApart, ...remaining } = charge as AgencyCharge;
  const price = (drawnAmount: Pence): Pence => byMillionths(drawnAmount, factor) as Pence;
  return (
    remaining.is === "weekly"
      ? { ...remaining, perWeek: price(remaining.perWeek) }
      : { ...remaining, charge: price(remaining.charge) }
  ) as Charge;
}
