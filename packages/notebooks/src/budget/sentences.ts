import { asPercent, listed, type Pence, type Plan } from "@outturn/core";
import type { MediumTerm } from "@outturn/core/budget";
import { budgetHeadline, inBrief } from "@outturn/core/tables";
import { hasGap } from "./gap-steps.ts";

const groups = { inflation: "inflation", pay: "pay", pressures: "pressures", growth: "growth" } as const;

/** The answer in sentences: the headline first, then what it is made of and what it leaves out. */
export function budgetSentences(mediumTerm: MediumTerm, plan: Plan): readonly string[] {
  const { illustrative } = mediumTerm;
  return [
    budgetHeadline(mediumTerm),
    madeOf(mediumTerm),
    ...honestly(mediumTerm),
    ...mediumTerm.demand.map((_, demandIndex) => demandOf(mediumTerm, plan, demandIndex)),
    ...mediumTerm.reserves.map(({ title, opening, closing }) => {
      const low = closing.findIndex((amount) => amount < 0);
      const below = low < 0 ? "" : ` It is overdrawn in ${mediumTerm.years[low]!}.`;
      return `${title}: ${inBrief(opening[0]!)} when ${mediumTerm.years[0]!} opens, ${inBrief(closing.at(-1)!)} when ${mediumTerm.years.at(-1)!} closes.${below}`;
    }),
    ...(illustrative === undefined ? [] : [`Illustrative: ${illustrative.replace(/\.?$/, ".")}`]),
  ];
}

/** What changes come to by the last year, and what savings take off. */
function madeOf({ years, lines, savings }: MediumTerm): string {
  const [year, last] = [years.at(-1)!, years.length - 1];
  const heldOnes = Object.entries(groups).flatMap(([group, name]) => {
    const ofGroup = lines.filter((budgetLine) => budgetLine.recurrent && budgetLine.group === group);
    return ofGroup.length === 0 ? [] : [`${name} ${inBrief(total(ofGroup.map(({ sum }) => sum[last]!)))}`];
  });
  const adds = heldOnes.length === 0 ? `Nothing is added by ${year}` : `By ${year}: ${listed(heldOnes)} a year`;
  if (savings.length === 0) return `${adds}; the plan has no savings.`;
  const planned = total(savings.map((savingOverYears) => savingOverYears.planned[last]!));
  const delivered = total(savings.map((savingOverYears) => savingOverYears.delivered[last]!));
  const isAll = planned === delivered ? "all of what is planned" : `of ${inBrief(planned)} planned`;
  const shortAmount = total(
    savings.flatMap((savingOverYears) =>
      savingOverYears.planned.map((amount, position) => (amount - savingOverYears.delivered[position]!) as Pence),
    ),
  );
  const over =
    shortAmount > 0 ? ` Over all years ${inBrief(shortAmount)} of planned savings is not delivered in time.` : "";
  return `${adds}; savings take off ${inBrief(delivered)}, ${isAll}.${over}`;
}

/** What a gap leaves out where the plan gives one of its sides only. */
function honestly(mediumTerm: MediumTerm): string[] {
  if (!hasGap(mediumTerm)) return [];
  if (!mediumTerm.hasBase) return ["No base budget is given, so all funding is set against changes alone."];
  return mediumTerm.funding.length === 0 ? ["No funding is given, so the gap is the whole budget."] : [];
}

function demandOf(mediumTerm: MediumTerm, { budget }: Plan, demandIndex: number): string {
  const { id, title, tenths } = mediumTerm.demand[demandIndex]!;
  const growth = budget?.demand.find((demand) => demand.id === id)?.growth;
  const isCosted = budget?.lines.some(({ by }) => by.is === "demand" && by.demand === id) ?? false;
  const rate =
    growth === undefined ? "" : `, ${growth < 0 ? "falling" : "growing"} by ${asPercent(Math.abs(growth))} a year`;
  const [firstYear, lastYear] = [mediumTerm.years[0]!, mediumTerm.years.at(-1)!];
  const cost = isCosted ? "" : " What each costs is not given, so that adds no sum to the budget.";
  return `${title}: ${inTenths(tenths[0]!)} in ${firstYear}, ${inTenths(tenths.at(-1)!)} in ${lastYear}${rate}.${cost}`;
}

/**
 * A number of tenths as it is said: without a decimal that is nought.
 *
 * @example inTenths(12340) // => "1,234"
 */
export const inTenths = (tenths: number): string => (tenths / 10).toLocaleString("en-GB");

const total = (amounts: readonly Pence[]): Pence =>
  amounts.reduce((totalSoFar, amount) => totalSoFar + amount, 0) as Pence;
