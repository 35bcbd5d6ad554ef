import { type Day, type FinancialYear, firstDay, lastDay } from "../../calendar/index.ts";
import type { PayAward, Plan, Post } from "../../plan/index.ts";
import type { ScaleValues, Timeline } from "../../timeline/index.ts";
import { listed } from "../../words/index.ts";
import type { Note } from "../note.ts";
import type { Findings } from "./findings.ts";

/** A financial year with its first and last day. */
interface Year {
  readonly year: FinancialYear;
  readonly from: Day;
  readonly to: Day;
}

/** What has no award in which years: a scale as a whole, or one post, whose points the awards of its scale do not reach. */
interface Standing {
  readonly scale: string;
  readonly post?: Post;
  readonly years: Set<FinancialYear>;
}

/** Pay that runs over a later 1 April with no award, table or dated salary for that year: it is carried on unchanged. */
export function noAward({ plan, years, timeline }: Findings): readonly Note[] {
  const standing = new Map<string, Standing>();
  const bounds = years.map((year): Year => ({ year, from: firstDay(year), to: lastDay(year) }));
  const raises = raisesOf(plan, timeline, bounds);
  for (const post of plan.posts) {
    const scale = post.pay.is === "scale" ? post.pay.scale : post.pay.is === "salary" ? "salaries" : undefined;
    if (scale === undefined) continue;
    bounds.forEach((year, at) => {
      if (!isPaidOver(post, year) || isRestated(post, plan, year)) return;
      const raised = raises.get(scale)![at]!;
      if (raised.some((range) => isReached(post, range, timeline))) return;
      const of: Omit<Standing, "years"> = raised.length === 0 ? { scale } : { scale, post };
      const key = JSON.stringify([scale, of.post?.id]);
      const known = standing.get(key) ?? { ...of, years: new Set() };
      standing.set(key, known);
      known.years.add(year.year);
    });
  }
  return [...standing.values()].map(noteOn);
}

function noteOn({ scale, post, years }: Standing): Note {
  const named = listed([...years].sort());
  const state = "State one in payAwards, if only as assumed.";
  if (post !== undefined) {
    const text = `${post.title} has no award for ${named}: those of ${named} are for other points of ${inWords(scale)}, and its pay is carried on unchanged. ${state}`;
    return { code: "no-award", of: post.id, text };
  }
  const what = scale === "salaries" ? "Plain salaries have" : `Pay on ${inWords(scale)} has`;
  return { code: "no-award", of: scale, text: `${what} no award for ${named}: it is carried on unchanged. ${state}` };
}

const inWords = (scale: string): string => (scale === "njc" ? "the national scale" : scale);

/** The first and the last place of the points that an award or a table is for. */
type Range = readonly [number, number];

/** By scale (plain salaries too) and year, which points an award or a table of that year is for. */
function raisesOf(plan: Plan, { scales }: Timeline, years: readonly Year[]): ReadonlyMap<string, readonly Range[][]> {
  const isIn =
    ({ from, to }: Year) =>
    (one: { readonly from: Day }): boolean =>
      one.from >= from && one.from <= to;
  const awards = (scale: string, year: Year): readonly PayAward[] =>
    plan.payAwards.filter((award) => award.scale === scale && isIn(year)(award));
  const all: Range = [0, Number.POSITIVE_INFINITY];
  const salaries = years.map((year) => awards("salaries", year).map(() => all));
  return new Map([
    ["salaries", salaries],
    ...[...scales].map(([scale, values]) => {
      const tables = values.steps.filter(({ table }) => table);
      const of = (year: Year): Range[] => [
        ...awards(scale, year).map((award) => rangeOf(award, values, all)),
        ...tables.filter(isIn(year)).map(() => all),
      ];
      return [scale, years.map(of)] as const;
    }),
  ]);
}

const rangeOf = ({ points }: PayAward, { place }: ScaleValues, all: Range): Range =>
  points === undefined ? all : [place.get(points[0])!, place.get(points[1])!];

/** Whether a post's people may be on one of some points: from its first to its top, or to the lowest that its tables keep. */
function isReached({ pay }: Post, [first, last]: Range, { scales }: Timeline): boolean {
  if (pay.is !== "scale") return true;
  const { place, lowest } = scales.get(pay.scale)!;
  const from = place.get(pay.point)!;
  const to = Math.max(place.get(pay.top ?? pay.point)!, ...lowest);
  return first <= to && from <= last;
}

/** Whether someone whom the plan pays by a year's end, as before its 1 April, is still paid in that year. */
function isPaidOver(post: Post, { from: april, to }: Year): boolean {
  const started = post.starts.some(({ on }) => on <= to);
  const ended = post.end !== undefined && post.end < april && !post.afterEnd;
  return started && !ended;
}

/** Whether a plain salary is stated anew in a year, or only from then on. */
function isRestated(post: Post, { years }: Plan, { from, to }: Year): boolean {
  if (post.pay.is !== "salary") return false;
  const { salary } = post.pay;
  const earliest = post.starts.reduce((first, { on }) => (on < first ? on : first), post.starts[0]!.on);
  const planStart = firstDay(years.from);
  const since = salary[0]?.from ?? (earliest > planStart ? earliest : planStart);
  return since >= from || salary.some(({ from: day }) => day !== undefined && day >= from && day <= to);
}
