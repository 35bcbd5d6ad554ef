import type { Day } from "../../packages/core/src/calendar/index.ts";
import type { Conventions, PayAward, Plan, Post } from "../../packages/core/src/plan/index.ts";
import { knownOn, type Rates } from "../../packages/core/src/rates/index.ts";
import { aprilAfter, byDate, monthsAfter } from "./days.ts";
import { add, asFte, asRate, type Exactly, exact, inForceOn, toPenny, toPound } from "./exact.ts";

export interface Table {
  readonly from: Day;
  readonly points: readonly { readonly point: string; readonly salary: number }[];
}

/** A year's sums for one person on one day, in pence. */
export interface AnnualSums {
  readonly pay: Exactly;
  readonly pensionable: Exactly;
}

/** The dates on which someone moves up a point, as far as a day. */
function incrementDates(starts: Day, convention: Conventions["increments"], until: Day): Day[] {
  if (convention === "none") return [];
  if (convention === "anniversary") {
    const dates: Day[] = [];
    for (let n = 1; monthsAfter(starts, 12 * n) <= until; n++) dates.push(monthsAfter(starts, 12 * n));
    return dates;
  }
  const april = aprilAfter(starts);
  const sixMonths = monthsAfter(starts, 6);
  const dates = [convention === "april" || sixMonths <= april ? april : sixMonths];
  while (dates.at(-1)! <= until) dates.push(aprilAfter(dates.at(-1)!));
  return dates.filter((date) => date <= until);
}

/** A pay scale as the plan sees it: its tables in order of date, and its points from the lowest. */
export function scaleOf(
  plan: Plan,
  rates: Rates,
  name: string,
): { tables: readonly Table[]; order: readonly string[] } {
  const tables: readonly Table[] =
    name === "njc"
      ? knownOn(rates.njc, plan.conventions.knownOn).used.map(({ from, value }) => ({ from, points: value.points }))
      : plan.payScales[name]!;
  const order: string[] = [];
  for (const table of tables)
    table.points.forEach(({ point }, n) => {
      if (order.includes(point)) return;
      order.splice(n === 0 ? 0 : order.indexOf(table.points[n - 1]!.point) + 1, 0, point);
    });
  return { tables, order };
}

/** A grade as it is on one day: its lowest and its highest point. */
interface GradeOnDay {
  readonly from: Day;
  readonly bottom: string;
  readonly top: string;
}

/** What a post's people move through: of which scale, between which points from when, and where they start. */
export function gradeOf(
  plan: Plan,
  { pay }: Post,
): { scale: string; days: readonly GradeOnDay[]; entry: string | { point: string } } | undefined {
  const ever = "0001-01-01" as Day;
  if (pay.is === "scale") {
    const days = [{ from: ever, bottom: pay.point, top: pay.top ?? pay.point }];
    return { scale: pay.scale, days, entry: { point: pay.point } };
  }
  if (pay.is !== "grade") return undefined;
  const grade = plan.grades![pay.grade]!;
  const days = grade.ranges.map(({ on, bottom, top }) => ({ from: on ?? ever, bottom, top }));
  return { scale: grade.scale, days, entry: pay.entry ?? plan.conventions.gradeAt! };
}

/** The point on which someone starts: the one stated, or the lowest, the middle (of two the lower) or the highest of the day. */
function startingPoint(
  { days, entry }: NonNullable<ReturnType<typeof gradeOf>>,
  order: readonly string[],
  date: Day,
): string {
  if (typeof entry !== "string") return entry.point;
  const { bottom, top } = inForceOn(days, date)!;
  if (entry !== "middle") return entry === "bottom" ? bottom : top;
  const inGrade = order.slice(order.indexOf(bottom), order.indexOf(top) + 1);
  return inGrade[Math.ceil(inGrade.length / 2) - 1]!;
}

/** The point someone holds from each date: the grade first, then increments, then a table that no longer has the point. */
export function pointsHeld(
  plan: Plan,
  rates: Rates,
  post: Post,
  starts: Day,
  until: Day,
): { from: Day; point: string }[] {
  const grade = gradeOf(plan, post);
  if (!grade) return [];
  const { tables, order } = scaleOf(plan, rates, grade.scale);
  if (order.length === 0) return [{ from: starts, point: "" }]; // a scale of which nothing was known yet
  const increments = incrementDates(starts, plan.conventions.increments, until);
  const changes = grade.days.map(({ from }) => from).filter((from) => from > starts && from <= until);
  const tableAtStart = inForceOn(tables, starts);
  const laterTables = tables.filter((table) => table.from > starts && table.from <= until);
  const held = [{ from: starts, point: lifted(startingPoint(grade, order, starts), tableAtStart) }];
  for (const date of [...new Set([...increments, ...changes, ...laterTables.map((table) => table.from)])].sort()) {
    let now = held.at(-1)!.point;
    const { bottom, top } = inForceOn(grade.days, date)!;
    if (changes.includes(date) && order.indexOf(now) < order.indexOf(bottom)) now = bottom;
    if (increments.includes(date) && order.indexOf(now) < order.indexOf(top)) now = order[order.indexOf(now) + 1]!;
    held.push({
      from: date,
      point: lifted(
        now,
        laterTables.find((table) => table.from === date),
      ),
    });
  }
  return held;

  function lifted(from: string, table: Table | undefined): string {
    if (!table) return from;
    const lowest = Math.min(...table.points.map((one) => order.indexOf(one.point)));
    return order.indexOf(from) < lowest ? order[lowest]! : from;
  }
}

