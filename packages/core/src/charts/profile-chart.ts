import { firstMonth, monthInWords } from "../calendar/index.ts";
import type { Forecast } from "../forecast/index.ts";
import { COMPONENTS, type Component, totalByComponent } from "../ledger/index.ts";
import type { Pence } from "../money/index.ts";
import { ON_COSTS, type OnCostWords } from "../plan/index.ts";
import type { Chart, Look } from "./chart.ts";
import { columnsPicture, type Stacked } from "./columns.ts";
import { lookOf } from "./foot.ts";
import { layoutOf } from "./layout.ts";
import { nothingToDraw } from "./nothing.ts";
import { type Category, hollow, solid } from "./paint.ts";
import { incomeByMonth, profileTable } from "./profile-table.ts";
import { added, inPoundsToDraw, inShort } from "./sums.ts";

const drawnAs = (name: OnCostWords["drawnAs"]): readonly Component[] =>
  ON_COSTS.filter(({ words }) => words.drawnAs === name).map((onCost) => onCost.name);

/** What is stacked as one, the lowest first, with the number of its colour: each in a colour of its own in every picture. */
export const PROFILE_PARTS: readonly {
  readonly name: string;
  readonly of: readonly Component[];
  readonly colour: Category;
  readonly hollow?: true;
}[] = [
  { name: "Pay", of: ["pay"], colour: 0 },
  { name: "NI and levy", of: drawnAs("NI and levy"), colour: 1 },
  { name: "Pension", of: drawnAs("Pension"), colour: 2 },
  { name: "Agency", of: ["agency"], colour: 3 },
  { name: "Lines", of: ["line"], colour: 4 },
  { name: "Posts at a full cost", of: ["full-cost"], colour: 5 },
  { name: "Vacancy factor", of: ["vacancy-factor"], colour: 4, hollow: true },
];

/**
 * Cost by month, stacked by component; employer NI and the apprenticeship levy are drawn as one and stand apart in the table.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2024/25" },
 *   lines: [{ id: "legal", perYear: { "2024/25": "£120k" } }] });
 * profileChart(forecast(plan)).title // => "Cost is £10k a month from April 2024 to March 2025, £120k in all"
 */
export function profileChart(of: Forecast, look?: Look): Chart {
  const months = of.years.length * 12;
  const totals = totalByComponent(of.ledger, "month");
  const monthly = (component: Component): readonly Pence[] => {
    const at = COMPONENTS.indexOf(component) * months;
    return [...totals.subarray(at, at + months)] as Pence[];
  };
  const income = incomeByMonth(of);
  const isStated = income.some((sum) => sum !== 0);
  const table = profileTable(of, monthly, income);
  const byMonth = Object.values(of.cost.byMonth);
  const some = COMPONENTS.filter((component) => monthly(component).some((sum) => sum !== 0));
  if (some.length === 0) return nothingToDraw("profile", "The plan costs nothing", table, lookOf(of, look));
  const layout = layoutOf(lookOf(of, look));
  const stacked = PROFILE_PARTS.flatMap(({ name, of: components, colour, hollow: isHollow }): Stacked[] => {
    if (!components.some((component) => some.includes(component))) return [];
    const all = byMonth.map((_, month) => added(components.map((component) => monthly(component)[month]!)));
    const sums = components.includes("line") ? all.map((sum, month) => (sum - income[month]!) as Pence) : all;
    if (isStated && sums.every((sum) => sum === 0)) return [];
    const says = `${name} ${inShort(added(sums))}`;
    const paint = isHollow ? hollow(layout.colours, colour) : solid(layout.colours, colour);
    return [{ name, says, paint, byMonth: sums.map(inPoundsToDraw) }];
  });
  if (isStated) {
    const says = `Income ${inShort(added(income))}`;
    stacked.push({ name: "Income", says, paint: hollow(layout.colours, 0), byMonth: income.map(inPoundsToDraw) });
  }
  const title = titleOf(of, byMonth);
  const [only] = stacked.length === 1 ? stacked : [];
  const subtitle = only
    ? `Cost by month: all of it is ${only.name.toLowerCase()}.`
    : "Cost by month, stacked by component, with what each comes to in all.";
  const alt = `Column chart of cost by month, stacked by component. ${title}. ${stacked.map(({ says }) => says).join(", ")} in all.`;
  return {
    name: "profile",
    title,
    alt,
    table,
    ...columnsPicture(layout, { title, alt, subtitle, years: of.years, stacked, are: "money" }),
  };
}

function titleOf(of: Forecast, byMonth: readonly Pence[]): string {
  const start = firstMonth(of.years[0]!);
  const costs = byMonth.flatMap((sum, at) => (sum === 0 ? [] : [{ sum, at, month: monthInWords(start + at) }]));
  const all = `${inShort(added(byMonth))} in all`;
  const [first, last] = [costs[0], costs.at(-1)];
  if (first === undefined || last === undefined) return `Cost comes to nothing in each month, ${all}`;
  if (costs.length === 1) return `Cost is ${inShort(first.sum)}, all of it in ${first.month}`;
  const most = costs.reduce((a, b) => (b.sum > a.sum ? b : a));
  const least = costs.reduce((a, b) => (b.sum < a.sum ? b : a));
  if (inShort(most.sum) === inShort(least.sum) && last.at - first.at > costs.length - 1)
    return `Cost is ${inShort(most.sum)} in each of ${costs.length} months, ${all}`;
  if (inShort(most.sum) === inShort(least.sum))
    return `Cost is ${inShort(most.sum)} a month from ${first.month} to ${last.month}, ${all}`;
  if (most.month === first.month)
    return `Cost is highest at the start, ${inShort(first.sum)} in ${first.month}; ${inShort(last.sum)} in ${last.month}, ${all}`;
  return `Cost goes from ${inShort(first.sum)} in ${first.month} to ${inShort(most.sum)}, its highest, in ${most.month}; ${all}`;
}
