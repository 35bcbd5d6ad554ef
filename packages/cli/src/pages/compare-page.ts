import type { Forecast, Pence } from "@outturn/core";
import type { Compared, Comparison } from "@outturn/core/scenario";
import { inBrief, type MoneyShown, shownTable, type Table } from "@outturn/core/tables";
import { bold, type Paper } from "../terminal/paper.ts";
import { tableLines } from "../terminal/table-lines.ts";
import { wrap } from "../terminal/wrap.ts";
import { colophon, titles, warnings } from "./top.ts";

const MOST_DIFFERENCES = 12;

/** What each scenario does to cost and gap; then both by year, for all of them; then in what the plan differs. */
export function comparePage({ base, scenarios }: Comparison, money: MoneyShown | undefined, paper: Paper): string[] {
  const tables = tablesOf([{ name: "As it stands", forecast: base }, ...scenarios.map(rowOf)]);
  const sections = [
    [...scenarios.flatMap((compared) => answer(base, compared, money, paper)), ...warnings(base, paper)],
    titles(base, paper),
    ...tables.map((table) => tableLines(shownTable(table, money), paper, { names: 32 })),
    ...scenarios.map((compared) => differing(compared, paper)),
    [colophon(base, paper)],
  ];
  return sections.flatMap((lines, position) => (position > 0 ? ["", ...lines] : lines));
}

export function answer(base: Forecast, { title, forecast }: Compared, money: MoneyShown | undefined, paper: Paper) {
  const cost = change(inAll(forecast.cost.total) - inAll(base.cost.total), "costs", "the same", money);
  const [confirmed, conditional] = (["confirmed", "conditional"] as const).map((level) =>
    change(inAll(forecast.gap[level]) - inAll(base.gap[level]), "", "unchanged", money).trim(),
  );
  const gap =
    confirmed === conditional
      ? `the gap is ${confirmed}${countedIn([base, forecast])}`
      : `the gap is ${confirmed} on confirmed money alone, ${conditional} with conditional`;
  return wrap(`${title}: ${cost}; ${gap}.`, paper.width).map((lineId) => bold(lineId, paper));
}

/** Which money a change of the gap that is the same with and without conditional money is of, where there is other than confirmed. */
function countedIn(forecasts: readonly Forecast[]): string {
  const statuses = new Set(forecasts.flatMap(({ plan }) => plan.funding.map(({ status }) => status)));
  if (statuses.has("conditional")) return ", with or without conditional money";
  return statuses.has("unconfirmed") ? " on confirmed money alone" : "";
}

function change(difference: number, verb: string, same: string, money: MoneyShown | undefined): string {
  if (difference === 0) return `${verb} ${same}`;
  return `${verb} ${inBrief(Math.abs(difference) as Pence, money)} ${difference > 0 ? "more" : "less"}`;
}

export const inAll = (years: { readonly [year: string]: number }): number =>
  Object.values(years).reduce((total, amount) => total + amount, 0);

/** A forecast with its name among others. */
export interface Named {
  readonly name: string;
  readonly id?: string;
  readonly forecast: Forecast;
}

export const rowOf = ({ title, scenario, forecast }: Compared): Named => ({ name: title, id: scenario, forecast });

/** Cost and gap of forecasts by year, a row each. */
export const tablesOf = (forecasts: readonly Named[]): readonly Table[] => [
  byYear("Cost", forecasts, ({ cost }) => cost.total),
  byYear("Gap on confirmed money alone", forecasts, ({ gap }) => gap.confirmed),
  byYear("Gap with conditional money too", forecasts, ({ gap }) => gap.conditional),
];

/** One figure of every year, a row for each forecast. */
function byYear(
  title: string,
  forecasts: readonly Named[],
  figureNameOf: (forecast: Forecast) => { readonly [year: string]: Pence },
): Table {
  const { years } = forecasts[0]!.forecast;
  const row = ({ name, forecast, id }: Named) => ({
    name,
    ...(id !== undefined && { id }),
    ...Object.fromEntries(years.map((year) => [year, figureNameOf(forecast)[year]!])),
    ...(years.length > 1 && { allYears: inAll(figureNameOf(forecast)) as Pence }),
  });
  return {
    title,
    columns: [
      { key: "name", label: "", unit: "text" },
      ...years.map((year) => ({ key: year as string, label: year, unit: "pounds" as const })),
      { key: "allYears", label: "All years", unit: "pounds" },
    ],
    rows: forecasts.map(row),
    ...(years.length > 1 && { across: { parts: years, wholes: ["allYears"] } }),
  } as Table;
}

function differing({ scenario, title, changes, differences }: Compared, paper: Paper): string[] {
  const heading = title === scenario || title.endsWith(`(${scenario})`) ? title : `${title} (${scenario})`;
  const shown = differences.length > MOST_DIFFERENCES + 1 ? differences.slice(0, MOST_DIFFERENCES) : differences;
  const more = differences.length - shown.length;
  return [
    ...wrap(heading, paper.width).map((lineId) => bold(lineId, paper)),
    ...changes.flatMap((text) => wrap(text, paper.width, "- ")),
    ...(differences.length === 0 ? ["  Nothing differs."] : []),
    ...shown.flatMap((text) => wrap(text, paper.width, "  ")),
    ...(more > 0 ? [`  And ${more} more: --json lists them.`] : []),
  ];
}
