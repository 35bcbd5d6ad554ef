import { type Explanation, figured, nothing, ofRecord, once, ruled } from "../../formula/index.ts";
import { byId } from "../../plan/index.ts";
import { budgetChange, savingDelivered, savingSlipped } from "../../rules/index.ts";
import { inYear, stated, type Telling } from "./telling.ts";

/** A figure of a saving: planned, delivered, or the change of what is delivered. */
export type OfSaving = (telling: Telling, id: string, at: number, depth: number) => Explanation;

const planned: OfSaving = (telling, id, at) => {
  const { years, saving } = savingNamed(telling, id);
  return stated(inYear(telling, at, "savings", id, "planned"), years[at]!.planned, saving.source);
};

/** What is delivered of a saving in a year, with the share and the slip of the saving that holds it up most. */
export const delivered: OfSaving = (telling, id, at, depth) => {
  const { years, saving, ...held } = savingNamed(telling, id);
  const { achieved, landing } = years[at]!;
  const figure = inYear(telling, at, "savings", id, "delivered");
  const of = (saving: string) => ({ source: sourceOf(telling, saving) });
  const own = (value: number) => ofRecord({ value, unit: "pence" }, of(id));
  return once(
    telling,
    { figure, value: achieved },
    () =>
      ruled(savingDelivered, {
        delivered: ofRecord({ value: held.delivered.rate, unit: "rate" }, of(held.delivered.of)),
        slipped: figured("what falls in the year", savingSlipped, {
          planned: own(landing.planned),
          plannedBefore: own(landing.plannedBefore),
          months: ofRecord({ value: landing.months, unit: "months" }, of(held.slips.of)),
        }),
      }),
    depth,
  );
};

const change: OfSaving = (telling, id, at, depth) => {
  const sums = byId(telling.of.savings, id)!;
  const figure = inYear(telling, at, "savings", id, "change");
  return once(
    telling,
    { figure, value: sums.change[at]! },
    (deeper) =>
      ruled(budgetChange, {
        sum: delivered(telling, id, at, deeper),
        before: at === 0 ? nothing() : delivered(telling, id, at - 1, deeper),
      }),
    depth,
  );
};

/** The figures of a saving by the name in their path. */
export const ofSaving: { readonly [figure: string]: OfSaving } = { planned, delivered, change };

function savingNamed({ plan, deliveries }: Telling, id: string) {
  return { saving: byId(plan.savings, id)!, ...byId(deliveries(), id)! };
}

const sourceOf = ({ plan }: Telling, id: string) => byId(plan.savings, id)?.source;
