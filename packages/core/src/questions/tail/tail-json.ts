import { inPounds, type Pence } from "../../money/index.ts";
import { poundsBy } from "../pounds-by.ts";
import type { Tail } from "./tail.ts";

type Dated<Key extends string> = readonly ({ readonly [key in Key]: string } & { readonly amount: Pence })[];
const by = <Key extends string>(key: Key, sums: Dated<Key>) =>
  Object.fromEntries(sums.map((one) => [one[key], inPounds(one.amount)]));

/** What is left when the money stops, as other programs may rely on it, money as decimal texts of pounds: `unfunded` at each level; `aYear` of a whole year with nobody absorbed. */
export const tailJson = ({ money, ...of }: Tail) => ({
  ...of,
  ...poundsBy({ annual: of.annual, cost: of.cost, monthsSlip: of.monthsSlip, notCounted: of.notCounted }),
  staying: of.staying.map((one) => ({ ...one, annual: inPounds(one.annual) })),
  byYear: by("year", of.byYear),
  byMonth: by("month", of.byMonth),
  moneyThatGoesOn: money.goesOn.map((one) => ({ ...one, aYear: inPounds(one.aYear) })),
  moneyThatStops: money.stops.map((one) => ({ ...one, carriedOn: inPounds(one.carriedOn) })),
  moneyNotStated: money.notStated,
  unfunded: {
    confirmed: unfundedJson(of.unfunded.confirmed),
    conditional: unfundedJson(of.unfunded.conditional),
    total: unfundedJson(of.unfunded.total),
  },
  leaving: of.leaving.map(({ of: { id }, people, on }) => ({ id, people, on: on ?? null })),
});

const unfundedJson = ({ aYear, all, byYear, byMonth }: Tail["unfunded"]["total"]) => ({
  ...poundsBy({ aYear, all }),
  byYear: by("year", byYear),
  byMonth: by("month", byMonth),
});