/** A salary after an award, to the whole pound; an award of nothing leaves it as it is, odd pence and all. */
function revalued(salary: Exactly, { award }: PayAward): Exactly {
  const rise = "percent" in award ? salary.times(asRate(award.percent)) : exact(award.flat);
  return rise.isZero() ? salary : toPound(salary.plus(rise));
}

/** A full cost on a day: raised by each award on plain salaries, or by a percentage on a day and on that day of each later year. */
function risenCost(
  { uplift }: Extract<Post["pay"], { is: "full-cost" }>,
  entry: { readonly from?: Day; readonly amount: number },
  date: Day,
  awards: readonly PayAward[],
): Exactly {
  const raise = (sum: Exactly, percent: number): Exactly => toPenny(sum.times(asRate(percent).plus(1)));
  if (uplift === undefined) return exact(entry.amount);
  if (uplift === "salaries")
    return awards.reduce(
      (sum, { award }) => ("percent" in award ? raise(sum, award.percent) : sum),
      exact(entry.amount),
    );
  let sum = exact(entry.amount);
  for (let year = Number(uplift.from.slice(0, 4)); year <= Number(date.slice(0, 4)); year += 1) {
    const leapless = uplift.from.endsWith("02-29") && year % 4 !== 0 ? "02-28" : uplift.from.slice(5);
    const day = `${String(year).padStart(4, "0")}-${leapless}`;
    if (day <= date && (entry.from === undefined || day > entry.from)) sum = raise(sum, uplift.percent);
  }
  return sum;
}

/** What a person of a post is paid a year, asked day by day. */
export function salaryOf(plan: Plan, rates: Rates, post: Post, starts: Day, until: Day): (date: Day) => AnnualSums {
  const { pay } = post;
  const held = pointsHeld(plan, rates, post, starts, until);
  const onScale = gradeOf(plan, post)?.scale;
  const scale = onScale === undefined ? { tables: [], order: [] } : scaleOf(plan, rates, onScale);
  const awards = [...plan.payAwards].sort(byDate(({ from }) => from));
  const awardsOn = (name: string, after: Day | undefined, date: Day): PayAward[] =>
    awards.filter((one) => one.scale === name && (after === undefined || one.from > after) && one.from <= date);

  function fullTime(date: Day): Exactly {
    if (onScale !== undefined) {
      const { point } = inForceOn(held, date)!;
      const table = inForceOn(scale.tables, date);
      const listed = table?.points.find((one) => one.point === point);
      if (!table || !listed) throw new RangeError(`${post.id}: no salary for point ${point} of ${onScale} on ${date}`);
      const at = scale.order.indexOf(point);
      return awardsOn(onScale, table.from, date)
        .filter(
          ({ points }) => !points || (scale.order.indexOf(points[0]) <= at && at <= scale.order.indexOf(points[1])),
        )
        .reduce(revalued, exact(listed.salary));
    }
    const entries = pay.is === "salary" ? pay.salary : pay.is === "full-cost" ? pay.fullCost : [];
    const entry = inForceOn(entries, date);
    if (!entry) throw new RangeError(`${post.id}: no salary on ${date}`);
    if (pay.is === "full-cost") return risenCost(pay, entry, date, awardsOn("salaries", entry.from, date));
    return awardsOn("salaries", entry.from, date).reduce(revalued, exact(entry.amount));
  }

  const fte = asFte(post.fte);
  return (date) => {
    const basic = fullTime(date).times(fte);
    const extra = post.supplements.filter(
      (one) => (one.from === undefined || one.from <= date) && (one.to === undefined || date <= one.to),
    );
    return {
      pay: basic.plus(add(extra.map(({ amount }) => exact(amount)))),
      pensionable: basic.plus(add(extra.filter((one) => one.pensionable).map(({ amount }) => exact(amount)))),
    };
  };
}
