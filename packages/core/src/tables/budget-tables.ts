import { inTenths, type MediumTerm } from "../budget/index.ts";
import type { Pence } from "../money/index.ts";
import { type BudgetRow, type NamedAmounts, taken, yearTable } from "./budget-rows.ts";
import { inBrief } from "./money-shown.ts";
import type { Table } from "./table.ts";

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

/**
 * A medium-term budget as tables: how each year's budget comes about, its gaps, and what the gaps are made of; in pence. Each cell knows
 * which figure of the budget it is; a sum that is taken off stands there with its sign turned.
 */
export function budgetTables(mediumTerm: MediumTerm): readonly Table<BudgetRow>[] {
  const { byYear, lines, savings } = mediumTerm;
  const table = yearTable(mediumTerm);
  const figureOf = (name: Exclude<keyof (typeof byYear)[number], "year">) =>
    byYear.map((budgetYear) => budgetYear[name]);
  const requirement = (name: string): NamedAmounts => ({
    ...{ name, amounts: figureOf("requirement"), figure: "requirement" },
  });
  const cumulative = (name: string): NamedAmounts => ({
    ...{ name, amounts: figureOf("cumulativeGap"), figure: "gap.cumulative" },
  });
  const annual = (name: string): NamedAmounts => ({ name, amounts: figureOf("annualGap"), figure: "gap.annual" });
  const comesIn = (recurrent: boolean): readonly NamedAmounts[] =>
    mediumTerm.funding
      .filter((fundingOverYears) => fundingOverYears.recurrent === recurrent)
      .map(({ id, title, sum }) => taken({ name: title, amounts: sum, figure: `funding.${id}.sum` }));
  const inYear = [
    { name: "One-off changes", amounts: figureOf("oneOff"), figure: "oneOff.changes" },
    ...comesIn(false),
    { name: "Put into reserves", amounts: figureOf("intoReserves"), figure: "oneOff.intoReserves" },
    taken({ name: "Used from reserves", amounts: figureOf("fromReserves"), figure: "oneOff.fromReserves" }),
  ].filter(({ amounts }) => amounts.some((amount) => amount !== 0));
  const hasGap = isGap(mediumTerm);
  return [
    table(
      "Budget",
      [
        broughtForward(mediumTerm),
        ...lines
          .filter(({ recurrent }) => recurrent)
          .map(({ id, title, change }) => ({ name: title, amounts: change, figure: `changes.${id}.change` })),
        ...savings.map(({ id, title, change, unallocated }) =>
          taken({
            name: `${unallocated ? "Saving not yet allocated" : "Saving"}: ${title}`,
            ...{ amounts: change, figure: `savings.${id}.change` },
          }),
        ),
      ],
      requirement(hasGap ? "Budget requirement" : "Changes to date"),
    ),
    ...(hasGap
      ? [
          table("Gap", [requirement("Budget requirement"), ...comesIn(true)], cumulative("Cumulative gap")),
          table("Change of the gap", [annual("Annual gap")]),
        ]
      : [table("Change in the year", [annual("All changes")])]),
    ...(inYear.length === 0
      ? []
      : [
          table("To find in the year", [cumulative(hasGap ? "Cumulative gap" : "Changes to date"), ...inYear], {
            ...{ name: "Gap in the year", amounts: figureOf("inYearGap"), figure: "gap.inYear" },
          }),
        ]),
    ...besideBudget(mediumTerm),
  ];
}

/** What each year begins with: the base, then what the year before came to. */
function broughtForward({ years, byYear, base, hasBase }: MediumTerm): NamedAmounts {
  return {
    name: "Brought forward",
    amounts: years.map((_, yearIndex) => byYear[yearIndex - 1]?.requirement ?? base),
    figure: (_, yearIndex) => (yearIndex > 0 ? `requirement.${years[yearIndex - 1]!}` : hasBase ? "base" : undefined),
  };
}

/** Reserves from opening to closing, what is drawn on budget lines, and numbers that grow. */
function besideBudget(mediumTerm: MediumTerm): readonly Table<BudgetRow>[] {
  const table = yearTable(mediumTerm);
  const { demand } = mediumTerm;
  return [
    ...mediumTerm.reserves.map(({ id, title, opening, into, out, closing }) => {
      const figure = (name: string): string => `reserves.${id}.${name}`;
      return table(
        `Reserve: ${title}`,
        [
          { name: "Opening", amounts: opening, figure: figure("opening") },
          { name: "In", amounts: into, figure: figure("in") },
          taken({ name: "Out", amounts: out, figure: figure("out") }),
        ],
        { name: "Closing", amounts: closing, figure: figure("closing") },
      );
    }),
    ...mediumTerm.draws.map(({ id, title, by, held, drawn, left }) => {
      const sources = by.length === 0 ? "Drawn by sources" : `Drawn by ${by.join(", ")}`;
      const figure = (name: string): string => `draws.${id}.${name}`;
      return table(
        `Budget line: ${title}`,
        [
          { name: "Held", amounts: held, figure: figure("held") },
          taken({ name: sources, amounts: drawn, figure: figure("drawn") }),
        ],
        { name: "Left", amounts: left, figure: figure("left") },
      );
    }),
    ...(demand.length === 0
      ? []
      : [
          yearTable(mediumTerm, "count")(
            "Demand",
            demand.map(({ id, title, tenths }) => ({
              ...{ name: title, amounts: tenths.map(inTenths), figure: `demand.${id}` },
            })),
          ),
        ]),
  ];
}
