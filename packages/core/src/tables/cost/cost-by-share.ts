import type { Forecast } from "../../forecast/index.ts";
import type { CostUnit } from "../../funding/index.ts";
import { asPercent, type Pence } from "../../money/index.ts";
import { byId, toldApart } from "../../plan/index.ts";
import type { Table } from "../table.ts";
import {
  type CostRow,
  costTable,
  type NamedSums,
  type OfYear,
  sumsTogether,
  type YearlySums,
  yearsOf,
} from "../year-columns.ts";
import { costsOf } from "./costs.ts";

/**
 * Costs of which sources pay shares, part by part: each source's share, and what the shares leave; all other costs as one row. The
 * parts of a cost add up to it. In pence.
 */
export function costByShare(forecast: Forecast, only: OfYear = {}): Table<CostRow> {
  const financialYears = yearsOf(forecast, only);
  const { funding } = toldApart(forecast.plan);
  const names = new Map(costsOf(forecast).map(({ row, name }) => [row, name]));
  const withoutShares: YearlySums[] = [];
  const { parts } = forecast.draws;
  const sharedRows = new Set(
    parts.filter((unit) => unit.part?.source && isSomething(unit)).map(({ of, row }) => `${of} ${row}`),
  );
  const rows = parts.flatMap((costUnit): NamedSums[] => {
    const { of, row, byYear, part } = costUnit;
    const sums = { byYear: Object.fromEntries(forecast.years.map((year, yearIndex) => [year, byYear[yearIndex]!])) };
    if (part === undefined || !sharedRows.has(`${of} ${row}`)) {
      withoutShares.push(sums);
      return [];
    }
    if (!isSomething(costUnit)) return [];
    const source = part.source === undefined ? undefined : byId(funding, part.source)!;
    const payer = source ? `${asPercent(source.pays!.share!.rate)} by ${source.title}` : "what the shares leave";
    return [{ name: `${names.get(row)}: ${payer}`, id: `${row} ${source?.id ?? ""}`.trim(), ...sums }];
  });
  const others = {
    name: rows.length === 0 ? "All costs" : "All other costs",
    ...sumsTogether(withoutShares, financialYears),
  };
  const all: YearlySums = {
    byYear: Object.fromEntries(
      forecast.years.map((year, yearIndex) => [year, forecast.draws.cost[yearIndex] ?? (0 as Pence)]),
    ),
  };
  return costTable(
    {
      title: "Cost by share",
      label: "Cost, and who pays a share of it",
      rows: withoutShares.length === 0 ? rows : [...rows, others],
      total: { name: "Total", ...all },
    },
    financialYears,
  );
}

const isSomething = ({ byYear }: CostUnit): boolean => byYear.some((amount) => amount !== 0);
