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
  const last = byYear.at(-1)!;
  const gap = last.cumulativeGap;
  const size = inBrief(Math.abs(gap) as Pence);
  if (!isGap({ hasBase, funding }))
    return `Changes to the budget: ${gap < 0 ? "-" : ""}${size} a year by ${last.year}; no base budget and no funding are given, so this is no gap.`;
  const word = gap < 0 ? "surplus" : "gap";
  const own = byYear.filter(({ inYearGap, cumulativeGap }) => inYearGap !== cumulativeGap);
  const oneOff = own.map(({ year, inYearGap }) =>
    inYearGap < 0
      ? `nothing in ${year}, ${inBrief((0 - inYearGap) as Pence)} left`
      : `${inBrief(inYearGap)} in ${year}`,
  );
  const found = oneOff.length === 0 ? "" : ` With one-off items and reserves, to find: ${oneOff.join("; ")}.`;
  return `Cumulative ${word} ${size} by ${last.year}.${found}`;
}

/** Without a base budget and without funding there are changes, and no gap. */
const isGap = ({ hasBase, funding }: Pick<MediumTerm, "hasBase" | "funding">): boolean => hasBase || funding.length > 0;

/** A medium-term budget as tables: how each year's budget comes about, its gaps, and what the gaps are made of; in pence. */
export function budgetTables(of: MediumTerm): readonly Table<BudgetRow>[] {
  const { years, byYear, base, lines, savings, funding } = of;
  const row = (name: string, sums: readonly number[]): BudgetRow => ({
    name,
    ...Object.fromEntries(years.map((year, at) => [year, sums[at]! + 0])),
  });
  const figure = (name: Exclude<keyof (typeof byYear)[number], "year">) => byYear.map((one) => one[name]);
  const off = (sums: readonly number[]): readonly number[] => sums.map((sum) => 0 - sum);
  const table = (title: string, rows: readonly BudgetRow[], total?: BudgetRow): Table<BudgetRow> => ({
    title,
    columns: columnsOf(of, "pounds"),
    rows,
    ...(total && { total }),
  });
  const requirement = figure("requirement");
  const forward = years.map((_, at) => requirement[at - 1] ?? base);
  const yearly = (recurrent: boolean) => funding.filter((one) => one.recurrent === recurrent);
  const inYear = [
    row("One-off changes", figure("oneOff")),
    ...yearly(false).map(({ title, sum }) => row(title, off(sum))),
    row("Put into reserves", figure("intoReserves")),
    row("Used from reserves", off(figure("fromReserves"))),
  ].filter((one) => years.some((year) => one[year] !== 0));
  return [
    table(
      "Budget",
      [
        row("Brought forward", forward),
        ...lines.filter(({ recurrent }) => recurrent).map(({ title, change }) => row(title, change)),
        ...savings.map(({ title, change }) => row(`Saving: ${title}`, off(change))),
      ],
      row(isGap(of) ? "Budget requirement" : "Changes to date", requirement),
    ),
    ...(isGap(of)
      ? [
          table(
            "Gap",
            [row("Budget requirement", requirement), ...yearly(true).map(({ title, sum }) => row(title, off(sum)))],
            row("Cumulative gap", figure("cumulativeGap")),
          ),
          table("Change of the gap", [row("Annual gap", figure("annualGap"))]),
        ]
      : [table("Change in the year", [row("All changes", figure("annualGap"))])]),
    ...(inYear.length === 0
      ? []
      : [
          table(
            "To find in the year",
            [row(isGap(of) ? "Cumulative gap" : "Changes to date", figure("cumulativeGap")), ...inYear],
            row("Gap in the year", figure("inYearGap")),
          ),
        ]),
    ...beside(of, row, table),
  ];
}

const columnsOf = ({ years }: MediumTerm, unit: Column["unit"]): readonly Column[] => [
  { key: "name", label: "", unit: "text" },
  ...years.map((year): Column => ({ key: year, label: year, unit })),
];

/** Reserves from opening to closing, what is drawn on budget lines, and numbers that grow. */
function beside(
  of: MediumTerm,
  row: (name: string, sums: readonly number[]) => BudgetRow,
  table: (title: string, rows: readonly BudgetRow[], total?: BudgetRow) => Table<BudgetRow>,
): readonly Table<BudgetRow>[] {
  const off = (sums: readonly number[]): readonly number[] => sums.map((sum) => 0 - sum);
  const { demand, years } = of;
  return [
    ...of.reserves.map(({ title, opening, into, out, closing }) =>
      table(
        `Reserve: ${title}`,
        [row("Opening", opening), row("In", into), row("Out", off(out))],
        row("Closing", closing),
      ),
    ),
    ...of.draws.map(({ title, by, held, drawn, left }) => {
      const sources = by.length === 0 ? "Drawn by sources" : `Drawn by ${by.join(", ")}`;
      return table(`Budget line: ${title}`, [row("Held", held), row(sources, off(drawn))], row("Left", left));
    }),
    ...(demand.length === 0
      ? []
      : [
          {
            title: "Demand",
            columns: columnsOf(of, "count"),
            rows: demand.map(({ title, tenths }) => ({
              name: title,
              ...Object.fromEntries(years.map((year, at) => [year, inTenths(tenths[at]!)])),
            })),
          },
        ]),
  ];
}
