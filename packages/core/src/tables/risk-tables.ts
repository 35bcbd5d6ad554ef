import type { FinancialYear } from "../calendar/index.ts";
import type { Pence } from "../money/index.ts";
import {
  type OverYears,
  PERCENTILES,
  type RiskAlone,
  type RiskAnswer,
  type RiskDriver,
  type RiskLevel,
  type Spread,
} from "../risk/index.ts";
import type { Cells, Column, Table } from "./table.ts";
import { toTenth } from "./to-tenth.ts";
import { ALL } from "./year-columns.ts";

/** Money that is counted at a level of certainty, in words. */
export const MONEY_COUNTED: { readonly [level in RiskLevel]: string } = {
  confirmed: "confirmed money alone",
  conditional: "conditional money too",
  total: "all money",
};

const SPREAD_COLUMNS: readonly Column[] = [
  { key: "name", label: "Year", unit: "text" },
  { key: "planned", label: "As planned", unit: "pounds" },
  { key: "mean", label: "Mean", unit: "pounds" },
  ...PERCENTILES.map((percentile) => ({ key: `p${percentile}`, label: `P${percentile}`, unit: "pounds" as const })),
];

const GIVE_OR_TAKE = "give or take";
const ALL_YEARS = "All years";

/**
 * What draws of a plan's risks come to, a table each: the cost, the gap at each level, the chance that it is funded, and what a reserve
 * covers; in pence, chances in millionths. Below each row stands its standard error.
 *
 * @param levels - the levels of certainty that are shown
 * @example
 * const plan = readPlan({ outturn: 1, title: "Fees", years: { from: "2025/26", to: "2025/26" }, lines: [{ id: "fees", perYear: { "2025/26": "£90k" } }],
 *   risks: [{ id: "prices", risk: "line-cost", percent: 10, owner: "Head of Legal" }] });
 * riskTables(riskAnswer(plan, drawRisks(plan, { seed: 1, draws: 2 })), ["confirmed"])[0]?.rows[0]?.["mean"] // => 9900000
 */
export function riskTables(answer: RiskAnswer, levels: readonly RiskLevel[]): readonly Table[] {
  return [
    spreadTable(
      "Cost in the draws",
      "cost.total",
      { planned: answer.cost.planned, drawn: answer.cost.drawn },
      answer.years,
    ),
    ...levels.map((fundingLevel) => {
      const { planned, gap } = answer.levels[fundingLevel];
      const gapTitle = `Gap in the draws, with ${MONEY_COUNTED[fundingLevel]}`;
      return spreadTable(gapTitle, `gap.${fundingLevel}`, { planned, drawn: gap }, answer.years);
    }),
    fundedTable(answer, levels),
    ...levels.map((fundingLevel) => reserveTable(answer, fundingLevel)),
  ];
}

/** @param figure - the path of the figure of the forecast that is planned, to which the year is added */
function spreadTable(
  tableTitle: string,
  figure: string,
  { planned, drawn }: { readonly planned: OverYears<Pence>; readonly drawn: OverYears<Spread> },
  years: readonly FinancialYear[],
): Table {
  const rows = eachYear(years).flatMap(({ name, of: chosen }): readonly Cells[] => {
    const { mean, percentiles } = chosen(drawn);
    const figureRow = (pick: "amount" | "standardError"): Cells => ({
      mean: mean[pick],
      ...Object.fromEntries(PERCENTILES.map((percentile) => [`p${percentile}`, percentiles[percentile][pick]])),
    });
    return [
      { name, planned: chosen(planned), ...figureRow("amount") },
      { name: GIVE_OR_TAKE, ...figureRow("standardError") },
    ];
  });
  const figures = eachYear(years).flatMap(({ name }) => [
    { planned: `${figure}.${name === ALL_YEARS ? ALL : name}` },
    {},
  ]);
  return { title: tableTitle, columns: SPREAD_COLUMNS, rows, figures };
}

/** How to look up each year, and all of them together where there are several. */
const eachYear = (years: readonly FinancialYear[]) => [
  ...years.map((financialYear) => ({
    name: financialYear as string,
    of: <Value>({ byYear }: OverYears<Value>) => byYear[financialYear]!,
  })),
  ...(years.length > 1 ? [{ name: ALL_YEARS, of: <Value>({ all }: OverYears<Value>) => all }] : []),
];

