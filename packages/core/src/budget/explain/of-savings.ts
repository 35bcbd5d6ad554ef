import { type Explanation, figured, nothing, ofRecord, once, ruled } from "../../formula/index.ts";
import { byId } from "../../plan/index.ts";
import { budgetChange, savingDelivered, savingSlipped } from "../../rules/index.ts";
import { type BudgetTelling, figureInYear, stated } from "./telling.ts";

/** A figure of a saving: planned, delivered, or the change of what is delivered. */
export type OfSaving = (telling: BudgetTelling, recordId: string, yearIndex: number, depth: number) => Explanation;

const planned: OfSaving = (telling, recordId, yearIndex) => {
  const { years, saving } = savingNamed(telling, recordId);
  return stated(
    figureInYear(telling, yearIndex, "savings", recordId, "planned"),
    years[yearIndex]!.planned,
    saving.source,
  );
};

/** What is delivered of a saving in a year, with the share and the slip of the saving that holds it up most. */
export const delivered: OfSaving = (telling, recordId, yearIndex, depth) => {
  const { years, saving, ...heldOnes } = savingNamed(telling, recordId);
  const { achieved, landing } = years[yearIndex]!;
  const figureName = figureInYear(telling, yearIndex, "savings", recordId, "delivered");
  const sourceOfSaving = (saving: string) => ({ source: sourceOf(telling, saving) });
  const ownSource = (value: number) => ofRecord({ value, unit: "pence" }, sourceOfSaving(recordId));
  return once(
    telling,
    { figure: figureName, value: achieved },
    () =>
      ruled(savingDelivered, {
        delivered: ofRecord({ value: heldOnes.delivered.rate, unit: "rate" }, sourceOfSaving(heldOnes.delivered.of)),
        slipped: figured("what falls in the year", savingSlipped, {
          planned: ownSource(landing.planned),
          plannedBefore: ownSource(landing.plannedBefore),
          months: ofRecord({ value: landing.months, unit: "months" }, sourceOfSaving(heldOnes.slips.of)),
        }),
      }),
    depth,
  );
};

const change: OfSaving = (telling, recordId, yearIndex, depth) => {
  const sums = byId(telling.mediumTerm.savings, recordId)!;
  const figureName = figureInYear(telling, yearIndex, "savings", recordId, "change");
  return once(
    telling,
    { figure: figureName, value: sums.change[yearIndex]! },
    (deeper) =>
      ruled(budgetChange, {
        sum: delivered(telling, recordId, yearIndex, deeper),
        before: yearIndex === 0 ? nothing() : delivered(telling, recordId, yearIndex - 1, deeper),
      }),
    depth,
  );
};

/** The figures of a saving by the name in their path. */
export const ofSaving: { readonly [figureName: string]: OfSaving } = { planned, delivered, change };

function savingNamed({ plan, deliveries }: BudgetTelling, recordId: string) {
  return { saving: byId(plan.savings, recordId)!, ...byId(deliveries(), recordId)! };
}

const sourceOf = ({ plan }: BudgetTelling, recordId: string) => byId(plan.savings, recordId)?.source;
