import { dayInWords, lastDay } from "../../calendar/index.ts";
import type { PayAward, Plan } from "../../plan/index.ts";
import type { Timeline } from "../../timeline/index.ts";
import { listed } from "../../words/index.ts";
import type { Note } from "../note.ts";
import { isReached, rangeOf } from "./award-reach.ts";
import type { Findings } from "./findings.ts";

/** What was read and can move no figure: awards that reach no post, pay scales that no post is on, agency rates that nobody is paid at. */
export function withoutEffect({ plan, timeline }: Findings): readonly Note[] {
  const onScale = new Set(plan.posts.flatMap(({ pay }) => (pay.is === "scale" ? [pay.scale] : [])));
  const charged = agencyRatesOf(plan);
  const named = [
    ...plan.payAwards.filter((award) => !reachesSomeone(award, plan, timeline)).map(inWords),
    ...unnamed(Object.keys(plan.payScales), onScale).map((scale) => `the pay scale ${scale}`),
    ...unnamed(Object.keys(plan.agencyRates), charged).map((rate) => `the agency rate ${rate}`),
  ];
  if (named.length === 0) return [];
  const text = `Read, and without effect on any figure of this forecast: ${listed(named)}.`;
  return [{ code: "without-effect", text }];
}

const unnamed = (names: readonly string[], used: ReadonlySet<string>): readonly string[] =>
  names.filter((name) => !used.has(name));

const inWords = ({ scale, from }: PayAward): string =>
  `the pay award of ${dayInWords(from)} on ${scale === "njc" ? "the national scale" : scale === "salaries" ? "plain salaries" : scale}`;

/** The rates that workers in the plan's posts are paid at, and those that a scenario of it names. */
function agencyRatesOf({ posts, scenarios }: Plan): ReadonlySet<string> {
  const changes = scenarios.flatMap((scenario) => scenario.changes);
  const added = changes.flatMap((change) => (change.change === "add-posts" ? change.posts : []));
  const inChanges = changes.flatMap((change) =>
    change.change === "use-agency" && change.use.is !== "premium" ? [change.use.rate] : [],
  );
  const inPosts = [...posts, ...added].flatMap(({ cover, agencyShare }) => [
    ...cover.map(({ agency }) => agency),
    ...(agencyShare ? [agencyShare.agency] : []),
  ]);
  return new Set([...inPosts, ...inChanges]);
}

/** Whether someone may be paid on a point of the award, on a day from its own on. */
function reachesSomeone(award: PayAward, { posts, years }: Plan, timeline: Timeline): boolean {
  if (award.from > lastDay(years.to)) return false;
  return posts.some((post) => {
    const { pay, end, afterEnd } = post;
    if (end !== undefined && end < award.from && !afterEnd) return false;
    if (pay.is === "salary") return award.scale === "salaries";
    if (pay.is !== "scale" || pay.scale !== award.scale) return false;
    return isReached(post, rangeOf(award, timeline.scales.get(pay.scale)!), timeline);
  });
}