function fundedTable({ levels: found, years }: RiskAnswer, levels: readonly RiskLevel[]): Table {
  return {
    title: "Chance that it is funded",
    columns: [
      { key: "name", label: "Year", unit: "text" },
      ...levels.flatMap((fundingLevel): readonly Column[] => [
        { key: fundingLevel, label: `With ${MONEY_COUNTED[fundingLevel]}`, unit: "rate" },
        { key: `${fundingLevel}-error`, label: "Give or take", unit: "rate" },
      ]),
    ],
    rows: eachYear(years).map(({ name, of: chosen }) => ({
      name: name === ALL_YEARS ? "Every year" : name,
      ...Object.fromEntries(
        levels.flatMap((fundingLevel) => {
          const { chance, standardError } = chosen(found[fundingLevel].funded);
          return [
            [fundingLevel, toTenth(chance)],
            [`${fundingLevel}-error`, toTenth(standardError)],
          ];
        }),
      ),
    })),
  };
}

const reserveTable = ({ levels }: RiskAnswer, fundingLevel: RiskLevel): Table => ({
  title: `What a reserve covers, with ${MONEY_COUNTED[fundingLevel]}`,
  columns: [
    { key: "covers", label: "Covers", unit: "rate" },
    { key: "reserve", label: "Reserve", unit: "pounds" },
    { key: "error", label: "Give or take", unit: "pounds" },
    { key: "beyond", label: "Mean gap beyond it", unit: "pounds" },
    { key: "beyond-error", label: "Give or take", unit: "pounds" },
  ],
  rows: levels[fundingLevel].reserves.map(({ covers, reserve, beyond }) => ({
    ...{ covers: covers * 10_000, reserve: reserve.amount, error: reserve.standardError },
    ...{ beyond: beyond.amount, "beyond-error": beyond.standardError },
  })),
});

/**
 * Which risk explains how much of the spread of the gap, and what reserve is saved where it comes as planned.
 *
 * @example riskDriversTable([], "confirmed").title // => "Which risk moves the gap, with confirmed money alone"
 */
export const riskDriversTable = (drivers: readonly RiskDriver[], fundingLevel: RiskLevel): Table => ({
  title: `Which risk moves the gap, with ${MONEY_COUNTED[fundingLevel]}`,
  columns: [
    { key: "name", label: "Risk", unit: "text" },
    { key: "alone", label: "Share alone", unit: "rate" },
    { key: "alone-error", label: "Give or take", unit: "rate" },
    { key: "together", label: "With others", unit: "rate" },
    { key: "together-error", label: "Give or take", unit: "rate" },
    { key: "saved", label: "90% reserve saved", unit: "pounds" },
    { key: "saved-error", label: "Give or take", unit: "pounds" },
  ],
  rows: drivers.map(({ risk, alone, withOthers, reserveSaved, savedError }) => ({
    ...{ name: risk.title, alone: toTenth(alone.chance), "alone-error": toTenth(alone.standardError) },
    ...{ together: toTenth(withOthers.chance), "together-error": toTenth(withOthers.standardError) },
    ...{ saved: reserveSaved, "saved-error": savedError },
  })),
});

/**
 * The part of the whole variance of the gap that each risk is answerable for, where risks go together; nothing where none do.
 *
 * @example riskPartsTable([], "confirmed") // => undefined
 */
export function riskPartsTable(drivers: readonly RiskDriver[], fundingLevel: RiskLevel): Table | undefined {
  const rows = drivers.flatMap(({ risk, ofWhole }) =>
    ofWhole ? [{ name: risk.title, part: toTenth(ofWhole.chance), error: toTenth(ofWhole.standardError) }] : [],
  );
  if (rows.length === 0) return undefined;
  return {
    title: `What each risk is answerable for, with ${MONEY_COUNTED[fundingLevel]}`,
    columns: [
      { key: "name", label: "Risk", unit: "text" },
      { key: "part", label: "Part of the whole", unit: "rate" },
      { key: "error", label: "Give or take", unit: "rate" },
    ],
    rows,
  };
}

/**
 * Each risk by itself, in the form in which councils list risks beside a reserve: likelihood, sum, provision. What is expected counts
 * draws in which it makes the gap smaller too.
 *
 * @example riskAloneTable([], "confirmed").columns.map(({ label }) => label) // => ["Risk", "Likelihood", "Sum", "Provision", "Expected"]
 */
export const riskAloneTable = (alone: readonly RiskAlone[], fundingLevel: RiskLevel): Table => ({
  title: `Each risk by itself, with ${MONEY_COUNTED[fundingLevel]}`,
  columns: [
    { key: "name", label: "Risk", unit: "text" },
    { key: "chance", label: "Likelihood", unit: "rate" },
    { key: "amount", label: "Sum", unit: "pounds" },
    { key: "provision", label: "Provision", unit: "pounds" },
    { key: "expected", label: "Expected", unit: "pounds" },
  ],
  rows: alone.flatMap(({ risk, chance, amount, provision, expected, standardErrors }): readonly Cells[] => [
    { name: risk.title, chance: toTenth(chance), amount, provision, expected },
    { name: GIVE_OR_TAKE, ...standardErrors, chance: toTenth(standardErrors.chance) },
  ]),
});
