import type * as z from "zod";
import { RESERVED_KEY } from "../../issues/index.ts";
import type { Grade, GradeRange, OnCosts, PayAward, PayTable, VacancyFactor } from "../model/plan.ts";
import { ON_COSTS } from "../on-costs/index.ts";
import { givenValue } from "../schema/leaf.ts";
import type { OnCostsSchema } from "../schema/on-costs.ts";
import { percent, poundsOf, sourceOf, tagOf, yearsToPounds } from "./figures.ts";

const whole = /^(?:0|[1-9]\d*)$/;

/** Points as a mapping, or as a list where a mapping would lose their order or may not have one as its key. */
export function writeTable({ from, points, source }: PayTable) {
  const names = points.map(({ point }) => point);
  const keyed = new Set(names).size === names.length && !names.includes(RESERVED_KEY);
  const keeps = keyed && (names.every((name) => !whole.test(name)) || ascending(names));
  const writtenValue = points.map(({ point, salary }) => ({ point, salary: poundsOf(salary) }));
  return givenValue({
    from: from as string,
    points: keeps ? Object.fromEntries(writtenValue.map(({ point, salary }) => [point, salary])) : writtenValue,
    source: sourceOf(source),
  });
}

export function writeGrade({ scale, ranges, end, source }: Grade) {
  const [first, ...later] = ranges;
  return givenValue({
    scale,
    from: first!.bottom,
    to: first!.top,
    changes: later.length === 0 ? undefined : later.map(writeRange),
    end: end as string | undefined,
    source: sourceOf(source),
  });
}

const writeRange = ({ on, bottom, top, source }: GradeRange) =>
  givenValue({ on: on as string, from: bottom, to: top, source: sourceOf(source) });

const ascending = (names: readonly string[]): boolean =>
  names.every((name, position) => whole.test(name) && (position === 0 || Number(names[position - 1]) < Number(name)));

export function writeAward({ scale, from, award, points, status, source }: PayAward) {
  const size = "percent" in award ? { percent: percent(award.percent) } : { flat: poundsOf(award.flat) };
  const range = points && ([points[0], points[1]] as [string, string]);
  return givenValue({ scale, from: from as string, ...size, points: range, status, source: sourceOf(source) });
}

export const writeOnCosts = (postOnCosts: OnCosts): z.input<typeof OnCostsSchema> =>
  givenValue(Object.fromEntries(ON_COSTS.map(({ key, written }) => [key, written(postOnCosts)])));

export function writeFactor({ except, source, ...size }: VacancyFactor) {
  const writtenValue = except.map((exception) => {
    if (exception.is === "post") return exception.id;
    if (exception.is === "team") return { team: exception.team };
    return exception.is === "tag" ? { tag: tagOf(exception.tag) } : "agency-covered";
  });
  const sizeWritten = "percent" in size ? { percent: percent(size.percent) } : { perYear: yearsToPounds(size.perYear) };
  return givenValue({ ...sizeWritten, except: writtenValue, source: sourceOf(source) });
}
