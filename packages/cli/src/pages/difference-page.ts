import type { FinancialYear, Forecast, Pence } from "@outturn/core";
import type { Compared, PlansBetween } from "@outturn/core/scenario";
import {
  comparedInBrief,
  type MoneyShown,
  type NamedTable,
  namedTables,
  shownTable,
  type Table,
} from "@outturn/core/tables";
import { bold, type Paper } from "../terminal/paper.ts";
import { tableLines } from "../terminal/table-lines.ts";
import { wrap } from "../terminal/wrap.ts";
import { rowOf as namedForecast } from "./compare-page.ts";
import { remainingLines, remainingTable } from "./remaining-lines.ts";
import { colophon, titles, warnings } from "./top.ts";
import { wordsTable } from "./words-table.ts";

/** Two plans set beside each other. */
export interface TwoPlans {
  readonly base: Forecast;
  /** The second plan against the first. */
  readonly compared: Compared;
  readonly between: PlansBetween;
  /** Of their files. */
  readonly names: readonly [string, string];
}

/** Cost and gap of both by year, the changes that say the difference, and what none of them says. */
export const differenceTables = (plans: TwoPlans): readonly NamedTable[] => [
  ...namedTables("difference", tablesOf(plans)),
  ...namedTables("changes", changesTable(plans)),
  ...namedTables("remaining", remainingTable(plans.between.remaining)),
];

const changesTable = ({ compared }: TwoPlans): Table | undefined =>
  compared.changes.length === 0
    ? undefined
    : wordsTable(
        "Changes of a scenario that make one the other",
        { change: "Change" },
        compared.changes.map((change) => ({ change })),
      );

/** What the difference does to cost and gap, the changes that say it and what none does, then cost and gap of both by year. */
export function differencePage(plans: TwoPlans, money: MoneyShown | undefined, paper: Paper): string[] {
  const { base, compared, names } = plans;
  const sections = [
    [...inBold(comparedInBrief(base, namedForecast(compared), { money }), paper), ...warnings(base, paper)],
    [...titles(base, paper), ...wrap(`${names[0]} against ${names[1]}`, paper.width)],
    ...differing(plans, paper),
    ...tablesOf(plans).map((table) => tableLines(shownTable(table, money), paper, { names: 32 })),
    [colophon(base, paper), colophon(compared.forecast, paper)],
  ];
  return sections.flatMap((lines, position) => (position > 0 ? ["", ...lines] : lines));
}

const inBold = (sentence: string, paper: Paper): readonly string[] =>
  wrap(sentence, paper.width).map((line) => bold(line, paper));

function differing({ compared, between }: TwoPlans, paper: Paper): readonly string[][] {
  const { remaining, changes } = between;
  if (changes.length + remaining.length === 0) return [["Nothing differs: it is the same plan."]];
  const told = compared.changes.flatMap((text) => wrap(text, paper.width, "- "));
  return [
    ...(told.length === 0 ? [] : [[bold("Changes of a scenario that make one the other", paper), ...told]]),
    remainingLines(remaining, paper),
  ];
}

function tablesOf({ base, compared, names }: TwoPlans): readonly Table[] {
  const both = [base, compared.forecast] as const;
  const years = [...new Set(both.flatMap(({ years: own }) => own))].sort();
  const byYear = (title: string, sumsOf: (forecast: Forecast) => { readonly [year: string]: Pence }): Table => {
    const [was, now] = both.map((forecast) => years.map((year) => sumsOf(forecast)[year] ?? (0 as Pence)));
    const moved = now!.map((sum, position) => (sum - was![position]!) as Pence);
    return {
      title,
      columns: [
        { key: "name", label: "", unit: "text" },
        ...years.map((year) => ({ key: year as string, label: year as string, unit: "pounds" as const })),
        ...(years.length > 1 ? [{ key: "allYears", label: "All years", unit: "pounds" as const }] : []),
      ],
      rows: [rowOf(names[0], years, was!), rowOf(names[1], years, now!), rowOf("Moves by", years, moved)],
    };
  };
  return [
    byYear("Cost", ({ cost }) => cost.total),
    byYear("Gap on confirmed money alone", ({ gap }) => gap.confirmed),
    byYear("Gap with conditional money too", ({ gap }) => gap.conditional),
  ];
}

const rowOf = (name: string, years: readonly FinancialYear[], sums: readonly Pence[]) => {
  const cells = Object.fromEntries(years.map((year, position) => [year, sums[position]!]));
  return { name, ...cells, allYears: sums.reduce<number>((total, amount) => total + amount, 0) as Pence };
};
