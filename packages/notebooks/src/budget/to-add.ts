import type { Plan } from "@outturn/core";

/**
 * What a page says of a plan that has no medium-term budget, and how to give it one.
 *
 * @param isHere - whether the page itself can give it one
 */
export const noBudget = (isHere: boolean): readonly string[] => [
  "This plan has no medium-term budget, so there is no gap of one to show.",
  isHere
    ? "A budget starts from the recurrent budget of the year before. Type it in here; inflation, pay, pressures, growth, reserves and more then have tables of their own. Savings of the plan count in it."
    : "Add a section “budget” to the plan file, such as the one below, and open the file again; or add one on the page of one plan. Savings of the plan count in it.",
];

/** A section that gives a plan a budget, in its first year. */
export const budgetToAdd = ({ years: { from: firstYear } }: Plan): string => `budget:
  base: £12m                     # the recurrent budget of the year before ${firstYear}
  inflation:
    - { id: contracts, of: £2m, percent: { ${firstYear}: 3 } }
  growth:
    - { id: new-posts, change: { ${firstYear}: £500k } }
  funding:
    - { id: grant, kind: grant, perYear: { ${firstYear}: £12m }, growth: { percent: 2 } }
  reserves:
    - { id: general, opening: £1m, out: { ${firstYear}: £200k } }
`;
