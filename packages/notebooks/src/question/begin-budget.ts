import type { BudgetBeginner, BudgetBeginning } from "../budget/begin-budget.ts";
import type { Desk, Draft } from "../state/desk.ts";

/** The table that a budget starts from. */
const FIRST_TABLE = "Budget base";

/** Gives the plan on the desk a budget, as one step that can be undone; what is typed goes in as it is. */
export const beginsBudget = (desk: Desk): BudgetBeginner => ({
  begin: (typed) => desk.edit("A medium-term budget", withBudget(desk.now.draft, typed)),
  openTables: () => desk.openSheet(FIRST_TABLE),
});

/**
 * A draft with a budget of one sum, and its funding of one sum in the first year, which the years after have too until somebody says
 * otherwise.
 *
 * @example withBudget({ years: { from: "2026/27", to: "2028/29" } }, { base: "£12m", funding: "" }).budget // => { base: [{ id: "base", title: "Base budget", amount: "£12m" }] }
 */
export function withBudget(draft: Draft, { base, funding }: BudgetBeginning): Draft {
  const years = draft.years as { readonly from: string };
  return {
    ...draft,
    budget: {
      base: [{ id: "base", title: "Base budget", amount: base }],
      ...(funding !== "" && {
        funding: [
          {
            ...{ id: "funding", title: "Recurrent funding", kind: "other" },
            ...{ perYear: { [years.from]: funding }, growth: { percent: 0 } },
          },
        ],
      }),
    },
  };
}
