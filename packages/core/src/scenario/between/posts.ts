import { monthIndex } from "../../calendar/index.ts";
import { inOrderOf } from "../../order/index.ts";
import type { AgencyShare, Change, Plan, Post, Selection } from "../../plan/index.ts";
import { isSame } from "../touched.ts";
import { delaysBetween } from "./delays.ts";
import { type Proposal, restoring } from "./proposal.ts";

/** Posts that only one of two plans has: taken out and added, those of the other in its order. */
export function proposedOfMembers(plan: Plan, target: Plan): readonly Proposal[] {
  const [had, wanted] = [idsOf(plan), idsOf(target)];
  const added = target.posts.filter(({ id }) => !had.has(id));
  return [
    ...plan.posts
      .filter(({ id }) => !wanted.has(id))
      .map(({ id }): Proposal => [[{ change: "end-posts", where: { id } }]]),
    ...(added.length === 0 ? [] : [[[addPosts(added)], added.map((post) => addPosts([post]))]]),
  ];
}

const idsOf = ({ posts }: Plan): ReadonlySet<string> => new Set(posts.map(({ id }) => id));

const addPosts = (posts: readonly Post[]): Change => ({ change: "add-posts", posts });

/** Ways to make a post what it is in another plan, field by field; first those that may move several. */
export function proposedOfPost(was: Post, now: Post, target: Plan): readonly Proposal[] {
  const where = { id: now.id };
  const fields: readonly (readonly [keyof Post, () => Proposal])[] = [
    ["starts", () => [...moved(was, now, where), ...inCohorts(now, where), ...filledByEmployees(now, where)]],
    ["end", () => ended(now, where)],
    ["count", () => [[{ change: "change-count", count: now.count, where }]]],
    ["fte", () => [[{ change: "change-fte", fte: now.fte, where }]]],
    ["pay", () => paid(now, where)],
    ["agencyShare", () => sharedOut(now.agencyShare, where)],
    ["cover", () => filledByEmployees(now, where)],
    ["vacant", () => filledByEmployees(now, where)],
    ["afterEnd", () => [restoring(target, { change: "absorption", afterEnd: "none", where })]],
  ];
  return fields.filter(([field]) => !isSame(was[field], now[field])).map(([, propose]) => propose());
}

const firstStart = ({ starts }: Post) => inOrderOf(starts, ({ on }) => on)[0]?.on;

/** People come later or sooner, or the post moves as a whole. */
const moved = (was: Post, now: Post, where: Selection): Proposal =>
  delaysBetween(firstStart(was), firstStart(now)).flatMap((by) => [
    [{ change: "delay-starts", by, where }],
    [{ change: "move-programme", by, where }],
  ]);

function inCohorts({ starts }: Post, where: Selection): Proposal {
  const [first, second] = inOrderOf(starts, ({ on }) => on);
  if (!first || !second) return [];
  const months = monthIndex(second.on) - monthIndex(first.on);
  return months < 1 ? [] : [[{ change: "recruit-in-cohorts", cohorts: starts.length, months, where }]];
}

const ended = ({ end }: Post, where: Selection): Proposal =>
  end === undefined
    ? [[{ change: "extend-posts", where }]]
    : [[{ change: "extend-posts", on: end, where }], [{ change: "end-posts", on: end, where }]];

function paid({ pay }: Post, where: Selection): Proposal {
  const rising: readonly Change[] =
    pay.is === "full-cost" ? [{ change: "uplift", uplift: pay.uplift ?? "none", where }] : [];
  return [rising, [{ change: "change-pay", pay, where }]];
}

const sharedOut = (share: AgencyShare | undefined, where: Selection): Proposal =>
  share
    ? [[{ change: "use-agency", use: { is: "share", share: share.share, rate: share.agency }, where }]]
    : [[{ change: "convert-agency", where }]];

const filledByEmployees = (now: Post, where: Selection): Proposal => {
  const start = firstStart(now);
  return [
    [{ change: "convert-agency", where }],
    ...(start ? [[{ change: "convert-agency" as const, on: start, where }]] : []),
  ];
};
