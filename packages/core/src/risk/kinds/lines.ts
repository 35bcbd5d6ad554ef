import { foundOrThrow } from "../../issues/index.ts";
import { asPercent, MILLION, type Millionths, type Pence } from "../../money/index.ts";
import {
  byId,
  type Change,
  type Line,
  type LineAmount,
  type Plan,
  type Selection,
  toldApart,
} from "../../plan/index.ts";
import { atStart, selectedInWords, selects } from "../../scenario/index.ts";
import { byMillionths } from "../distributions/by-millionths.ts";
import { distributionInWords } from "../distributions/in-words.ts";
import { valueFor } from "../distributions/value-for.ts";
import { valuesOf } from "../distributions/values-of.ts";
import { type KindOfRisk, risesWithChance, SHARED } from "./kind.ts";

/** The most that a yearly rise may be: tenfold. */
const MOST_GROWTH = 10 * MILLION;

/** Lines grow faster or slower, all that are selected together. */
export const growthRisk: KindOfRisk<"growth"> = {
  things: (givenPlan, { where }) => (growingLines(givenPlan, where).length === 0 ? [] : SHARED),
  reaches: "others",
  draw: (_anyPlan, { percent }, _onlyThing, chances) => valueFor(percent, chances(0)),
  values: (_anyPlan, { percent }) => valuesOf(percent),
  ranked: risesWithChance,
  changes: (_anyPlan, { where }, _onlyThing, drawnNumber) => {
    const drawnPercent = Math.min(Math.max(drawnNumber, -MILLION), MOST_GROWTH) as Millionths;
    return [{ change: "growth-rate", percent: drawnPercent, ...(where && { where }) }];
  },
  draws: (givenPlan, { where }) =>
    growingLines(toldApart(givenPlan), where).map(({ title }) => `what ${title} comes to`),
  says: (givenPlan, { percent, where }) =>
    `${atStart(selectedInWords(givenPlan, where, "line"))} grows each 1 April by ${distributionInWords(percent, asPercent)}.`,
};

/** Lines come to more or less than planned, all that are selected by the same per cent. */
export const lineCostRisk: KindOfRisk<"line-cost"> = {
  things: (givenPlan, { where }) => (linesDrawn(givenPlan, where).length === 0 ? [] : SHARED),
  reaches: "others",
  draw: (_anyPlan, { percent }, _onlyThing, chances) => valueFor(percent, chances(0)),
  values: (_anyPlan, { percent }) => valuesOf(percent),
  ranked: risesWithChance,
  changes: (givenPlan, { where }, _onlyThing, drawnPercent): readonly Change[] => {
    const factor = Math.max(MILLION + drawnPercent, 0);
    if (factor === MILLION) return [];
    return linesDrawn(givenPlan, where).map((planLine) =>
      planLine.madeBy === undefined
        ? { change: "line-amount", amount: amountTimes(planLine, factor), where: { id: planLine.id } }
        : demandTimes(givenPlan, planLine, factor),
    );
  },
  draws: (givenPlan, { where }) => linesDrawn(toldApart(givenPlan), where).map(({ title }) => `what ${title} comes to`),
  says: (givenPlan, { percent, where }) =>
    `${atStart(selectedInWords(givenPlan, where, "line"))} comes to more than planned by ${distributionInWords(percent, asPercent)}.`,
};

/** What takes a line out of a plan's cost. */
export const withoutLine = (planLine: Line): Change => ({
  change: "line-amount",
  amount: amountTimes(planLine, 0),
  where: { id: planLine.id },
});

/** Lines whose cost may be drawn: not what others pay of demand, which follows what that costs. */
const linesDrawn = ({ lines }: Plan, where: Selection | undefined): readonly Line[] =>
  lines.filter((planLine) => selects(where, planLine) && !(planLine.madeBy !== undefined && planLine.income));

const growingLines = ({ lines }: Plan, where: Selection | undefined): readonly Line[] =>
  lines.filter((planLine) => selects(where, planLine) && planLine.sum.is === "yearly" && planLine.madeBy === undefined);

/** What demand makes costs more or less by the prices a week, or the fees, of its kind; to the penny of each. */
function demandTimes({ demand = [] }: Plan, { id, madeBy }: Line, factor: number): Change {
  const kind = foundOrThrow(byId(demand, madeBy!), "kind", madeBy!);
  const times = (amount: Pence): Pence => byMillionths(amount, factor) as Pence;
  const to =
    id === kind.id
      ? { prices: kind.prices.map((price) => ({ ...price, perWeek: times(price.perWeek) })) }
      : { fees: (kind.fees ?? []).map((fee) => ({ ...fee, amount: times(fee.amount) })) };
  return { change: "demand", kind: kind.id, to };
}

/** A line's amount at so many millionths, as the line states it: income without its minus. */
function amountTimes({ sum, income }: Line, factor: number): LineAmount {
  const sign = income ? -1 : 1;
  const times = (drawnValue: number): number => byMillionths(sign * drawnValue, factor) + 0;
  switch (sum.is) {
    case "one-off":
    case "fixed":
      return times(sum.amount) as Pence;
    case "yearly":
      return sum.perYear.map(({ year, amount }) => ({ year, amount: times(amount) as Pence }));
    case "percent":
      return {
        percent:
          typeof sum.percent === "number"
            ? (times(sum.percent) as Millionths)
            : sum.percent.map(({ year, rate }) => ({ year, rate: times(rate) as Millionths })),
      };
  }
}
