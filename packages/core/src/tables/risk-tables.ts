import type { FinancialYear } from "../calendar/index.ts";
import type { Pence } from "../money/index.ts";
import {
  type OverYears,
  PERCENTILES,
  type RiskAlone,
  type RiskAnswer,
  type RiskLevel,
  type Spread,
} from "../risk/index.ts";
import type { Cells, Column, Table } from "./table.ts";

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
    spreadTable("Cost in the draws", answer.cost.planned, answer.cost.drawn, answer.years),
    ...levels.map((level) => {
      const { planned, gap } = answer.levels[level];
      return spreadTable(`Gap in the draws, with ${MONEY_COUNTED[level]}`, planned, gap, answer.years);
    }),
    fundedTable(answer, levels),
    ...levels.map((level) => reserveTable(answer, level)),
  ];
}

function spreadTable(
  title: string,
  planned: OverYears<Pence>,
  drawn: OverYears<Spread>,
  years: readonly FinancialYear[],
): Table {
  const rows = eachYear(years).flatMap(({ name, of: chosen }): readonly Cells[] => {
    const { mean, percentiles } = chosen(drawn);
    const each = (pick: "amount" | "standardError"): Cells => ({
      mean: mean[pick],
      ...Object.fromEntries(PERCENTILES.map((percentile) => [`p${percentile}`, percentiles[percentile][pick]])),
    });
    return [
      { name, planned: chosen(planned), ...each("amount") },
      { name: GIVE_OR_TAKE, ...each("standardError") },
    ];
  });
  return { title, columns: SPREAD_COLUMNS, rows };
}

/** How to look up each year, and all of them together where there are several. */
const eachYear = (years: readonly FinancialYear[]) => [
  ...years.map((year) => ({ name: year as string, of: <Value>({ byYear }: OverYears<Value>) => byYear[year]! })),
  ...(years.length > 1 ? [{ name: ALL_YEARS, of: <Value>({ all }: OverYears<Value>) => all }] : []),
];

function fundedTable({ levels: found, years }: RiskAnswer, levels: readonly RiskLevel[]): Table {
  return {
    title: "Chance that it is funded",
    columns: [
      { key: "name", label: "Year", unit: "text" },
      ...levels.flatMap((level): readonly Column[] => [
        { key: level, label: `With ${MONEY_COUNTED[level]}`, unit: "rate" },
        { key: `${level}-error`, label: "Give or take", unit: "rate" },
      ]),
    ],
    rows: eachYear(years).map(({ name, of: chosen }) => ({
      name: name === ALL_YEARS ? "Every year" : name,
      ...Object.fromEntries(
        levels.flatMap((level) => {
          const { chance, standardError } = chosen(found[level].funded);
          return [
            [level, chance],
            [`${level}-error`, standardError],
          ];
        }),
      ),
    })),
  };
}

const reserveTable = ({ levels }: RiskAnswer, level: RiskLevel): Table => ({
  title: `What a reserve covers, with ${MONEY_COUNTED[level]}`,
  columns: [
    { key: "covers", label: "Covers", unit: "rate" },
    { key: "reserve", label: "Reserve", unit: "pounds" },
    { key: "error", label: "Give or take", unit: "pounds" },
    { key: "beyond", label: "Mean gap beyond it", unit: "pounds" },
    { key: "beyond-error", label: "Give or take", unit: "pounds" },
  ],
  rows: levels[level].reserves.map(({ covers, reserve, beyond }) => ({
    ...{ covers: covers * 10_000, reserve: reserve.amount, error: reserve.standardError },
    ...{ beyond: beyond.amount, "beyond-error": beyond.standardError },
  })),
});

/**
 * Each risk by itself, in the form in which councils list risks beside a reserve: likelihood, sum, provision.
 *
 * @example riskAloneTable([], "confirmed").columns.map(({ label }) => label) // => ["Risk", "Who says so", "Likelihood", "Sum", "Provision"]
 */
export const riskAloneTable = (alone: readonly RiskAlone[], level: RiskLevel): Table => ({
  title: `Each risk by itself, with ${MONEY_COUNTED[level]}`,
  columns: [
    { key: "name", label: "Risk", unit: "text" },
    { key: "who", label: "Who says so", unit: "text" },
    { key: "chance", label: "Likelihood", unit: "rate" },
    { key: "amount", label: "Sum", unit: "pounds" },
    { key: "provision", label: "Provision", unit: "pounds" },
  ],
  rows: alone.map(({ risk, chance, amount, provision }) => ({
    name: risk.title,
    who: [...(risk.owner === undefined ? [] : [risk.owner]), ...(risk.source ? [risk.source.title] : [])].join("; "),
    ...{ chance, amount, provision },
  })),
});
