import type * as z from "zod";
import { RESERVED_KEY } from "../../issues/index.ts";
import type { AgencyRate, OnCosts, PayAward, PayTable, VacancyFactor } from "../model/plan.ts";
import { ON_COSTS } from "../on-costs/index.ts";
import { given } from "../schema/leaf.ts";
import type { OnCostsSchema } from "../schema/on-costs.ts";
import { percent, pounds, sourceOf, tagOf } from "./figures.ts";

const whole = /^(?:0|[1-9]\d*)$/;

/** Points as a mapping, or as a list where a mapping would lose their order or may not have one as its key. */
export function writeTable({ from, points, source }: PayTable) {
  const names = points.map(({ point }) => point);
  const keyed = new Set(names).size === names.length && !names.includes(RESERVED_KEY);
  const keeps = keyed && (names.every((name) => !whole.test(name)) || ascending(names));
  const written = points.map(({ point, salary }) => ({ point, salary: pounds(salary) }));
  return given({
    from: from as string,
    points: keeps ? Object.fromEntries(written.map(({ point, salary }) => [point, salary])) : written,
    source: sourceOf(source),
  });
}

const ascending = (names: readonly string[]): boolean =>
  names.every((name, at) => whole.test(name) && (at === 0 || Number(names[at - 1]) < Number(name)));

export function writeAward({ scale, from, award, points, status, source }: PayAward) {
  const size = "percent" in award ? { percent: percent(award.percent) } : { flat: pounds(award.flat) };
  const range = points && ([points[0], points[1]] as [string, string]);
  return given({ scale, from: from as string, ...size, points: range, status, source: sourceOf(source) });
}

export const writeOnCosts = (onCosts: OnCosts): z.input<typeof OnCostsSchema> =>
  given(Object.fromEntries(ON_COSTS.map(({ key, written }) => [key, written(onCosts)])));

export function writeFactor({ percent: off, except, source }: VacancyFactor) {
  const written = except.map((exception) => {
    if (exception.is === "post") return exception.id;
    if (exception.is === "team") return { team: exception.team };
    return exception.is === "tag" ? { tag: tagOf(exception.tag) } : "agency-covered";
  });
  return given({ percent: percent(off), except: written, source: sourceOf(source) });
}

export function writeAgencyRate(rate: AgencyRate) {
  const source = sourceOf(rate.source);
  const fee = rate.fee && percent(rate.fee.percent);
  const charge = pounds(rate.fee?.charge ?? (rate.is === "weekly" ? rate.perWeek : rate.charge));
  if (rate.is === "weekly") return given({ perWeek: charge, fee, source });
  const [aWeek, weeksPerYear] = [rate.aWeek / 100, rate.weeksPerYear / 1000];
  return rate.per === "hour"
    ? given({ perHour: charge, hoursPerWeek: aWeek, weeksPerYear, fee, source })
    : given({ perDay: charge, daysPerWeek: aWeek, weeksPerYear, fee, source });
}
