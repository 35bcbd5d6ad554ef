import { ownProperty, unknownAgencyRate } from "../../issues/index.ts";
import { type AgencyRate, chargeInWords } from "../../plan/index.ts";
import { ChangeRefused, type Kind } from "../kind.ts";

/** An agency charges something else. */
export const agencyRate: Kind<"agency-rate"> = {
  apply: (plan, { rate, to }) => {
    if (!Object.hasOwn(plan.agencyRates, rate)) {
      throw new ChangeRefused(unknownAgencyRate(rate, Object.keys(plan.agencyRates)), "rate");
    }
    return { ...plan, agencyRates: { ...plan.agencyRates, [rate]: to } };
  },
  says: (_, { rate, to }) => `The agency rate ${rate} is ${charge(to)}.`,
  back: (plan, { change, rate }) => [{ change, rate, to: ownProperty(plan.agencyRates, rate)! }],
};

/** A charge in words. */
export const charge = (givenAgencyRate: AgencyRate): string =>
  chargeInWords(givenAgencyRate, (count, per) => `${count} ${per}s`);
