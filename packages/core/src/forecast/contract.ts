import { ownProperty } from "../issues/index.ts";
import { inPounds, type Pence, poundsBy } from "../money/index.ts";
import { type Plan, reserveInYears } from "../plan/index.ts";
import { byYear } from "./by-year.ts";
import type { Forecast, ShareOfCosts } from "./forecast-type.ts";
import type { Note } from "./note.ts";
import { rangesJson } from "./ranges/index.ts";

/**
 * A forecast as the JSON that other programs may rely on: money as decimal texts of pounds, pence exact; FTE as numbers. Every
 * year stands in every object, and nothing is "0.00".
 *
 * @example contract(forecast(readPlan({ outturn: 1, title: "Empty", years: { from: "2024/25", to: "2024/25" } }))).gap.total // => { "2024/25": "0.00" }
 */
export function contract(forecast: Forecast) {
  const { cost, staff, funding, gap } = forecast;
  return {
    plan: {
      title: forecast.title,
      ...(forecast.organisation !== undefined && { organisation: forecast.organisation }),
      ...(forecast.illustrative !== undefined && { illustrative: forecast.illustrative }),
      scenario: forecast.scenario,
    },
    years: forecast.years,
    cost: {
      total: poundsBy(cost.total),
      ...(cost.gross && { gross: poundsBy(cost.gross) }),
      ...(cost.income && { income: poundsBy(cost.income) }),
      byComponent: eachAsJson(cost.byComponent, poundsBy),
      byPost: eachAsJson(cost.byPost, poundsBy),
      byLine: eachAsJson(cost.byLine, poundsBy),
      byMonth: poundsBy(cost.byMonth),
      fullYear: ofEach(forecast.plan.posts, cost.fullYear),
      fullYearByLine: ofEach(forecast.plan.lines, cost.fullYearByLine),
      fullYearTotal: inPounds(cost.fullYearTotal),
    },
    staff: {
      posts: staff.posts,
      people: staff.people,
      fteAtYearEnd: eachAsJson(staff.fteAtYearEnd, fte),
      fteAverage: eachAsJson(staff.fteAverage, fte),
    },
    funding: {
      available: eachAsJson(funding.available, poundsBy),
      applied: eachAsJson(funding.applied, poundsBy),
      carriedIn: eachAsJson(funding.carriedIn, poundsBy),
      carriedOut: eachAsJson(funding.carriedOut, poundsBy),
      lapsed: eachAsJson(funding.lapsed, poundsBy),
      ...sharesOf(forecast),
      ...withinOf(forecast),
      ...reservesOf(forecast),
      ...ceilingsOf(forecast),
      ...bySource(
        "broughtForward",
        forecast,
        ({ broughtForward: old }) => old && { ...old, amount: inPounds(old.amount) },
      ),
      ...bySource("approved", forecast, ({ approved }) => approved),
    },
    gap: {
      confirmed: poundsBy(gap.confirmed),
      conditional: poundsBy(gap.conditional),
      total: poundsBy(gap.total),
    },
    ...rangesJson(forecast),
    notes: forecast.notes.map(noteJson),
    conventions: { ...forecast.conventions, knownOn: forecast.conventions.knownOn ?? null },
    ratesUsed: forecast.ratesUsed,
    fingerprint: forecast.fingerprint,
  };
}

function noteJson({ code, year, of, amount, amounts, text }: Note) {
  return {
    code,
    ...(year !== undefined && { year }),
    ...(of !== undefined && { of }),
    ...(amount !== undefined && { amount: inPounds(amount) }),
    ...(amounts && { amounts: poundsBy(amounts) }),
    text,
  };
}

/** What some sources of a plan have, under a key; nothing where none has it. */
function bySource<Key extends string, Has extends object>(
  key: Key,
  { plan }: Forecast,
  tellingOf: (source: Plan["funding"][number]) => Has | undefined,
): { readonly [key in Key]?: { readonly [source: string]: Has } } {
  const found = plan.funding.flatMap((fundingSource) => {
    const holds = tellingOf(fundingSource);
    return holds === undefined ? [] : [[fundingSource.id, holds] as const];
  });
  return found.length === 0 ? {} : ({ [key]: Object.fromEntries(found) } as never);
}

