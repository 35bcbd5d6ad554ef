import type { Day } from "../calendar/index.ts";
import { inPounds, type Pence } from "../money/index.ts";
import type { ListMapping, PlanSpec, PostSpec } from "../plan/index.ts";
import { counted } from "../words/index.ts";
import { withinGrade } from "./grade-points.ts";
import type { ListRead, ListRow } from "./list.ts";
import { openingDay, startInPlan } from "./opening-day.ts";

/** Posts of a list in a plan as it may be written; `notes` say what of the list it does not have as it stands. */
export interface ImportedPosts {
  readonly plan: PlanSpec;
  readonly notes: readonly string[];
}

/**
 * The plan of a list's posts: with what the mapping has of the plan besides, and with `expect`, which holds it to the list's own totals.
 *
 * @param list - what `readList` read by the same mapping
 */
export function importPosts(list: ListRead, mapping: ListMapping): ImportedPosts {
  const opens = openingDay(list, mapping);
  const posts = list.rows.map((row) => postOf(row, mapping, opens));
  const { title = `Posts of ${list.fileName}`, ...others } = mapping.plan as { readonly title?: string };
  const fte = list.rows.reduce((sum, row) => sum + row.fte * row.count, 0);
  const plan = {
    outturn: 1,
    title,
    source: { title: list.fileName, ...mapping.source },
    ...others,
    ...(list.rows.some(({ pay }) => pay.is === "charge") && { agencyRates: agencyRates(list, mapping) }),
    posts,
    expect: { posts: postsIn(list.rows), fte: fte / 10_000 },
  } as unknown as PlanSpec;
  return { plan, notes: [...earlierStarts(list, mapping, opens), ...onGradesAlone(list), ...withoutLastDay(list)] };
}

/** How many posts stand in the plan from another day than their own, and from which. */
function earlierStarts({ rows }: ListRead, mapping: ListMapping, opens: Day | undefined): readonly string[] {
  const earlier = rows.filter(({ start, pay }) => opens !== undefined && start < opens && pay.is !== "grade");
  const days = [...new Set(earlier.map((row) => startInPlan(row, mapping, opens)))].sort();
  return days.map((from) => {
    const posts = postsIn(earlier.filter((row) => startInPlan(row, mapping, opens) === from));
    const day = from === opens ? "that day" : from;
    return `${counted(posts, "post")} began before ${opens}, and ${posts === 1 ? "stands" : "stand"} in the plan from ${day}.`;
  });
}

/** How many posts have no pay but their grade, and what the plan makes of it. */
function onGradesAlone({ rows }: ListRead): readonly string[] {
  const graded = postsIn(rows.filter(({ pay }) => pay.is === "grade"));
  if (graded === 0) return [];
  return [
    `${counted(graded, "post has", "posts have")} no pay but ${graded === 1 ? "its" : "their"} grade: how far up it is counted from ${graded === 1 ? "its" : "their"} first day (conventions gradeAt and increments).`,
  ];
}

/** How many bookings cost something to the end of the plan, for the list does not say when they end. */
function withoutLastDay({ rows }: ListRead): readonly string[] {
  const open = postsIn(rows.filter(({ pay, end }) => pay.is === "charge" && end === undefined));
  if (open === 0) return [];
  return [
    `${counted(open, "booking has", "bookings have")} no last day, and ${open === 1 ? "goes" : "go"} on to the end of the plan.`,
  ];
}

const postsIn = (rows: readonly ListRow[]): number => rows.reduce((sum, { count }) => sum + count, 0);

function postOf(row: ListRow, mapping: ListMapping, opens: Day | undefined): PostSpec {
  const { id, title, team, count, fte, end, vacant, tags, costCentre, grade } = row;
  const allTags = {
    ...(costCentre !== undefined && { "cost-centre": costCentre }),
    ...(grade !== undefined && { grade }),
    ...(vacant && { vacant: "yes" }),
    ...tags,
  };
  return {
    id,
    ...(title !== undefined && { title }),
    ...(team !== undefined && { team }),
    ...(count !== 1 && { count }),
    ...(fte !== 10_000 && { fte: fte / 10_000 }),
    pay: payOf(row, mapping),
    ...(row.pay.is === "charge" && { agencyShare: { share: 1, agency: rateName(row.pay) } }),
    start: startInPlan(row, mapping, opens),
    ...(end !== undefined && { end, contract: "fixed-term" as const }),
    ...(Object.keys(allTags).length > 0 && { tags: allTags }),
  };
}

type Charge = Extract<ListRow["pay"], { readonly is: "charge" }>;

/** A charge's name among the agency rates of the plan. */
const rateName = ({ charge, per }: Charge): string => `${inPounds(charge)} per ${per}`;

const PER = { hour: "perHour", day: "perDay", week: "perWeek" } as const;

/** Every charge of a list as an agency rate, on the terms of the mapping, beside those that the mapping has. */
function agencyRates({ rows }: ListRead, { plan, agencyTerms }: ListMapping): object {
  const charges = rows.flatMap(({ pay }) => (pay.is === "charge" ? [pay] : []));
  const rates = charges.map((charge) => [
    rateName(charge),
    { [PER[charge.per]]: pounds(charge.charge), ...agencyTerms },
  ]);
  return { ...(plan.agencyRates as object | undefined), ...Object.fromEntries(rates) };
}

function payOf({ pay, grade }: ListRow, { plan }: ListMapping): PostSpec["pay"] {
  if (pay.is === "grade") return { grade: grade! };
  if (pay.is === "charge") return { fullCost: 0 }; // nobody is employed: agencyShare has all of it
  if (pay.point === undefined) return { salary: pounds(pay.salary) };
  return withinGrade(plan, grade, pay.point) ? { grade: grade!, at: pay.point } : { scale: "njc", point: pay.point };
}

/** Pounds as people write them: a number where it is whole, else with its pence. */
const pounds = (amount: Pence): number | string => (amount % 100 === 0 ? amount / 100 : inPounds(amount));
