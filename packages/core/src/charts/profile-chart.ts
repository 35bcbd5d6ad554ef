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
import { inPoundsToDraw, inShort, totalPence } from "./sums.ts";

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
export function profileChart(forecast: Forecast, look?: Look): Chart {
  const monthCount = forecast.years.length * 12;
  const totals = totalByComponent(forecast.ledger, "month");
  const monthly = (component: Component): readonly Pence[] => {
    const position = COMPONENTS.indexOf(component) * monthCount;
    return [...totals.subarray(position, position + monthCount)] as Pence[];
  };
  const income = incomeByMonth(forecast);
  const isStated = income.some((amount) => amount !== 0);
  const table = profileTable(forecast, monthly, income);
  const byMonth = Object.values(forecast.cost.byMonth);
  const eachComponents = COMPONENTS.filter((component) => monthly(component).some((amount) => amount !== 0));
  if (eachComponents.length === 0)
    return nothingToDraw("profile", "The plan costs nothing", table, lookOf(forecast, look));
  const layout = layoutOf(lookOf(forecast, look));
  const stacked = PROFILE_PARTS.flatMap(({ name, of: components, colour, hollow: isHollow }): Stacked[] => {
    if (!components.some((component) => eachComponents.includes(component))) return [];
    const allAmounts = byMonth.map((_, monthIndex) =>
      totalPence(components.map((component) => monthly(component)[monthIndex]!)),
    );
    const amounts = components.includes("line")
      ? allAmounts.map((amount, monthIndex) => (amount - income[monthIndex]!) as Pence)
      : allAmounts;
    if (isStated && amounts.every((amount) => amount === 0)) return [];
    const wording = `${name} ${inShort(totalPence(amounts))}`;
    const paint = isHollow ? hollow(layout.colours, colour) : solid(layout.colours, colour);
    return [{ name, says: wording, paint, byMonth: amounts.map(inPoundsToDraw) }];
  });
  if (isStated) {
    const wording = `Income ${inShort(totalPence(income))}`;
    stacked.push({
      name: "Income",
      says: wording,
      paint: hollow(layout.colours, 0),
      byMonth: income.map(inPoundsToDraw),
    });
  }
  const chartTitle = chartTitleOf(forecast, byMonth);
  const [onlyStacked] = stacked.length === 1 ? stacked : [];
  const subtitle = onlyStacked
    ? `Cost by month: all of it is ${onlyStacked.name.toLowerCase()}.`
    : "Cost by month, stacked by component, with what each comes to in all.";
  const alternativeText = `Column chart of cost by month, stacked by component. ${chartTitle}. ${stacked.map(({ says }) => says).join(", ")} in all.`;
  return {
    name: "profile",
    title: chartTitle,
    alt: alternativeText,
    table,
    ...columnsPicture(layout, {
      title: chartTitle,
      alt: alternativeText,
      subtitle,
      years: forecast.years,
      stacked,
      are: "money",
    }),
  };
}

function chartTitleOf(forecast: Forecast, byMonth: readonly Pence[]): string {
  const start = firstMonth(forecast.years[0]!);
  // What brings in more than it costs in every month is told of what it brings in.
  const isIncome = byMonth.every((amount) => amount <= 0);
  const subject = isIncome ? "Net income" : byMonth.some((amount) => amount < 0) ? "Cost less income" : "Cost";
  const sums = isIncome ? byMonth.map((amount) => (0 - amount) as Pence) : byMonth;
  const costs = sums.flatMap((amount, monthIndex) =>
    amount === 0 ? [] : [{ sum: amount, at: monthIndex, month: monthInWords(start + monthIndex) }],
  );
  const totalInWords = `${inShort(totalPence(sums))} in all`;
  const [first, last] = [costs[0], costs.at(-1)];
  if (first === undefined || last === undefined) return `Cost comes to nothing in each month, ${totalInWords}`;
  if (costs.length === 1) return `${subject} is ${inShort(first.sum)}, all of it in ${first.month}`;
  const dearest = costs.reduce((best, candidate) => (candidate.sum > best.sum ? candidate : best));
  // The first month whose sum reads as the dearest does: pennies that are not shown choose none.
  const highest = costs.find(({ sum }) => inShort(sum) === inShort(dearest.sum))!;
  const lowest = costs.reduce((best, candidate) => (candidate.sum < best.sum ? candidate : best));
  if (inShort(highest.sum) === inShort(lowest.sum) && last.at - first.at > costs.length - 1)
    return `${subject} is ${inShort(highest.sum)} in each of ${costs.length} months, ${totalInWords}`;
  if (inShort(highest.sum) === inShort(lowest.sum))
    return `${subject} is ${inShort(highest.sum)} a month from ${first.month} to ${last.month}, ${totalInWords}`;
  if (highest.month === first.month)
    return `${subject} is highest at the start, ${inShort(first.sum)} in ${first.month}; ${inShort(last.sum)} in ${last.month}, ${totalInWords}`;
  return `${subject} goes from ${inShort(first.sum)} in ${first.month} to ${inShort(highest.sum)}, its highest, in ${highest.month}; ${totalInWords}`;
}
