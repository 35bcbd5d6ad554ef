import type { Pence } from "@outturn/core";
import type { MediumTerm } from "@outturn/core/budget";
import type { Bridge } from "@outturn/core/questions";

/** Above this, changes stand together by what they are for: a waterfall of more steps is not read. */
const MOST_STEPS = 8;

const groups = { inflation: "Inflation", pay: "Pay", pressures: "Pressures", growth: "Growth" } as const;

/** A gap as a bridge, with names for its ends. */
export interface GapSteps extends Bridge {
  readonly starts: string;
  readonly ends: string;
}

/** Whether there is anything for a gap to be between; without it a budget shows what changes in it alone. */
export const hasGap = ({ hasBase, funding }: MediumTerm): boolean => hasBase || funding.length > 0;

/**
 * How the cumulative gap of a year comes about: from the base less the funding of the first year, through each recurrent change, the
 * savings that are delivered, and what funding there is more than in the first year. All of them add up to the gap, to the penny.
 *
 * @param at - which of the budget's years
 */
export function gapSteps(of: MediumTerm, at: number): GapSteps {
  const { years, byYear, hasBase, base, lines, savings, funding } = of;
  const [first, year] = [years[0]!, years[at]!];
  const recurrent = lines.filter((line) => line.recurrent);
  const each = recurrent.length + savings.length <= MOST_STEPS;
  const changes = each
    ? recurrent.map(({ title, sum }) => step(title, sum[at]!))
    : Object.entries(groups).map(([group, name]) =>
        step(name, total(recurrent.filter((line) => line.group === group).map(({ sum }) => sum[at]!))),
      );
  const delivered = each
    ? savings.map(({ title, delivered }) => step(`Saving: ${title}`, less(0, delivered[at]!)))
    : [step("Savings delivered", less(0, total(savings.map(({ delivered }) => delivered[at]!))))];
  const more = less(byYear[0]!.funding, byYear[at]!.funding);
  const steps = [...changes, ...delivered, step(`${more > 0 ? "Less" : "More"} funding than in ${first}`, more)];
  const to = byYear[at]!.cumulativeGap;
  const figure = `${hasGap(of) ? (to < 0 ? "Surplus" : "Gap") : "Changes"} by ${year}`;
  return {
    method: "in-order",
    figure,
    from: less(base, byYear[0]!.funding),
    to,
    steps: steps.filter(({ effect }) => effect !== 0),
    forecasts: 1,
    starts: startOf(hasBase, funding.length > 0, first),
    ends: figure,
  };
}

function startOf(hasBase: boolean, isFunded: boolean, first: string): string {
  if (hasBase && isFunded) return `Base budget less funding of ${first}`;
  if (isFunded) return `Funding of ${first}; no base is given`;
  return hasBase ? "Base budget; no funding is given" : "No base budget is given";
}

const step = (change: string, effect: Pence) => ({ change, effect });

const less = (sum: number, other: number): Pence => (sum - other + 0) as Pence;

const total = (sums: readonly Pence[]): Pence => sums.reduce((all, one) => all + one, 0) as Pence;
