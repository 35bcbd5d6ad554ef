import type { CostRows } from "../costs/cost-rows.ts";
import type { DrawRows } from "../funding/draw-rows.ts";
import type { Inputs } from "../inputs.ts";
import type { LiveSheet, RowFigure } from "../live-sheet.ts";
import type { AwardRow } from "../rates/award-rows.ts";
import type { ScaleRows } from "../rates/scale-rows.ts";
import type { Check } from "./check-rows.ts";

/** Checks that figures that were reached in two ways are the same, and that days on which formulas rely stand in their order. */
export function figureChecks(
  costSheet: LiveSheet,
  months: LiveSheet,
  costs: CostRows,
  draws: DrawRows,
  awards: readonly AwardRow[],
  scales: ReadonlyMap<string, ScaleRows>,
  inputs: Inputs,
): readonly Check[] {
  const [first, last] = costs.rows;
  const columns = costSheet.letters.map((letters) => `Costs!$${letters}$${first}:$${letters}$${last}`);
  const unitsBy = (costUnit: string): string =>
    columns.map((range) => `SUMIF(Costs!$C$${first}:$C$${last},"${costUnit}",${range})`).join("+");
  const lastMonthRow = months.rows.length;
  const monthTotals = months.letters.map(
    (letters) => `SUMIF(Months!$C$1:$C$${lastMonthRow},"cost",Months!$${letters}$1:$${letters}$${lastMonthRow})`,
  );
  return [
    {
      subject: "Costs",
      says: "components come to the costs of posts and lines",
      formula: `IF(${unitsBy("pence")}=${unitsBy("cost")},0,1)`,
    },
    ...inParts(monthTotals, unitsBy("cost")),
    ...draws.levels.flatMap(({ level, sources, cost, applied, gap }) => [
      ...sources.map(
        ({ id, available, carriedIn, applied: paid, drawnWithin, plannedOut, carriedOut, lapsed, isLive }): Check => ({
          subject: `${id}, ${level}`,
          says: "carried in and available are applied, carried out or lapsed",
          formula: isLive
            ? `IF(${sumOf(available)}+${sumOf(carriedIn)}=${sumOf(paid)}${drawnWithin ? `+${sumOf(drawnWithin)}` : ""}${plannedOut ? `+${sumOf(plannedOut)}` : ""}+${sumOf(carriedOut)}+${sumOf(lapsed)},0,1)`
            : `IF(${sumOf(paid)}={number},0,1)`,
          ...(!isLive && { exportedNumber: paid.value.reduce((total, amount) => total + amount, 0) }),
        }),
      ),
      {
        subject: `Gap, ${level}`,
        says: "no year's gap is more than its cost, or below nothing",
        formula: `IF(AND(MIN(${gap.all})>=0,${sumOf(gap)}+${sumOf(applied)}>=${sumOf(cost)}),0,1)`,
      },
    ]),
    ...[...scales].flatMap(([name, { days }]): Check[] =>
      days.figures.length < 2
        ? []
        : [
            {
              subject: `scale ${name}`,
              says: "its tables and awards are in the order of their days",
              formula: ascending(days.figures.map(({ text }) => text)),
            },
          ],
    ),
    ...ascendingAwards(awards),
    ...inputs.ascending.map(
      ({ subject, days }): Check => ({
        subject,
        says: "changes of its grade and of the scale's lowest point are in the order of their days",
        formula: ascending(days.map((day) => (day.startsWith("$") ? `Months!${day}` : day))),
      }),
    ),
  ];
}

const sumOf = ({ all }: RowFigure): string => `SUM(${all})`;

/** All months together are all years together: a formula holds no more than so many sums. */
function inParts(sums: readonly string[], others: string): readonly Check[] {
  const formula = `IF(${sums.join("+")}=${others},0,1)`;
  return formula.length > 8_000 ? [] : [{ subject: "Months", says: "all months come to all years", formula }];
}

const ascending = (days: readonly string[]): string =>
  `IF(AND(${days
    .slice(1)
    .map((dayFigure, position) => `${days[position]}<=${dayFigure}`)
    .join(",")}),0,1)`;

function ascendingAwards(awards: readonly AwardRow[]): readonly Check[] {
  const days = awards.filter(({ award }) => award.scale === "salaries").map(({ from }) => from.text);
  return days.length < 2
    ? []
    : [{ subject: "awards on salaries", says: "they are in the order of their days", formula: ascending(days) }];
}
