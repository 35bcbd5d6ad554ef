import { capitalised, type Forecast, listed, type Pence } from "@outturn/core";
import {
  type CostRow,
  costByLine,
  costByPost,
  costByYear,
  inBrief,
  shownTable,
  type Table,
} from "@outturn/core/tables";
import type { DraftRow } from "@outturn/core/workbook";
import type { Desk, GoodPlan } from "../state/desk.ts";

/** What the rows of a plan cost, and what it costs in each year; worked out in the other thread. */
export interface PlanCosts {
  /** Asks for them where the plan is another than that of the last answer. */
  follow(): void;
  /** The last answer, and the plan that it is of. */
  readonly forecast: Forecast | undefined;
  readonly good: GoodPlan | undefined;
}

export function planCosts(desk: Desk, answered: () => void): PlanCosts {
  let [asked, good, forecast]: [GoodPlan | undefined, GoodPlan | undefined, Forecast | undefined] = [
    undefined,
    undefined,
    undefined,
  ];
  return {
    follow: () => {
      const current = desk.now.good;
      if (asked === current) return;
      asked = current;
      void desk.ask("plan-costs", { ask: "forecast", plan: current.plan }).then((answer) => {
        if (answer === undefined || asked !== current) return;
        [good, forecast] = [current, answer];
        answered();
      });
    },
    get forecast() {
      return forecast;
    },
    get good() {
      return good;
    },
  };
}

const costs = new WeakMap<Forecast, Map<string, ReadonlyMap<string, string>>>();

/** What each row of a sheet costs in all years, by the id of its record; nothing where its rows cost nothing by themselves. */
export function rowCosts(sheetName: string, forecast: Forecast | undefined): ReadonlyMap<string, string> {
  if (forecast === undefined || (sheetName !== "Posts" && sheetName !== "Lines")) return new Map();
  const known = costs.get(forecast) ?? new Map<string, ReadonlyMap<string, string>>();
  const found = known.get(sheetName) ?? costsIn(sheetName === "Posts" ? costByPost(forecast) : costByLine(forecast));
  known.set(sheetName, found);
  costs.set(forecast, known);
  return found;
}

/** The last column of years is of all of them, where there are several. */
function costsIn(table: Table<CostRow>): ReadonlyMap<string, string> {
  const { columns, rows } = shownTable(table, "pounds");
  const wanted = columns.findLastIndex(({ label }) => label === "All years" || /^\d/.test(label));
  const pairs = table.rows.map((row, position) => [String(row.id ?? ""), rows[position]!.cells[wanted]!] as const);
  return new Map(pairs.filter(([id]) => id !== ""));
}

/** The text of the id of a row's record. */
export const costKey = ({ record }: DraftRow): string =>
  typeof record === "object" && record !== null
    ? String(Object.getOwnPropertyDescriptor(record, "id")?.value ?? "")
    : "";

/** Sums of so many pence and more stand in thousands of pounds. */
const THOUSANDS_FROM = 10_000_000;

/**
 * What a plan costs in each year, in one sentence and one unit.
 *
 * @param scenario - with which it is, in words; empty: as it stands
 */
export function costSentence(forecast: Forecast, scenario: string): string {
  const { total } = costByYear(forecast);
  const sums = forecast.years.map((year) => ({ year, amount: (total?.[year] ?? 0) as Pence }));
  if (sums.every(({ amount }) => amount === 0)) return "Nothing in the plan costs anything yet.";
  const unit = sums.some(({ amount }) => Math.abs(amount) >= THOUSANDS_FROM) ? "thousands" : "pounds";
  const subject = scenario === "" ? "The plan" : `${capitalised(scenario)}, the plan`;
  const inYears = (sizeOf: (amount: Pence) => number): string =>
    listed(
      sums.map(({ year, amount }) => `${inBrief(sizeOf(amount) as Pence, unit)} in ${year}`),
      "and",
    );
  return sums.every(({ amount }) => amount <= 0)
    ? `${subject} brings in ${inYears(Math.abs)} more than it costs.`
    : `${subject} costs ${inYears(Number)}.`;
}
