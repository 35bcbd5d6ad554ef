import { type Day, type FinancialYear, firstDay, lastDay } from "../../calendar/index.ts";
import {
  awardsByScale,
  type PayAward,
  type Plan,
  type Post,
  risingSumOf,
  scaleOfPay,
  statedSums,
} from "../../plan/index.ts";
import type { Timeline } from "../../timeline/index.ts";
import { listed } from "../../words/index.ts";
import type { Note } from "../note.ts";
import { ALL_POINTS, isReached, type Range, rangeOf } from "./award-reach.ts";
import type { Findings } from "./findings.ts";

/** A financial year with its first and last day. */
interface AwardYear {
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
  const standing = new Map<string | Post, Standing>();
  const bounds = years.map((year): AwardYear => ({ year, from: firstDay(year), to: lastDay(year) }));
  const raises = raisesOf(plan, timeline, bounds);
  const stands = (unraised: Omit<Standing, "years">, { year }: AwardYear): void => {
    const key = unraised.post ?? unraised.scale;
    const yearsSoFar = standing.get(key)?.years ?? new Set();
    standing.set(key, { ...unraised, years: yearsSoFar.add(year) });
  };
  const partlyRaised = notWhollyRaised(raises, bounds);
  for (const post of plan.posts) {
    const scaleName = scaleOfPay(plan, post.pay);
    if (scaleName === undefined) continue;
    for (const { year, ranges } of partlyRaised.get(scaleName)!) {
      // Of a scale without any rise the first post says it all.
      if (ranges.length === 0 && standing.get(scaleName)?.years.has(year.year)) continue;
      if (!isPaidOver(post, year) || isRestated(post, plan, year)) continue;
      if (ranges.some((range) => isReached(post, range, timeline))) continue;
      stands(ranges.length === 0 ? { scale: scaleName } : { scale: scaleName, post }, year);
    }
  }
  bounds.forEach((year, yearIndex) => {
    if (raises.get("salaries")![yearIndex]!.length === 0 && isLineRising(plan, year))
      stands({ scale: "salaries" }, year);
  });
  return [
    ...[...standing.values()].map((each) => noteOn(each, plan)),
    ...plan.posts.flatMap((post) => atFullCost(post, plan, bounds)),
  ];
}

/** A year in which no award or table is for every point of a scale, with those that some are for. */
interface PartlyRaised {
  readonly year: AwardYear;
  readonly ranges: readonly Range[];
}

/** By scale, the years for which its posts have to be looked at one by one. */
const notWhollyRaised = (
  raises: ReturnType<typeof raisesOf>,
  years: readonly AwardYear[],
): ReadonlyMap<string, readonly PartlyRaised[]> =>
  new Map(
    [...raises].map(([scaleName, rangesByYear]) => [
      scaleName,
      years
        .map((year, yearIndex): PartlyRaised => ({ year, ranges: rangesByYear[yearIndex]! }))
        .filter(({ ranges }) => !ranges.includes(ALL_POINTS)),
    ]),
  );

/** Whether a line rises as plain salaries do into a year: one after those that it gives sums for. */
const isLineRising = ({ lines }: Plan, { year, from }: AwardYear): boolean =>
  lines.some(({ sum }) => {
    const rising = risingSumOf(sum);
    return (
      rising !== undefined &&
      (rising.to === undefined || rising.to >= from) &&
      rising.perYear.every((stated) => stated.year < year)
    );
  });

