import type { Plan } from "@outturn/core";

/** What a page says of a plan that has no medium-term budget, and what to add to it. */
export const noBudget: readonly string[] = [
  "This plan has no medium-term budget, so there is no gap of one to show.",
  "Add a section “budget” to the plan file, such as the one below, and open the file again. Savings of the plan count in it.",
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
