import type { Forecast, FundingSummary } from "../forecast/index.ts";
import { ownProperty } from "../issues/index.ts";
import { asPounds, type Pence } from "../money/index.ts";
import {
  approvalInWords,
  byId,
  carryForwardInWords,
  ceilingInWords,
  type FundingReserve,
  type FundingSource,
  limitIn,
  type Plan,
  paysInWords,
  toldApart,
  wholeSources,
} from "../plan/index.ts";
import type { CellFigures, Cells, Table } from "./table.ts";
import { type OfYear, yearsOf } from "./year-columns.ts";

/** A source in a year of the draw with all sources: carriedIn + available = applied + carriedOut + lapsed, in pence. */
export interface FundingRow extends Cells {
  readonly year: string;
  readonly carriedIn?: Pence;
  readonly available: Pence;
  /** The most that may be drawn in the year, where a source has a ceiling with limits by year. */
  readonly limit?: Pence;
  /** What its share of costs comes to, where the source pays a share. */
  readonly share?: Pence;
  readonly applied: Pence;
  /** What the sources within it draw of its money, where there are any. */
  readonly drawnWithin?: Pence;
  /** Of a reserve: what is planned to be used of it for other things. */
  readonly plannedOut?: Pence;
  readonly carriedOut?: Pence;
  readonly lapsed: Pence;
}

/** Each source year by year, in the order in which they are drawn; after several of them, all together. */
export function fundingBySource(forecast: Forecast, only: OfYear = {}): readonly Table<FundingRow>[] {
  const plan = toldApart(forecast.plan);
  const funding = forecast.draws.byLevel.total.sources.map(({ source }) => byId(plan.funding, source)!);
  const tables = funding.map((fundingSource) =>
    fundingTable(forecast, only, `${fundingSource.title}: ${fundingSourceInWords(fundingSource, plan)}`, [
      fundingSource.id,
    ]),
  );
  const recordIds = funding.map(({ id }) => id);
  return funding.length > 1 ? [...tables, fundingTable(forecast, only, "All sources", recordIds)] : tables;
}

function fundingTable(forecast: Forecast, only: OfYear, title: string, sources: readonly string[]): Table<FundingRow> {
  const { funding } = forecast;
  // Of all sources together the money is that of the whole ones; what those within them pay is paid with it.
  const whole = sources.length === 1 ? sources : wholeSources(forecast.plan.funding).map(({ id }) => id);
  const drawnWithin = sources.length === 1 ? withinOf(forecast, sources[0]!) : undefined;
  const plannedOut = plannedOutOf(forecast, whole);
  const isReserve = sources.length === 1 && byId(forecast.plan.funding, sources[0]!)?.reserve !== undefined;
  const limited = limitedOf(forecast, sources);
  const shared = sources.length === 1 ? ownProperty(forecast.shares, sources[0]!) : undefined;
  const carries =
    isReserve ||
    forecast.years.some(
      (year) => sumOfSources(funding.carriedOut, whole, year) + sumOfSources(funding.carriedIn, whole, year) > 0,
    );
  return {
    title,
    columns: [
      { key: "year", label: "Year", unit: "text" },
      { key: "carriedIn", label: isReserve ? "Opening" : "Carried in", unit: "pounds" },
      { key: "available", label: isReserve ? "Put in" : "Available", unit: "pounds" },
      ...(limited === undefined ? [] : [{ key: "limit", label: "Most in the year", unit: "pounds" } as const]),
      ...(shared === undefined ? [] : [{ key: "share", label: "Its share", unit: "pounds" } as const]),
      { key: "applied", label: "Applied", unit: "pounds" },
      ...(plannedOut ? [{ key: "plannedOut", label: "Planned uses", unit: "pounds" } as const] : []),
      ...(drawnWithin ? [{ key: "drawnWithin", label: "By its parts", unit: "pounds" } as const] : []),
      { key: "carriedOut", label: isReserve ? "Closing" : "Carried out", unit: "pounds" },
      ...(isReserve ? [] : [{ key: "lapsed", label: "Lapsed", unit: "pounds" } as const]),
    ],
    rows: yearsOf(forecast, only).map((year) => ({
      year,
      ...(carries && { carriedIn: sumOfSources(funding.carriedIn, whole, year) }),
      available: sumOfSources(funding.available, whole, year),
      ...withLimit(limited && limitIn(limited, year)),
      ...(shared && { share: shared.total[year]! }),
      applied: sumOfSources(funding.applied, sources, year),
      ...(plannedOut && { plannedOut: plannedOut[year]! }),
      ...(drawnWithin && { drawnWithin: drawnWithin[year]! }),
      ...(carries && { carriedOut: sumOfSources(funding.carriedOut, whole, year) }),
      lapsed: sumOfSources(funding.lapsed, whole, year),
    })),
    ...(sources.length === 1 && {
      figures: yearsOf(forecast, only).map((year) => fundingFigures(sources[0]!, year)),
    }),
    across: {
      parts: ["applied", "plannedOut", "drawnWithin", "carriedOut", "lapsed"],
      wholes: ["carriedIn", "available"],
    },
  };
}

