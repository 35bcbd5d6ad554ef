import type { Pence } from "../money/index.ts";
import {
  type DemandOfKind,
  type DemandYear,
  isSuppressed,
  type Suppressed,
  type VolumeMixPrice,
} from "../questions/index.ts";
import { inHundredths, listed } from "../words/index.ts";
import { inOneUnit } from "./money-shown.ts";
import type { Cells, Column, Table } from "./table.ts";

/** A row of a table of demand: its name and a cell for each year. */
export interface DemandRow extends Cells {
  readonly name: string;
}

const columnsOf = (kinds: readonly DemandOfKind[], unit: Column["unit"]): readonly Column[] => [
  { key: "name", label: "", unit: "text" },
  ...(kinds[0]?.years ?? []).map(({ year }): Column => ({ key: year, label: year, unit })),
];

/** What stands for a figure that may identify someone. */
const SUPPRESSED_CELL = "c";

/**
 * Demand as tables: numbers at each year's end, days, and of kinds with prices gross cost, what others pay, net cost and a full year of
 * those who are there at the year's end.
 */
export function demandTables(kinds: readonly DemandOfKind[], suppressed?: Suppressed): readonly Table<DemandRow>[] {
  const pricedKinds = kinds.filter(({ kind }) => kind.prices.length > 0 || kind.fees !== undefined);
  const hasFees = pricedKinds.some(({ kind }) => kind.fees !== undefined);
  const isShared = pricedKinds.some(({ kind }) => kind.paidByOthers.length > 0);
  const shownCell = (counted: DemandOfKind, year: DemandYear, value: string | number) =>
    suppressed && isSuppressed(suppressed, counted, year) ? SUPPRESSED_CELL : value;
  const rowOfKind = (counted: DemandOfKind, value: (year: DemandYear) => string | number): DemandRow => ({
    name: counted.kind.title,
    ...Object.fromEntries(counted.years.map((year) => [year.year, shownCell(counted, year, value(year))])),
  });
  const countTable = (title: string, value: (year: DemandYear) => number): Table<DemandRow> => ({
    title,
    columns: columnsOf(kinds, "text"),
    rows: kinds.map((counted) => rowOfKind(counted, (year) => inHundredths(value(year)))),
  });
  const moneyTable = (title: string, value: (year: DemandYear) => Pence): Table<DemandRow> => ({
    title,
    columns: columnsOf(kinds, "pounds"),
    rows: pricedKinds.map((counted) => rowOfKind(counted, value)),
    ...(!suppressed && { total: totalOf(value) }),
  });
  const totalOf = (value: (year: DemandYear) => Pence): DemandRow => ({
    name: "Total",
    ...Object.fromEntries(
      (pricedKinds[0]?.years ?? []).map(({ year }, yearIndex) => [
        year,
        pricedKinds.reduce((sum, { years }) => sum + value(years[yearIndex]!), 0),
      ]),
    ),
  });
  return [
    countTable("Number at the year's end", ({ number }) => number),
    countTable("Days", ({ days }) => Math.round(days / HUNDRED)),
    ...(pricedKinds.length === 0
      ? []
      : [
          moneyTable(isShared ? "Gross cost" : hasFees ? "Cost by days" : "Cost", ({ gross }) => gross),
          ...(isShared ? [moneyTable("Paid by others", ({ paidByOthers }) => paidByOthers)] : []),
          ...(hasFees ? [moneyTable("Fees", ({ fees }) => fees)] : []),
          ...(isShared || hasFees ? [moneyTable(isShared ? "Net cost" : "Cost with fees", ({ net }) => net)] : []),
          moneyTable("A full year of those at the year's end", ({ fullYear }) => fullYear),
        ]),
  ];
}

/** Days are held in ten-thousandths, and shown to two decimals. */
const HUNDRED = 100;

/** Volume, mix and price as a table: from one forecast of demand to another. */
export function volumeMixPriceTable(
  differences: readonly VolumeMixPrice[],
  scenarioNames: { readonly before: string; readonly after: string },
): Table<DemandRow> {
  const row = (name: string, key: Exclude<keyof VolumeMixPrice, "year">): DemandRow => ({
    name,
    ...Object.fromEntries(differences.map((counted) => [counted.year, counted[key]])),
  });
  return {
    title: "Volume, mix and price",
    columns: [
      { key: "name", label: "", unit: "text" },
      ...differences.map(({ year }): Column => ({ key: year, label: year, unit: "pounds" })),
    ],
    rows: [row(scenarioNames.before, "before"), row("Volume", "volume"), row("Mix", "mix"), row("Price", "price")],
    total: row(scenarioNames.after, "after"),
  };
}

/**
 * Demand in sentences: for each kind how many there are at the end of the last year and what it costs, by which leaving-day convention.
 */
export function demandInWords(kinds: readonly DemandOfKind[], suppressed?: Suppressed): readonly string[] {
  return kinds.map((counted) => {
    const { kind, years } = counted;
    const lastYear = years.at(-1)!;
    if (suppressed && years.some((year) => isSuppressed(suppressed, counted, year)))
      return `${kind.title}: figures are left out, as so few may identify someone or give those away.`;
    const numbersText = `${kind.title}: ${inHundredths(kind.opening.count)}${kind.unit === undefined ? "" : ` ${kind.unit}`} when counted, ${inHundredths(lastYear.number)} at the end of ${lastYear.year}`;
    if (kind.prices.length === 0 && kind.fees === undefined) return `${numbersText}.`;
    const says = inOneUnit([...years.map(({ net }) => net), lastYear.fullYear]);
    const costsByYear = listed(years.map(({ year, net }) => `${says(net)} in ${year}`));
    const gross = kind.paidByOthers.length === 0 ? "" : ", net of what others pay";
    const paid = kind.placementDays === "leaving-day-paid" ? "is" : "is not";
    const fees = kind.fees === undefined ? "" : `, with fees${kind.prices.length === 0 ? " alone" : ""}`;
    if (kind.prices.length === 0) return `${numbersText}; it costs ${costsByYear}${fees}.`;
    return `${numbersText}; it costs ${costsByYear}${gross}${fees}. Those at the end cost ${says(lastYear.fullYear)} gross in a full year. The day of leaving ${paid} paid.`;
  });
}