/** The ceilings of a plan that has any: each with its years, and what may be drawn in a year where that is less. */
function ceilingsOf({ plan }: Forecast) {
  const bounded = plan.funding.flatMap(({ id, ceiling, perYear }) => {
    if (ceiling === undefined) return [];
    const { amount, from, to } = ceiling;
    const limits = Object.fromEntries(perYear.map((limit) => [limit.year, inPounds(limit.amount)]));
    return [[id, { amount: inPounds(amount), from, to, ...(perYear.length > 0 && { limits }) }] as const];
  });
  return bounded.length === 0 ? {} : { ceilings: Object.fromEntries(bounded) };
}

/** Sources that are a part of a larger one, and what those within a source draw of its money, where there are any. */
function withinOf({ plan, draws, years }: Forecast): {
  within?: { readonly [source: string]: string };
  drawnWithin?: { readonly [source: string]: { readonly [year: string]: string } };
} {
  const parts = plan.funding.flatMap(({ id, within }) => (within === undefined ? [] : [[id, within] as const]));
  if (parts.length === 0) return {};
  const drawn = draws.byLevel.total.sources.flatMap(({ source, years: drawnSourceYears }) =>
    drawnSourceYears.some(({ drawnWithin }) => drawnWithin === undefined)
      ? []
      : [[source, byYear(years, (yearIndex) => inPounds(drawnSourceYears[yearIndex]!.drawnWithin!))] as const],
  );
  return { within: Object.fromEntries(parts), drawnWithin: Object.fromEntries(drawn) };
}

/** The reserves of a plan that has any: what the plan says of them, and what is left at the end of each year. */
function reservesOf({ plan, draws, years }: Forecast): {
  reserves?: { readonly [source: string]: ReturnType<typeof reserveJson> };
} {
  const sources = new Map(draws.byLevel.total.sources.map((sourceDraw) => [sourceDraw.source, sourceDraw.years]));
  const found = plan.funding.flatMap(({ id, reserve }) => {
    if (!reserve) return [];
    const closing = byYear(years, (yearIndex) => inPounds(sources.get(id)![yearIndex]!.carriedOut));
    return [[id, reserveJson(reserve, closing, years)] as const];
  });
  return found.length === 0 ? {} : { reserves: Object.fromEntries(found) };
}

function reserveJson(
  reserve: NonNullable<Plan["funding"][number]["reserve"]>,
  closing: { readonly [year: string]: string },
  years: Forecast["years"],
) {
  const { in: into, out } = reserveInYears(reserve, years);
  return {
    ...{ opening: inPounds(reserve.opening), minimum: inPounds(reserve.minimum) },
    in: byYear(years, (yearIndex) => inPounds(into[yearIndex]!)),
    out: byYear(years, (yearIndex) => inPounds(out[yearIndex]!)),
    closing,
  };
}

/** What sources pay as a share of costs, where any does. */
const sharesOf = ({ shares }: Forecast): { shares?: { readonly [source: string]: ReturnType<typeof shareJson> } } =>
  Object.keys(shares).length === 0 ? {} : { shares: eachAsJson(shares, shareJson) };

/** A source's share as a number, what it comes to by year, and what of it no money pays. */
const shareJson = ({ share, otherwise, byPost, byLine, total, gap }: ShareOfCosts) => ({
  ...{ share: Number(`${share}e-6`), otherwise },
  ...{ byPost: eachAsJson(byPost, poundsBy), byLine: eachAsJson(byLine, poundsBy), total: poundsBy(total) },
  gap: eachAsJson(gap, poundsBy),
});

/** FTE in ten-thousandths as a number; four decimals at most, so the division is only of how it is written. */
const fte = (tenThousandths: number): number => Number(`${tenThousandths}e-4`);

/** Sums by the ids of what a plan lists, in its order: what has none costs nothing. */
const ofEach = (
  listed: readonly { readonly id: string }[],
  amountsByKey: { readonly [recordId: string]: Pence },
): { readonly [recordId: string]: string } =>
  Object.fromEntries(listed.map(({ id }) => [id, inPounds(ownProperty(amountsByKey, id) ?? (0 as Pence))]));

function eachAsJson<Value, To>(
  values: { readonly [key: string]: Value },
  as: (value: Value) => To,
): { readonly [key: string]: To } {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, as(value)]));
}