const FIGURES = ["carriedIn", "available", "applied", "carriedOut", "lapsed"] as const;

const fundingFigures = (sourceId: string, year: string): CellFigures =>
  Object.fromEntries(FIGURES.map((figure) => [figure, `funding.${figure}.${sourceId}.${year}`]));

const sumOfSources = (figure: FundingSummary["available"], sources: readonly string[], year: string): Pence =>
  sources.reduce(
    (total, sourceId) =>
      total + ownProperty(ownProperty(figure, sourceId)! as { readonly [year: string]: Pence }, year)!,
    0,
  ) as Pence;

/** What is planned to be used of reserves, by year, where any of some sources is one with planned uses. */
function plannedOutOf(
  { draws, years }: Forecast,
  wanted: readonly string[],
): { readonly [year: string]: Pence } | undefined {
  const drawn = draws.byLevel.total.sources.filter(({ source }) => wanted.includes(source));
  const sumIn = (yearIndex: number): Pence =>
    drawn.reduce((total, { years: sourceYears }) => total + (sourceYears[yearIndex]!.plannedOut ?? 0), 0) as Pence;
  const sums = years.map((_, yearIndex) => sumIn(yearIndex));
  return sums.every((amount) => amount === 0)
    ? undefined
    : Object.fromEntries(years.map((year, yearIndex) => [year, sums[yearIndex]!]));
}

/** What the sources within one draw of its money, by year. */
function withinOf({ draws, years }: Forecast, wanted: string): { readonly [year: string]: Pence } | undefined {
  const { years: drawn } = draws.byLevel.total.sources.find(({ source }) => source === wanted)!;
  if (drawn.every(({ drawnWithin }) => drawnWithin === undefined)) return undefined;
  return Object.fromEntries(years.map((year, yearIndex) => [year, drawn[yearIndex]!.drawnWithin!]));
}

/** One source alone that has limits by year. */
function limitedOf(forecast: Forecast, [id, ...others]: readonly string[]): FundingSource | undefined {
  const fundingSource = id === undefined || others.length > 0 ? undefined : byId(forecast.plan.funding, id);
  return fundingSource?.ceiling && fundingSource.perYear.length > 0 ? fundingSource : undefined;
}

const withLimit = (limit: Pence | undefined) => (limit === undefined ? {} : { limit });

/** What a source is, as a table's heading says it. */
function fundingSourceInWords(fundingSource: FundingSource, plan: Plan): string {
  const {
    kind,
    recurrent,
    status,
    carryForward = "none",
    ceiling,
    broughtForward,
    approved,
    pays,
    within,
    reserve,
  } = fundingSource;
  const parts = [
    within && `a part of ${byId(plan.funding, within)?.title ?? within}`,
    pays?.share && `pays ${paysInWords(pays, plan)}`,
    ...(reserve ? ["reserve", status] : [kind, recurrent ? "recurrent" : "one-off", status]),
    reserve
      ? reserveInWords(reserve)
      : ceiling === undefined
        ? carryForwardInWords(carryForward)
        : `up to ${ceilingInWords(ceiling)}`,
    broughtForward && `${asPounds(broughtForward.amount)} brought forward from ${broughtForward.from}`,
    approved && `approved ${approvalInWords(approved)}`,
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}

const reserveInWords = ({ minimum }: FundingReserve): string =>
  minimum === 0 ? "drawn as needed" : `not drawn below ${asPounds(minimum)}`;
