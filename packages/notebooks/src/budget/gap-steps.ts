import type { Pence } from "@outturn/core";
import type { MediumTerm } from "@outturn/core/budget";
import type { Bridge } from "@outturn/core/questions";

/** Above this, changes stand together by what they are for: a waterfall of more steps is not read. */
const MOST_STEPS = 8;

const groups = { inflation: "Inflation", pay: "Pay", pressures: "Pressures", growth: "Growth" } as const;

/** A step of a gap, with the figure of the budget that it is; what is taken off stands with its sign turned. */
type GapStep = Bridge["steps"][number] & { readonly figure?: string };

/** A gap as a bridge, with names for its ends. */
export interface GapSteps extends Bridge {
  readonly steps: readonly GapStep[];
  readonly starts: string;
  readonly ends: string;
}

/** Whether there is anything for a gap to be between; without it a budget shows what changes in it alone. */
export const hasGap = ({ hasBase, funding }: MediumTerm): boolean => hasBase || funding.length > 0;

/**
 * How the cumulative gap of a year comes about: from the base less the funding of the first year, through each recurrent change, the
 * savings that are delivered, and what funding there is more than in the first year. All of them add up to the gap, to the penny.
 *
 * @param yearIndex - which of the budget's years
 */
export function gapSteps(mediumTerm: MediumTerm, yearIndex: number): GapSteps {
  const { years, byYear, hasBase, base, lines, savings, funding } = mediumTerm;
  const [firstYear, year] = [years[0]!, years[yearIndex]!];
  const recurrent = lines.filter((budgetLine) => budgetLine.recurrent);
  const eachOne = recurrent.length + savings.length <= MOST_STEPS;
  const changes = eachOne
    ? recurrent.map(({ id, title, sum }) => step(title, sum[yearIndex]!, `budget.changes.${id}.sum.${year}`))
    : Object.entries(groups).map(([group, name]) =>
        step(
          name,
          total(recurrent.filter((budgetLine) => budgetLine.group === group).map(({ sum }) => sum[yearIndex]!)),
        ),
      );
  const delivered = eachOne
    ? savings.map(({ id, title, delivered }) =>
        step(`Saving: ${title}`, less(0, delivered[yearIndex]!), `budget.savings.${id}.delivered.${year}`),
      )
    : [step("Savings delivered", less(0, total(savings.map(({ delivered }) => delivered[yearIndex]!))))];
  const moreAmount = less(byYear[0]!.funding, byYear[yearIndex]!.funding);
  const steps = [
    ...changes,
    ...delivered,
    step(`${moreAmount > 0 ? "Less" : "More"} funding than in ${firstYear}`, moreAmount),
  ];
  const to = byYear[yearIndex]!.cumulativeGap;
  const figureName = `${hasGap(mediumTerm) ? (to < 0 ? "Surplus" : "Gap") : "Changes"} by ${year}`;
  return {
    method: "in-order",
    figure: figureName,
    from: less(base, byYear[0]!.funding),
    to,
    steps: steps.filter(({ effect }) => effect !== 0),
    forecasts: 1,
    starts: startOf(hasBase, funding.length > 0, firstYear),
    ends: figureName,
  };
}

function startOf(hasBase: boolean, isFunded: boolean, first: string): string {
  if (hasBase && isFunded) return `Base less funding, ${first}`;
  if (isFunded) return `Funding of ${first}; no base is given`;
  return hasBase ? "Base budget; no funding is given" : "No base budget is given";
}

const step = (change: string, effect: Pence, figure?: string): GapStep => ({
  ...{ change, effect },
  ...(figure !== undefined && { figure }),
});

const less = (amount: number, otherValue: number): Pence => (amount - otherValue + 0) as Pence;

const total = (amounts: readonly Pence[]): Pence =>
  amounts.reduce((totalSoFar, amount) => totalSoFar + amount, 0) as Pence;
