import type { Explanation } from "../formula/index.ts";
import { deliveriesOf, type SavingDelivery } from "../funding/index.ts";
import { ownProperty } from "../issues/index.ts";
import { type Plan, toldApart } from "../plan/index.ts";
import { changeOf, sumOfChange } from "./explain/of-changes.ts";
import { demandIn, ofDraws } from "./explain/of-draws.ts";
import { ofReserve } from "./explain/of-reserves.ts";
import { ofSaving } from "./explain/of-savings.ts";
import { baseOf, fundingOf, gaps, oneOff, requirement } from "./explain/of-year.ts";
import type { BudgetTelling, InYear, OfOne } from "./explain/telling.ts";
import type { MediumTerm } from "./medium-term.ts";
import { mediumTermBudget } from "./medium-term-budget.ts";

/** What of the budget has figures in a path of its own, "budget.<room>.<id>.<figure>.<year>". */
interface RoomOfRecords {
  readonly records: (mediumTerm: MediumTerm) => readonly { readonly id: string }[];
  readonly figures: { readonly [figureName: string]: OfOne };
}

const byRecord: { readonly [room: string]: RoomOfRecords } = {
  changes: { records: ({ lines }) => lines, figures: { change: changeOf, sum: sumOfChange } },
  savings: { records: ({ savings }) => savings, figures: ofSaving },
  funding: { records: ({ funding }) => funding, figures: { sum: fundingOf } },
  reserves: { records: ({ reserves }) => reserves, figures: ofReserve },
  draws: { records: ({ draws }) => draws, figures: ofDraws },
};

/** "budget.<room>.<figure>.<year>" */
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
  const isOf = (records: readonly { readonly id: string }[]) => records.some(({ id }) => id === first);
  if (second === undefined) {
    if (room === "demand") return isOf(mediumTerm.demand) ? demandIn(telling, first, yearIndex, depth) : undefined;
    return ownProperty(ownProperty(byName, room) ?? {}, first)?.(telling, yearIndex, depth);
  }
  const found = ownProperty(byRecord, room);
  if (found === undefined || more.length > 0 || !isOf(found.records(mediumTerm))) return undefined;
  return ownProperty(found.figures, second)?.(telling, first, yearIndex, depth);
}
