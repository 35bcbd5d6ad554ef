import { own } from "../issues/index.ts";
import { inPounds, type Pence } from "../money/index.ts";
import type { Plan } from "../plan/index.ts";
import type { Forecast } from "./forecast-type.ts";
import type { Note } from "./note.ts";

/**
 * A forecast as the JSON that other programs may rely on: money as decimal texts of pounds, pence exact; FTE as numbers. Every
 * year stands in every object, and nothing is "0.00".
 *
 * @example contract(forecast(readPlan({ outturn: 1, title: "Empty", years: { from: "2024/25", to: "2024/25" } }))).gap.total // => { "2024/25": "0.00" }
 */
export function contract(of: Forecast) {
  const { cost, staff, funding, gap } = of;
  return {
    plan: {
      title: of.title,
      ...(of.organisation !== undefined && { organisation: of.organisation }),
      ...(of.illustrative !== undefined && { illustrative: of.illustrative }),
      scenario: of.scenario,
    },
    years: of.years,
    cost: {
      total: pounds(cost.total),
      ...(cost.gross && { gross: pounds(cost.gross) }),
      ...(cost.income && { income: pounds(cost.income) }),
      byComponent: each(cost.byComponent, pounds),
      byPost: each(cost.byPost, pounds),
      byLine: each(cost.byLine, pounds),
      byMonth: pounds(cost.byMonth),
      fullYear: ofEach(of.plan.posts, cost.fullYear),
      fullYearByLine: ofEach(of.plan.lines, cost.fullYearByLine),
      fullYearTotal: inPounds(cost.fullYearTotal),
    },
    staff: {
      posts: staff.posts,
      people: staff.people,
      fteAtYearEnd: each(staff.fteAtYearEnd, fte),
      fteAverage: each(staff.fteAverage, fte),
    },
    funding: {
      available: each(funding.available, pounds),
      applied: each(funding.applied, pounds),
      carriedIn: each(funding.carriedIn, pounds),
      carriedOut: each(funding.carriedOut, pounds),
      lapsed: each(funding.lapsed, pounds),
      ...ceilingsOf(of),
      ...bySource("broughtForward", of, ({ broughtForward: old }) => old && { ...old, amount: inPounds(old.amount) }),
      ...bySource("approved", of, ({ approved }) => approved),
    },
    gap: {
      confirmed: pounds(gap.confirmed),
      conditional: pounds(gap.conditional),
      total: pounds(gap.total),
    },
    notes: of.notes.map(noteJson),
    conventions: { ...of.conventions, knownOn: of.conventions.knownOn ?? null },
    ratesUsed: of.ratesUsed,
    fingerprint: of.fingerprint,
  };
}

function noteJson({ code, year, of, amount, amounts, text }: Note) {
  return {
    code,
    ...(year !== undefined && { year }),
    ...(of !== undefined && { of }),
    ...(amount !== undefined && { amount: inPounds(amount) }),
    ...(amounts && { amounts: pounds(amounts) }),
    text,
  };
}

/** What some sources of a plan have, under a key; nothing where none has it. */
function bySource<Key extends string, Has extends object>(
  key: Key,
  { plan }: Forecast,
  told: (source: Plan["funding"][number]) => Has | undefined,
): { readonly [key in Key]?: { readonly [source: string]: Has } } {
  const found = plan.funding.flatMap((source) => {
    const has = told(source);
    return has === undefined ? [] : [[source.id, has] as const];
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

/** FTE in ten-thousandths as a number; four decimals at most, so the division is only of how it is written. */
const fte = (tenThousandths: number): number => Number(`${tenThousandths}e-4`);

const pounds = (sums: { readonly [key: string]: Pence }): { readonly [key: string]: string } => each(sums, inPounds);

/** Sums by the ids of what a plan lists, in its order: what has none costs nothing. */
const ofEach = (
  listed: readonly { readonly id: string }[],
  sums: { readonly [id: string]: Pence },
): { readonly [id: string]: string } =>
  Object.fromEntries(listed.map(({ id }) => [id, inPounds(own(sums, id) ?? (0 as Pence))]));

function each<Value, To>(
  values: { readonly [key: string]: Value },
  as: (value: Value) => To,
): { readonly [key: string]: To } {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, as(value)]));
}
