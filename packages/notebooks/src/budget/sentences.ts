import { asPercent, listed, type Pence, type Plan } from "@outturn/core";
import type { MediumTerm } from "@outturn/core/budget";
import { budgetHeadline, inBrief } from "@outturn/core/tables";
import { hasGap } from "./gap-steps.ts";

const groups = { inflation: "inflation", pay: "pay", pressures: "pressures", growth: "growth" } as const;

/** The answer in sentences: the headline first, then what it is made of and what it leaves out. */
export function budgetSentences(of: MediumTerm, plan: Plan): readonly string[] {
  const { illustrative } = of;
  return [
    budgetHeadline(of),
    madeOf(of),
    ...honestly(of),
    ...of.demand.map((_, at) => demandOf(of, plan, at)),
    ...of.reserves.map(({ title, opening, closing }) => {
      const low = closing.findIndex((sum) => sum < 0);
      const below = low < 0 ? "" : ` It is overdrawn in ${of.years[low]!}.`;
      return `${title}: ${inBrief(opening[0]!)} when ${of.years[0]!} opens, ${inBrief(closing.at(-1)!)} when ${of.years.at(-1)!} closes.${below}`;
    }),
    ...(illustrative === undefined ? [] : [`Illustrative: ${illustrative.replace(/\.?$/, ".")}`]),
  ];
}

/** What changes come to by the last year, and what savings take off. */
function madeOf({ years, lines, savings }: MediumTerm): string {
  const [year, last] = [years.at(-1)!, years.length - 1];
  const held = Object.entries(groups).flatMap(([group, name]) => {
    const ofGroup = lines.filter((line) => line.recurrent && line.group === group);
    return ofGroup.length === 0 ? [] : [`${name} ${inBrief(total(ofGroup.map(({ sum }) => sum[last]!)))}`];
  });
  const adds = held.length === 0 ? `Nothing is added by ${year}` : `By ${year}: ${listed(held)} a year`;
  if (savings.length === 0) return `${adds}; the plan has no savings.`;
  const planned = total(savings.map((one) => one.planned[last]!));
  const delivered = total(savings.map((one) => one.delivered[last]!));
  const isAll = planned === delivered ? "all of what is planned" : `of ${inBrief(planned)} planned`;
  const short = total(savings.flatMap((one) => one.planned.map((sum, at) => (sum - one.delivered[at]!) as Pence)));
  const over = short > 0 ? ` Over all years ${inBrief(short)} of planned savings is not delivered in time.` : "";
  return `${adds}; savings take off ${inBrief(delivered)}, ${isAll}.${over}`;
}

/** What a gap leaves out where the plan gives one of its sides only. */
function honestly(of: MediumTerm): string[] {
  if (!hasGap(of)) return [];
  if (!of.hasBase) return ["No base budget is given, so all funding is set against changes alone."];
  return of.funding.length === 0 ? ["No funding is given, so the gap is the whole budget."] : [];
}

function demandOf(of: MediumTerm, { budget }: Plan, at: number): string {
  const { id, title, tenths } = of.demand[at]!;
  const growth = budget?.demand.find((one) => one.id === id)?.growth;
  const isCosted = budget?.lines.some(({ by }) => by.is === "demand" && by.demand === id) ?? false;
  const rate =
    growth === undefined ? "" : `, ${growth < 0 ? "falling" : "growing"} by ${asPercent(Math.abs(growth))} a year`;
  const [first, last] = [of.years[0]!, of.years.at(-1)!];
  const cost = isCosted ? "" : " What each costs is not given, so that adds no sum to the budget.";
  return `${title}: ${inTenths(tenths[0]!)} in ${first}, ${inTenths(tenths.at(-1)!)} in ${last}${rate}.${cost}`;
}

/**
 * A number of tenths as it is said: without a decimal that is nought.
 *
 * @example inTenths(12340) // => "1,234"
 */
export const inTenths = (tenths: number): string => (tenths / 10).toLocaleString("en-GB");

const total = (sums: readonly Pence[]): Pence => sums.reduce((all, one) => all + one, 0) as Pence;
