import type { Day } from "../../packages/core/src/calendar/index.ts";
import type { Plan, Post } from "../../packages/core/src/plan/index.ts";
import { knownOn, type Rates } from "../../packages/core/src/rates/index.ts";
import { type CalendarDay, daysFrom, firstOfYear, lastOfYear } from "./days.ts";
import { inForceOn } from "./exact.ts";
import { type Person, peopleOf, walk } from "./people.ts";
import { gradeOf, pointsHeld, scaleOf } from "./salary.ts";

/** Something that a plan needs on a day and does not have. */
export interface Missing {
  readonly what: "point" | "table" | "sum" | "employerNi" | "pension" | "apprenticeshipLevy";
  readonly post: string;
  readonly date: Day;
  /** The point that the table of the day does not have. */
  readonly point?: string;
}

/** The days of some years, worked out once: many plans are of the same. */
function daysOf({ from, to }: Plan["years"]): readonly CalendarDay[] {
  const known = daysOfYears.get(from + to);
  if (known) return known;
  const days = daysFrom(firstOfYear(from), lastOfYear(to));
  daysOfYears.set(from + to, days);
  return days;
}

const daysOfYears = new Map<string, readonly CalendarDay[]>();

/** What is missing on days on which people are paid, asked person by person and day by day. */
export function missingToPay(plan: Plan, rates: Rates): Missing[] {
  const days = daysOf(plan.years);
  return plan.posts.flatMap((post) => {
    const people = peopleOf(plan, post).map((one) => [JSON.stringify({ ...one, postNumber: undefined }), one] as const);
    return [...new Map(people).values()].flatMap((one) => toPerson(plan, rates, post, one, days));
  });
}

/** What people start on although the table of that day, or the first there is, does not have it. */
export function missingToStart(plan: Plan, rates: Rates): Missing[] {
  return plan.posts.flatMap(({ id: post, pay, starts }) => {
    if (pay.is !== "scale") return []; // of grades, laws ask by pay
    const { tables } = scaleOf(plan, rates, pay.scale);
    return starts.flatMap(({ on }): Missing[] => {
      const table = inForceOn(tables, on) ?? tables[0];
      if (!table || table.points.some(({ point }) => point === pay.point)) return [];
      return [{ what: "point", post, date: on > table.from ? on : table.from, point: pay.point }];
    });
  });
}

/** What a person's pay and what is paid on top of it lack on the days on which the person is paid. */
function toPerson(plan: Plan, rates: Rates, post: Post, person: Person, days: readonly CalendarDay[]): Missing[] {
  const { pay, id } = post;
  const held = pointsHeld(plan, rates, post, person.starts, days.at(-1)!.date);
  const scale = gradeOf(plan, post)?.scale;
  const tables = scale === undefined ? [] : scaleOf(plan, rates, scale).tables;
  const lacking = (date: Day): Pick<Missing, "what" | "point"> | undefined => {
    if (pay.is === "salary") return inForceOn(pay.salary, date) ? undefined : { what: "sum" };
    if (pay.is === "full-cost") return inForceOn(pay.fullCost, date) ? undefined : { what: "sum" };
    if (pay.is === "in-line") return undefined;
    const table = inForceOn(tables, date);
    const { point } = inForceOn(held, date)!;
    if (!table) return { what: "table" };
    return table.points.some((one) => one.point === point) ? undefined : { what: "point", point };
  };
  return walk(person, days)
    .filter(({ employed, stayingOn }) => employed || stayingOn)
    .flatMap(({ day: { date, payday } }) => {
      const found = lacking(date);
      const onTop =
        pay.is === "scale" || pay.is === "grade" || pay.is === "salary" ? onCostsLacking(plan, rates, payday) : [];
      return [...(found ? [found] : []), ...onTop].map((one) => ({ ...one, post: id, date }));
    });
}

/** The on-costs of which no rate is in force on a payday. */
function onCostsLacking({ onCosts, conventions }: Plan, rates: Rates, payday: Day): Pick<Missing, "what">[] {
  const { employerNi = "none", pension = "none", apprenticeshipLevy = "none" } = onCosts;
  const isHeld = (entries: readonly { readonly from: Day }[]): boolean => inForceOn(entries, payday) !== undefined;
  const ni = employerNi === "published" ? knownOn(rates.employerNi, conventions.knownOn).used : employerNi;
  const levy = knownOn(rates.apprenticeshipLevy, conventions.knownOn).used;
  return [
    ...(ni === "none" || isHeld(ni) ? [] : [{ what: "employerNi" } as const]),
    ...(pension === "none" || isHeld(pension) ? [] : [{ what: "pension" } as const]),
    ...(apprenticeshipLevy !== "published" || isHeld(levy) ? [] : [{ what: "apprenticeshipLevy" } as const]),
  ];
}
