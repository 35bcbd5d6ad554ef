import { inTenths, type MediumTerm } from "../budget/index.ts";
import type { Pence } from "../money/index.ts";
import { inBrief } from "./money-shown.ts";
import type { Cells, Column, Table } from "./table.ts";

/** A row of a budget's table: its name and a cell for each year. */
export interface BudgetRow extends Cells {
  readonly name: string;
}

/**
 * The answer in one line: the cumulative gap by the last year, or what the changes come to where no base budget is given.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2024/25" },
 *   budget: { base: "£2m", funding: [{ id: "tax", kind: "council-tax", perYear: { "2024/25": "£1.5m" } }] } });
 * budgetHeadline(mediumTermBudget(plan)) // => "Cumulative gap £500,000 by 2024/25."
 */
export function budgetHeadline({ byYear, hasBase, funding }: MediumTerm): string {
  const lastBudgetYear = byYear.at(-1)!;
  const gap = lastBudgetYear.cumulativeGap;
  const size = inBrief(Math.abs(gap) as Pence);
  if (!isGap({ hasBase, funding }))
    return `Changes to the budget: ${gap < 0 ? "-" : ""}${size} a year by ${lastBudgetYear.year}; no base budget and no funding are given, so this is no gap.`;
  const word = gap < 0 ? "surplus" : "gap";
  const ownBudgetYears = byYear.filter(({ inYearGap, cumulativeGap }) => inYearGap !== cumulativeGap);
  const oneOff = ownBudgetYears.map(({ year, inYearGap }) =>
    inYearGap < 0
      ? `nothing in ${year}, ${inBrief((0 - inYearGap) as Pence)} left`
      : `${inBrief(inYearGap)} in ${year}`,
  );
  const foundText = oneOff.length === 0 ? "" : ` With one-off items and reserves, to find: ${oneOff.join("; ")}.`;
  return `Cumulative ${word} ${size} by ${lastBudgetYear.year}.${foundText}`;
}

/** Without a base budget and without funding there are changes, and no gap. */
const isGap = ({ hasBase, funding }: Pick<MediumTerm, "hasBase" | "funding">): boolean => hasBase || funding.length > 0;

/** A medium-term budget as tables: how each year's budget comes about, its gaps, and what the gaps are made of; in pence. */
export function budgetTables(mediumTerm: MediumTerm): readonly Table<BudgetRow>[] {
  const { years, byYear, base, lines, savings, funding } = mediumTerm;
  const row = (name: string, amounts: readonly number[]): BudgetRow => ({
    name,
    ...Object.fromEntries(years.map((year, yearIndex) => [year, amounts[yearIndex]! + 0])),
  });
  const figureOf = (name: Exclude<keyof (typeof byYear)[number], "year">) =>
    byYear.map((budgetYear) => budgetYear[name]);
  const subtracted = (amounts: readonly number[]): readonly number[] => amounts.map((amount) => 0 - amount);
  const table = (title: string, budgetRows: readonly BudgetRow[], total?: BudgetRow): Table<BudgetRow> => ({
    title,
    columns: columnsOf(mediumTerm, "pounds"),
    rows: budgetRows,
    ...(total && { total }),
  });
  const requirement = figureOf("requirement");
  const forward = years.map((_, yearIndex) => requirement[yearIndex - 1] ?? base);
  const yearly = (recurrent: boolean) => funding.filter((fundingOverYears) => fundingOverYears.recurrent === recurrent);
  const inYear = [
    row("One-off changes", figureOf("oneOff")),
    ...yearly(false).map(({ title, sum }) => row(title, subtracted(sum))),
    row("Put into reserves", figureOf("intoReserves")),
    row("Used from reserves", subtracted(figureOf("fromReserves"))),
  ].filter((budgetRow) => years.some((year) => budgetRow[year] !== 0));
  return [
    table(
      "Budget",
      [
        row("Brought forward", forward),
        ...lines.filter(({ recurrent }) => recurrent).map(({ title, change }) => row(title, change)),
        ...savings.map(({ title, change, unallocated }) =>
          row(`${unallocated ? "Saving not yet allocated" : "Saving"}: ${title}`, subtracted(change)),
        ),
      ],
      row(isGap(mediumTerm) ? "Budget requirement" : "Changes to date", requirement),
    ),
    ...(isGap(mediumTerm)
      ? [
          table(
            "Gap",
            [
              row("Budget requirement", requirement),
              ...yearly(true).map(({ title, sum }) => row(title, subtracted(sum))),
            ],
            row("Cumulative gap", figureOf("cumulativeGap")),
          ),
          table("Change of the gap", [row("Annual gap", figureOf("annualGap"))]),
        ]
      : [table("Change in the year", [row("All changes", figureOf("annualGap"))])]),
    ...(inYear.length === 0
      ? []
      : [
          table(
            "To find in the year",
            [row(isGap(mediumTerm) ? "Cumulative gap" : "Changes to date", figureOf("cumulativeGap")), ...inYear],
            row("Gap in the year", figureOf("inYearGap")),
          ),
        ]),
    ...besideBudget(mediumTerm, row, table),
  ];
}

const columnsOf = ({ years }: MediumTerm, unit: Column["unit"]): readonly Column[] => [
  { key: "name", label: "", unit: "text" },
  ...years.map((year): Column => ({ key: year, label: year, unit })),
];

/** Reserves from opening to closing, what is drawn on budget lines, and numbers that grow. */
function besideBudget(
  mediumTerm: MediumTerm,
  row: (name: string, amounts: readonly number[]) => BudgetRow,
  table: (title: string, budgetRows: readonly BudgetRow[], total?: BudgetRow) => Table<BudgetRow>,
): readonly Table<BudgetRow>[] {
  const subtracted = (amounts: readonly number[]): readonly number[] => amounts.map((amount) => 0 - amount);
  const { demand, years } = mediumTerm;
  return [
    ...mediumTerm.reserves.map(({ title, opening, into, out, closing }) =>
      table(
        `Reserve: ${title}`,
        [row("Opening", opening), row("In", into), row("Out", subtracted(out))],
        row("Closing", closing),
      ),
    ),
    ...mediumTerm.draws.map(({ title, by, held, drawn, left }) => {
      const sources = by.length === 0 ? "Drawn by sources" : `Drawn by ${by.join(", ")}`;
      return table(`Budget line: ${title}`, [row("Held", held), row(sources, subtracted(drawn))], row("Left", left));
    }),
    ...(demand.length === 0
      ? []
      : [
          {
            title: "Demand",
            columns: columnsOf(mediumTerm, "count"),
            rows: demand.map(({ title, tenths }) => ({
              name: title,
              ...Object.fromEntries(years.map((year, yearIndex) => [year, inTenths(tenths[yearIndex]!)])),
            })),
          },
        ]),
  ];
}
