import { inPounds, type Pence, poundsBy } from "../../money/index.ts";
import type { Tail } from "./tail.ts";

type Dated<Key extends string> = readonly ({ readonly [key in Key]: string } & { readonly amount: Pence })[];
const amountsBy = <Key extends string>(key: Key, sums: Dated<Key>) =>
  Object.fromEntries(sums.map((sum) => [sum[key], inPounds(sum.amount)]));

/** What is left when the money stops, as other programs may rely on it, money as decimal texts of pounds: `unfunded` at each level; `aYear` of a whole year with nobody absorbed. */
export const tailJson = ({ money, ...otherFields }: Tail) => ({
  ...otherFields,
  ...poundsBy({
    annual: otherFields.annual,
    cost: otherFields.cost,
    monthsSlip: otherFields.monthsSlip,
    notCounted: otherFields.notCounted,
  }),
  staying: otherFields.staying.map((staying) => ({ ...staying, annual: inPounds(staying.annual) })),
  byYear: amountsBy("year", otherFields.byYear),
  byMonth: amountsBy("month", otherFields.byMonth),
  moneyThatGoesOn: money.goesOn.map((moneyThatGoesOn) => ({
    ...moneyThatGoesOn,
    aYear: inPounds(moneyThatGoesOn.aYear),
    carriedOn: inPounds(moneyThatGoesOn.carriedOn),
  })),
  moneyThatStops: money.stops.map((moneyThatStops) => ({
    ...moneyThatStops,
    carriedOn: inPounds(moneyThatStops.carriedOn),
  })),
  moneyNotStated: money.notStated,
  unfunded: {
    confirmed: unfundedJson(otherFields.unfunded.confirmed),
    conditional: unfundedJson(otherFields.unfunded.conditional),
    total: unfundedJson(otherFields.unfunded.total),
  },
  leaving: otherFields.leaving.map(({ staying: { id }, people, on }) => ({ id, people, on: on ?? null })),
});

const unfundedJson = ({ aYear, all, byYear, byMonth }: Tail["unfunded"]["total"]) => ({
  ...poundsBy({ aYear, all }),
  byYear: amountsBy("year", byYear),
  byMonth: amountsBy("month", byMonth),
});
