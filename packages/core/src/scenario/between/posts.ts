import { monthIndex } from "../../calendar/index.ts";
import { inOrderOf } from "../../order/index.ts";
import type { AgencyShare, Change, Plan, Post, Selection } from "../../plan/index.ts";
import { isSame } from "../touched.ts";
import { delaysBetween } from "./delays.ts";
import { type Proposal, restoring } from "./proposal.ts";

/** Posts that only one of two plans has: taken out and added, those of the other in its order. */
export function proposedOfMembers(plan: Plan, target: Plan): readonly Proposal[] {
  const [idsBefore, idsAfter] = [idsOf(plan), idsOf(target)];
  const addedPosts = target.posts.filter(({ id }) => !idsBefore.has(id));
  return [
    ...plan.posts
      .filter(({ id }) => !idsAfter.has(id))
      .map(({ id }): Proposal => [[{ change: "end-posts", where: { id } }]]),
    ...(addedPosts.length === 0 ? [] : [[[addPosts(addedPosts)], addedPosts.map((post) => addPosts([post]))]]),
  ];
}

const idsOf = ({ posts }: Plan): ReadonlySet<string> => new Set(posts.map(({ id }) => id));

const addPosts = (posts: readonly Post[]): Change => ({ change: "add-posts", posts });

/** Ways to make a post what it is in another plan, field by field; first those that may move several. */
export function proposedOfPost(postBefore: Post, postAfter: Post, target: Plan): readonly Proposal[] {
  const selection = { id: postAfter.id };
  const fields: readonly (readonly [keyof Post, () => Proposal])[] = [
    [
      "starts",
      () => [
        ...moved(postBefore, postAfter, selection),
        ...inCohorts(postAfter, selection),
        ...filledByEmployees(postAfter, selection),
      ],
    ],
    ["end", () => ended(postAfter, selection)],
    ["count", () => [[{ change: "change-count", count: postAfter.count, where: selection }]]],
    ["fte", () => [[{ change: "change-fte", fte: postAfter.fte, where: selection }]]],
    ["pay", () => paid(postAfter, selection)],
    ["agencyShare", () => sharedOut(postAfter.agencyShare, selection)],
    ["cover", () => filledByEmployees(postAfter, selection)],
    ["vacant", () => filledByEmployees(postAfter, selection)],
    ["afterEnd", () => [restoring(target, { change: "absorption", afterEnd: "none", where: selection })]],
  ];
  return fields.filter(([field]) => !isSame(postBefore[field], postAfter[field])).map(([, propose]) => propose());
}

const firstStart = ({ starts }: Post) => inOrderOf(starts, ({ on }) => on)[0]?.on;

/** People come later or sooner, or the post moves as a whole. */
const moved = (postBefore: Post, postAfter: Post, selection: Selection): Proposal =>
  delaysBetween(firstStart(postBefore), firstStart(postAfter)).flatMap((by) => [
    [{ change: "delay-starts", by, where: selection }],
    [{ change: "move-programme", by, where: selection }],
  ]);

function inCohorts({ starts }: Post, selection: Selection): Proposal {
  const [first, second] = inOrderOf(starts, ({ on }) => on);
  if (!first || !second) return [];
  const months = monthIndex(second.on) - monthIndex(first.on);
  return months < 1 ? [] : [[{ change: "recruit-in-cohorts", cohorts: starts.length, months, where: selection }]];
}

const ended = ({ end }: Post, selection: Selection): Proposal =>
  end === undefined
    ? [[{ change: "extend-posts", where: selection }]]
    : [[{ change: "extend-posts", on: end, where: selection }], [{ change: "end-posts", on: end, where: selection }]];

function paid({ pay }: Post, selection: Selection): Proposal {
  const rising: readonly Change[] =
    pay.is === "full-cost" ? [{ change: "uplift", uplift: pay.uplift ?? "none", where: selection }] : [];
  return [rising, [{ change: "change-pay", pay, where: selection }]];
}

const sharedOut = (agencyShare: AgencyShare | undefined, selection: Selection): Proposal =>
  agencyShare
    ? [
        [
          {
            change: "use-agency",
            use: { is: "share", share: agencyShare.share, rate: agencyShare.agency },
            where: selection,
          },
        ],
      ]
    : [[{ change: "convert-agency", where: selection }]];

const filledByEmployees = (postAfter: Post, selection: Selection): Proposal => {
  const startDay = firstStart(postAfter);
  return [
    [{ change: "convert-agency", where: selection }],
    ...(startDay ? [[{ change: "convert-agency" as const, on: startDay, where: selection }]] : []),
  ];
};
