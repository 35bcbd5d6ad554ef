import type { MediumTerm } from "../budget/index.ts";
import type { Pence } from "../money/index.ts";
import type { Table } from "../tables/index.ts";
import type { Chart, Look } from "./chart.ts";
import { layoutOf } from "./layout.ts";
import { nothingToDraw } from "./nothing.ts";
import { solid, tinted } from "./paint.ts";
import { type ChartRow, rowsPicture } from "./rows.ts";
import { inPoundsToDraw, inShort, withSign } from "./sums.ts";
import { figuresByYear } from "./words.ts";

/**
 * The gap of a medium-term budget: what each year adds to it, and what it comes to by then. Below nothing it is a surplus.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2024/25" },
 *   budget: { base: "£2m", funding: [{ id: "tax", kind: "council-tax", perYear: { "2024/25": "£1.5m" } }] } });
 * budgetChart(mediumTermBudget(plan)).title // => "The gap is £500k by 2024/25"
 */
export function budgetChart(mediumTerm: MediumTerm, look?: Look): Chart {
  const { byYear, title: plan, illustrative } = mediumTerm;
  const illustration = illustrative === undefined ? "" : ` Illustrative: ${illustrative}`;
  const whole: Look = { foot: `${plan}.${illustration}`, ...look };
  const subject = mediumTerm.hasBase || mediumTerm.funding.length > 0 ? "gap" : "budget";
  const table: Table = {
    title: subject === "gap" ? "Gap of the budget" : "Changes to the budget",
    columns: [
      { key: "year", label: "Year", unit: "text" },
      { key: "annual", label: "In the year", unit: "pounds" },
      { key: "cumulative", label: "By then", unit: "pounds" },
      { key: "inYear", label: "To find, one-offs too", unit: "pounds" },
    ],
    rows: byYear.map(({ year, annualGap, cumulativeGap, inYearGap }) => ({
      year: year as string,
      annual: annualGap,
      cumulative: cumulativeGap,
      inYear: inYearGap,
    })),
    figures: byYear.map(({ year }) => ({
      annual: `budget.gap.annual.${year}`,
      cumulative: `budget.gap.cumulative.${year}`,
      inYear: `budget.gap.inYear.${year}`,
    })),
  };
  if (byYear.every(({ annualGap, cumulativeGap }) => annualGap === 0 && cumulativeGap === 0))
    return nothingToDraw(
      "budget",
      subject === "gap" ? "There is no gap in any year" : "Nothing changes the budget",
      table,
      whole,
    );
  const layout = layoutOf(whole);
  const [annual, cumulative] = [tinted(layout.colours, 1), solid(layout.colours, 0)];
  const bar = (amount: Pence, paint: typeof annual) =>
    amount === 0 ? [] : [{ from: 0, to: inPoundsToDraw(amount), paint }];
  const rows = byYear.map(
    ({ year, annualGap, cumulativeGap }): ChartRow => ({
      heading: `${year}: ${gapNamed(cumulativeGap, subject)}`,
      says: annualGap === cumulativeGap ? "" : `${withSign(annualGap)} in the year`,
      bars: [bar(annualGap, annual), bar(cumulativeGap, cumulative)],
    }),
  );
  const lastBudgetYear = byYear.at(-1)!;
  const chartTitle =
    subject === "gap"
      ? `The ${lastBudgetYear.cumulativeGap < 0 ? "surplus" : "gap"} is ${inShort(Math.abs(lastBudgetYear.cumulativeGap) as Pence)} by ${lastBudgetYear.year}`
      : `Changes come to ${inShort(lastBudgetYear.cumulativeGap)} a year by ${lastBudgetYear.year}`;
  const subtitle =
    subject === "gap"
      ? "The gap by each year, and what the year adds to it; recurrent money alone."
      : "What changes add to the budget; no base budget and no funding are given, so this is no gap.";
  const alternativeText = `Bar chart of ${subject === "gap" ? "the gap of the budget" : "changes to the budget"} by financial year. ${chartTitle}. ${figuresByYear(
    byYear.map(({ year, cumulativeGap }) => [year, cumulativeGap]),
    subject === "gap" ? "The gap is" : "They come to",
  )}`;
  const keyEntries = [
    { says: subject === "gap" ? "change in the year" : "in the year", paint: annual },
    { says: subject === "gap" ? "gap by then" : "by then", paint: cumulative },
  ];
  return {
    name: "budget",
    title: chartTitle,
    alt: alternativeText,
    table,
    ...rowsPicture(layout, { title: chartTitle, alt: alternativeText, subtitle, key: keyEntries, rows, are: "money" }),
  };
}

const gapNamed = (gap: Pence, subject: string): string =>
  subject === "gap" && gap < 0
    ? `${inShort(-gap as Pence)} surplus`
    : `${inShort(gap)}${subject === "gap" ? " gap" : ""}`;
