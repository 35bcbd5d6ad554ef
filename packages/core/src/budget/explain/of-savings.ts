import { type Because, figured, ruled } from "../../formula/index.ts";
import { byId } from "../../plan/index.ts";
import { budgetChange, savingDelivered, savingSlipped } from "../../rules/index.ts";
import { inYear, opened, stated, type Telling } from "./tell.ts";

/** A figure of a saving: planned, delivered, or the change of what is delivered. */
export type OfSaving = (telling: Telling, id: string, at: number, depth: number) => Because;

const planned: OfSaving = (telling, id, at) => {
  const { years, saving } = savingNamed(telling, id);
  return stated(inYear(telling, at, "savings", id, "planned"), years[at]!.planned, saving.source);
};

/** What is delivered of a saving in a year, with the share and the slip of the saving that holds it up most. */
export const delivered: OfSaving = (telling, id, at, depth) => {
  const { years, saving, ...held } = savingNamed(telling, id);
  const { achieved, landing } = years[at]!;
  const figure = inYear(telling, at, "savings", id, "delivered");
  const own = { unit: "pence", ...sourceOf(telling, id) };
  return opened(telling, { figure, value: achieved }, depth, () =>
    ruled(savingDelivered, {
      delivered: { value: held.delivered.rate, unit: "rate", ...sourceOf(telling, held.delivered.of) },
      slipped: figured("what falls in the year", savingSlipped, {
        planned: { value: landing.planned, ...own },
        plannedBefore: { value: landing.plannedBefore, ...own },
        months: { value: landing.months, unit: "months", ...sourceOf(telling, held.slips.of) },
      }),
    }),
  );
};

const change: OfSaving = (telling, id, at, depth) => {
  const sums = byId(telling.of.savings, id)!;
  const figure = inYear(telling, at, "savings", id, "change");
  return opened(telling, { figure, value: sums.change[at]! }, depth, (deeper) =>
    ruled(budgetChange, {
      sum: delivered(telling, id, at, deeper),
      before: at === 0 ? { value: 0, unit: "pence" } : delivered(telling, id, at - 1, deeper),
    }),
  );
};

/** The figures of a saving by the name in their path. */
export const ofSaving: { readonly [figure: string]: OfSaving } = { planned, delivered, change };

function savingNamed({ plan, deliveries }: Telling, id: string) {
  return { saving: byId(plan.savings, id)!, ...byId(deliveries(), id)! };
}

function sourceOf({ plan }: Telling, id: string) {
  const source = byId(plan.savings, id)?.source;
  return source === undefined ? {} : { source };
}
