import type { FinancialYear, Month } from "../../packages/core/src/calendar/index.ts";
import type { Line, Plan, Post } from "../../packages/core/src/plan/index.ts";
import { add, asRate, type Exactly, NOTHING, toPenny } from "./exact.ts";
import type { Fact } from "./oracle.ts";

export type Percent = Extract<Line["sum"], { is: "percent" }>;

/** What is known when percentages are worked out. */
interface Known {
  readonly plan: Plan;
  /** Of everything but percentages of costs. */
  readonly facts: readonly Fact[];
  readonly months: ReadonlyMap<Month, FinancialYear>;
  readonly fullYear: ReadonlyMap<string, number>;
  readonly employedYear: ReadonlyMap<string, number>;
}

/** A percentage of costs: of what these come to in a year up to each month, rounded, less the same up to the month before. */
export function percentages(known: Known): { facts: readonly Fact[]; fullYear: ReadonlyMap<string, number> } {
  const lines = known.plan.lines.filter(({ sum }) => sum.is === "percent" && sum.of.is !== "sources");
  const facts = lines.flatMap((line) => factsOf(line, known));
  const fullYear = new Map(
    lines.flatMap((line) => {
      const year = yearOf(line, known);
      return year ? [[line.id, year.isZero() ? 0 : year.toNumber()] as const] : [];
    }),
  );
  return { facts, fullYear };
}

/** The posts and lines that a percentage names, one by one. */
function named({ posts, lines }: Plan, { of }: Percent): { posts: readonly Post[]; lines: readonly Line[] } {
  if (of.is === "employed") return { posts, lines: [] };
  if (of.is === "sources") return { posts: [], lines: [] };
  const is = (record: Post | Line, ids: readonly string[]): boolean =>
    ids.includes(record.id) ||
    of.teams.some((team) => team === record.team) ||
    of.tags.some(({ key, value }) =>
      Object.entries(record.tags).some(([name, held]) => held === value && (key === undefined || key === name)),
    );
  return {
    posts: posts.filter((post) => is(post, of.posts)),
    lines: lines.filter((line) => !line.income && is(line, of.lines)),
  };
}

const rowOf = ({ id }: Post | Line, { row }: Fact): boolean => row === id || row === `${id}:after-end`;

function factsOf(line: Line, known: Known): readonly Fact[] {
  const sum = line.sum as Percent;
  const { posts, lines } = named(known.plan, sum);
  const isEmployed = sum.of.is === "employed";
  const base = [
    ...known.facts.filter(
      (fact) =>
        (fact.of === "post" ? posts : lines).some((record) => rowOf(record, fact)) &&
        !(isEmployed && fact.component === "agency"),
    ),
    ...lines.filter(isOfCosts).flatMap((other) => factsOf(other, known)),
  ];
  const before = new Map<FinancialYear, Exactly>();
  return [...known.months].flatMap(([month, year]): Fact[] => {
    const so = before.get(year) ?? NOTHING;
    const now = base.filter((fact) => fact.month === month).reduce((all, { pence }) => all.plus(pence), so);
    before.set(year, now);
    const part = (all: Exactly): Exactly => toPenny(all.times(rateIn(sum.percent, year)));
    const pence = part(now).minus(part(so)).toNumber();
    return pence === 0 ? [] : [{ row: line.id, of: "line", month, component: "line", pence }];
  });
}

const isOfCosts = ({ sum }: Line): boolean => sum.is === "percent" && sum.of.is !== "sources";

function yearOf(line: Line, known: Known): Exactly | undefined {
  const sum = line.sum as Percent;
  const { posts, lines } = named(known.plan, sum);
  const ofPosts = sum.of.is === "employed" ? known.employedYear : known.fullYear;
  const years = [
    ...posts.map(({ id }) => ofPosts.get(id)),
    ...lines.map((other) => (isOfCosts(other) ? yearOf(other, known)?.toNumber() : known.fullYear.get(other.id))),
  ].filter((year) => year !== undefined);
  const rate = rateIn(sum.percent, known.plan.years.to);
  if (years.length === 0 || rate.isZero()) return undefined;
  return toPenny(years.reduce((all, year) => all.plus(year), NOTHING).times(rate));
}

/** A percentage of a year: the one for all, or what is stated for it. */
export const rateIn = (percent: Percent["percent"], year: FinancialYear): Exactly =>
  typeof percent === "number"
    ? asRate(percent)
    : add(percent.filter((stated) => stated.year === year).map(({ rate }) => asRate(rate)));
