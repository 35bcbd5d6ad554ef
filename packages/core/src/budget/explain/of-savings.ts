import { figured, nothing, ofRecord, ruled } from "../../formula/index.ts";
import { byId } from "../../plan/index.ts";
import { budgetChange, savingDelivered, savingSlipped } from "../../rules/index.ts";
import { type BudgetTelling, explainedInYear, figureInYear, type OfOne, stated } from "./telling.ts";

const planned: OfOne = (telling, recordId, yearIndex) => {
  const { years, saving } = savingNamed(telling, recordId);
  return stated(
    figureInYear(telling, yearIndex, "savings", recordId, "planned"),
    years[yearIndex]!.planned,
    saving.source,
  );
};

/** What is delivered of a saving in a year, with the share and the slip of the saving that holds it up most. */
export const delivered: OfOne = (telling, recordId, yearIndex, depth) => {
  const { years, saving, ...heldOnes } = savingNamed(telling, recordId);
  const { achieved, landing } = years[yearIndex]!;
  const sourceOfSaving = (saving: string) => ({ source: sourceOf(telling, saving) });
  const ownSource = (value: number) => ofRecord({ value, unit: "pence" }, sourceOfSaving(recordId));
  const path = ["savings", recordId, "delivered"];
  return explainedInYear(telling, yearIndex, depth, { path, value: achieved }, () =>
    ruled(savingDelivered, {
      delivered: ofRecord({ value: heldOnes.delivered.rate, unit: "rate" }, sourceOfSaving(heldOnes.delivered.of)),
      slipped: figured("what falls in the year", savingSlipped, {
        planned: ownSource(landing.planned),
        plannedBefore: ownSource(landing.plannedBefore),
        months: ofRecord({ value: landing.months, unit: "months" }, sourceOfSaving(heldOnes.slips.of)),
      }),
    }),
  );
};

const change: OfOne = (telling, recordId, yearIndex, depth) => {
  const value = byId(telling.mediumTerm.savings, recordId)!.change[yearIndex]!;
  return explainedInYear(telling, yearIndex, depth, { path: ["savings", recordId, "change"], value }, (deeper) =>
    ruled(budgetChange, {
      sum: delivered(telling, recordId, yearIndex, deeper),
      before: yearIndex === 0 ? nothing() : delivered(telling, recordId, yearIndex - 1, deeper),
    }),
  );
};

/** The figures of a saving by the name in their path. */
export const ofSaving: { readonly [figureName: string]: OfOne } = { planned, delivered, change };

function savingNamed({ plan, deliveries }: BudgetTelling, recordId: string) {
  return { saving: byId(plan.savings, recordId)!, ...byId(deliveries(), recordId)! };
}

const sourceOf = ({ plan }: BudgetTelling, recordId: string) => byId(plan.savings, recordId)?.source;