/** A post at a full cost, where a year has awards that others get: they do not reach it, and nobody would see so from its figures. */
function atFullCost(post: Post, plan: Plan, years: readonly AwardYear[]): readonly Note[] {
  const { pay, title, id } = post;
  if (pay.is !== "full-cost" || pay.uplift !== undefined) return [];
  const still = years.filter((year) => {
    const isIn = ({ from }: { readonly from?: Day }): boolean =>
      from !== undefined && from >= year.from && from <= year.to;
    const isAwarded = plan.payAwards.some(isIn);
    const isPaidBefore = post.starts.some(({ on }) => on < year.from) && firstDay(plan.years.from) < year.from;
    return isAwarded && isPaidBefore && isPaidOver(post, year) && !pay.fullCost.some(isIn);
  });
  if (still.length === 0) return [];
  const nameText = listed(still.map(({ year }) => year));
  const noteText = `${title} is at a full cost, which no pay award raises: it is carried on unchanged in ${nameText}. State an uplift, or a full cost from a later day, if it rises.`;
  return [{ code: "no-award", of: id, text: noteText }];
}

function noteOn({ scale, post, years }: Standing, { posts }: Plan): Note {
  const nameText = listed([...years].sort());
  const state = "State one in payAwards, if only as assumed.";
  if (post !== undefined) {
    const noteText = `${post.title} has no award for ${nameText}: those of ${nameText} are for other points of ${scaleInWords(scale)}, and its pay is carried on unchanged. ${state}`;
    return { code: "no-award", of: post.id, text: noteText };
  }
  const salaried = posts.some(({ pay }) => pay.is === "salary")
    ? "Plain salaries have"
    : "Costs that rise as plain salaries do have";
  const subject = scale === "salaries" ? salaried : `Pay on ${scaleInWords(scale)} has`;
  return {
    code: "no-award",
    of: scale,
    text: `${subject} no award for ${nameText}: ${scale === "salaries" ? "they are" : "it is"} carried on unchanged. ${state}`,
  };
}

const scaleInWords = (scaleName: string): string => (scaleName === "njc" ? "the national scale" : scaleName);

/** By scale (plain salaries too) and year, which points an award or a table of that year is for. */
function raisesOf(
  plan: Plan,
  { scales }: Timeline,
  years: readonly AwardYear[],
): ReadonlyMap<string, readonly Range[][]> {
  const isIn =
    ({ from, to }: AwardYear) =>
    (record: { readonly from: Day }): boolean =>
      record.from >= from && record.from <= to;
  const awards = awardsByScale(plan);
  const payAwards = (scaleName: string, year: AwardYear): readonly PayAward[] =>
    (awards.get(scaleName) ?? []).filter(isIn(year));
  const salaries = years.map((year) => payAwards("salaries", year).map(() => ALL_POINTS));
  return new Map([
    ["salaries", salaries],
    ...[...scales].map(([scaleName, values]) => {
      const tables = values.steps.filter(({ table }) => table);
      const rangesIn = (year: AwardYear): Range[] => [
        ...payAwards(scaleName, year).map((payAward) => rangeOf(payAward, values)),
        ...tables.filter(isIn(year)).map(() => ALL_POINTS),
      ];
      return [scaleName, years.map(rangesIn)] as const;
    }),
  ]);
}

/** Whether someone whom the plan pays by a year's end, as before its 1 April, is still paid in that year. */
function isPaidOver(post: Post, { from: april, to }: AwardYear): boolean {
  const started = post.starts.some(({ on }) => on <= to);
  const ended = post.end !== undefined && post.end < april && !post.afterEnd;
  return started && !ended;
}

/** Whether a plain salary, or a full cost that rises as they do, is stated anew in a year, or only from then on. */
function isRestated(post: Post, { years }: Plan, { from, to }: AwardYear): boolean {
  if (post.pay.is !== "salary" && post.pay.is !== "full-cost") return false;
  const salary = statedSums(post.pay);
  const earliest = post.starts.reduce((startDay, { on }) => (on < startDay ? on : startDay), post.starts[0]!.on);
  const planStart = firstDay(years.from);
  const sinceDay = salary[0]?.from ?? (earliest > planStart ? earliest : planStart);
  return sinceDay >= from || salary.some(({ from: day }) => day !== undefined && day >= from && day <= to);
}
