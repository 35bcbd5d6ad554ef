import type { Forecast, FundingSummary } from "../forecast/index.ts";
import { ownProperty } from "../issues/index.ts";
import { asPounds, type Pence } from "../money/index.ts";
import {
  approvalInWords,
  byId,
  type CarryForward,
  ceilingInWords,
  type FundingSource,
  limitIn,
  type Plan,
  paysInWords,
  toldApart,
} from "../plan/index.ts";
import type { Cells, Table } from "./table.ts";
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
  const limited = limitedOf(forecast, sources);
  const shared = sources.length === 1 ? ownProperty(forecast.shares, sources[0]!) : undefined;
  const carries = forecast.years.some(
    (year) => sumOfSources(funding.carriedOut, sources, year) + sumOfSources(funding.carriedIn, sources, year) > 0,
  );
  return {
    title,
    columns: [
      { key: "year", label: "Year", unit: "text" },
      { key: "carriedIn", label: "Carried in", unit: "pounds" },
      { key: "available", label: "Available", unit: "pounds" },
      ...(limited === undefined ? [] : [{ key: "limit", label: "Most in the year", unit: "pounds" } as const]),
      ...(shared === undefined ? [] : [{ key: "share", label: "Its share", unit: "pounds" } as const]),
      { key: "applied", label: "Applied", unit: "pounds" },
      { key: "carriedOut", label: "Carried out", unit: "pounds" },
      { key: "lapsed", label: "Lapsed", unit: "pounds" },
    ],
    rows: yearsOf(forecast, only).map((year) => ({
      year,
      ...(carries && { carriedIn: sumOfSources(funding.carriedIn, sources, year) }),
      available: sumOfSources(funding.available, sources, year),
      ...withLimit(limited && limitIn(limited, year)),
      ...(shared && { share: shared.total[year]! }),
      applied: sumOfSources(funding.applied, sources, year),
      ...(carries && { carriedOut: sumOfSources(funding.carriedOut, sources, year) }),
      lapsed: sumOfSources(funding.lapsed, sources, year),
    })),
    across: { parts: ["applied", "carriedOut", "lapsed"], wholes: ["carriedIn", "available"] },
  };
}

const sumOfSources = (figure: FundingSummary["available"], sources: readonly string[], year: string): Pence =>
  sources.reduce(
    (total, sourceId) =>
      total + ownProperty(ownProperty(figure, sourceId)! as { readonly [year: string]: Pence }, year)!,
    0,
  ) as Pence;

/** One source alone that has limits by year. */
function limitedOf(forecast: Forecast, [id, ...others]: readonly string[]): FundingSource | undefined {
  const fundingSource = id === undefined || others.length > 0 ? undefined : byId(forecast.plan.funding, id);
  return fundingSource?.ceiling && fundingSource.perYear.length > 0 ? fundingSource : undefined;
}

const withLimit = (limit: Pence | undefined) => (limit === undefined ? {} : { limit });

/** What a source is, as a table's heading says it. */
function fundingSourceInWords(fundingSource: FundingSource, plan: Plan): string {
  const { kind, recurrent, status, carryForward = "none", ceiling, broughtForward, approved, pays } = fundingSource;
  const parts = [
    pays?.share && `pays ${paysInWords(pays, plan)}`,
    ...[kind, recurrent ? "recurrent" : "one-off", status],
    ceiling === undefined ? policyInWords(carryForward) : `up to ${ceilingInWords(ceiling)}`,
    broughtForward && `${asPounds(broughtForward.amount)} brought forward from ${broughtForward.from}`,
    approved && `approved ${approvalInWords(approved)}`,
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}

function policyInWords(policy: CarryForward): string {
  if (policy === "none") return "no carry-forward";
  if (policy === "all") return "all may be carried forward";
  const { cap, expiresAfterYears: yearCount } = policy;
  const expiry = yearCount === undefined ? "" : ` for ${yearCount} ${yearCount === 1 ? "year" : "years"}`;
  return `up to ${asPounds(cap)} may be carried forward${expiry}`;
}
