import type { Explanation } from "../formula/index.ts";
import { deliveriesOf, type SavingDelivery } from "../funding/index.ts";
import { ownProperty } from "../issues/index.ts";
import { type Plan, toldApart } from "../plan/index.ts";
import { changeOf, sumOfChange } from "./explain/of-changes.ts";
import { demandIn, ofDraws } from "./explain/of-draws.ts";
import { ofReserve } from "./explain/of-reserves.ts";
import { ofSaving } from "./explain/of-savings.ts";
import { baseOf, fundingOf, gaps, oneOff, requirement } from "./explain/of-year.ts";
import type { BudgetTelling, InYear } from "./explain/telling.ts";
import { mediumTermBudget } from "./medium-term-budget.ts";

/** Explains a figure of one line, saving, source or reserve in a year. */
type ExplainOne = (telling: BudgetTelling, recordId: string, yearIndex: number, depth: number) => Explanation;

const byId: { readonly [room: string]: { readonly [figureName: string]: ExplainOne } } = {
  changes: { change: changeOf, sum: sumOfChange },
  savings: ofSaving,
  funding: { sum: fundingOf },
  reserves: ofReserve,
  draws: ofDraws,
};

const byName: { readonly [room: string]: { readonly [figureName: string]: InYear } } = { gap: gaps, oneOff };

/**
 * Takes a figure of a plan's medium-term budget back to what the plan states, and its sources. A figure is named by its path in the
 * budget's data, after `budget`: `budget.gap.annual.2018/19`, `budget.requirement.2018/19`, `budget.changes.pay.sum.2018/19`,
 * `budget.savings.transport.delivered.2018/19`, `budget.reserves.general.closing.2018/19`, `budget.demand.children.2018/19`.
 *
 * @param depth - how many figures of the data are opened, one inside the other; what the plan states is always said. Default: all
 * @returns the tree, in which every value can be worked again from its parts and inputs; nothing where there is no such figure
 * @example
 * const plan = readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2024/25" }, budget: { base: "£2m" } });
 * explainBudget(plan, "budget.gap.cumulative.2024/25", { depth: 1 })?.parts // => [{ figure: "budget.requirement.2024/25", value: 200000000, as: "requirement" }]
 */
export function explainBudget(
  writtenValue: Plan,
  figureName: string,
  { depth = Number.POSITIVE_INFINITY }: { readonly depth?: number } = {},
): Explanation | undefined {
  const plan = toldApart(writtenValue);
  const mediumTerm = mediumTermBudget(plan);
  const [top, room = "", ...figurePath] = figureName.split(".");
  if (mediumTerm === undefined || plan.budget === undefined || top !== "budget") return undefined;
  let delivered: readonly SavingDelivery[] | undefined;
  const deliveries = () => {
    delivered ??= deliveriesOf(plan.savings, mediumTerm.years);
    return delivered;
  };
  const telling: BudgetTelling = { plan, budget: plan.budget, mediumTerm, met: new Set(), deliveries };
  if (room === "base") return mediumTerm.hasBase && figurePath.length === 0 ? baseOf(telling) : undefined;
  const yearIndex = (mediumTerm.years as readonly string[]).indexOf(figurePath.at(-1) ?? "");
  if (yearIndex < 0) return undefined;
  const [first = "", second, ...more] = figurePath.slice(0, -1);
  if (room === "requirement") return figurePath.length === 1 ? requirement(telling, yearIndex, depth) : undefined;
  if (second === undefined) {
    if (room === "demand")
      return mediumTerm.demand.some(({ id }) => id === first) ? demandIn(telling, first, yearIndex, depth) : undefined;
    return ownProperty(ownProperty(byName, room) ?? {}, first)?.(telling, yearIndex, depth);
  }
  const isKnown = ids(telling, room).includes(first) && more.length === 0;
  return isKnown ? ownProperty(ownProperty(byId, room) ?? {}, second)?.(telling, first, yearIndex, depth) : undefined;
}

function ids({ mediumTerm }: BudgetTelling, room: string): readonly string[] {
  const lists: { readonly [room: string]: readonly { readonly id: string }[] } = {
    ...{
      changes: mediumTerm.lines,
      savings: mediumTerm.savings,
      funding: mediumTerm.funding,
      reserves: mediumTerm.reserves,
      draws: mediumTerm.draws,
    },
  };
  return (ownProperty(lists, room) ?? []).map(({ id }) => id);
}
