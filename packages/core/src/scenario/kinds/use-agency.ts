import { notForAShare, ownProperty, unknownAgencyRate } from "../../issues/index.ts";
import { asPercent, asPounds, MILLION, type Millionths } from "../../money/index.ts";
import { type AgencyUse, type Change, type ChangeOf, fillsShares, type Plan, type Post } from "../../plan/index.ts";
import { type ChangeByPost, ChangeRefused, type Kind } from "../kind.ts";
import { factoredAsBefore, namingParts, wholes } from "../naming.ts";
import { originOf, partIds } from "../parts.ts";
import { eachReached, othersStay, PAID_POSTS, reached, STAFF_LINES } from "../reach.ts";
import { byPostSelected, selectedInWords } from "../select.ts";
import { splitPost } from "../split-post.ts";

/** Agency workers instead of employees: a share of the person-months, whole posts, or a share of a staff line. */
export const useAgency: Kind<"use-agency"> = {
  apply: (plan, change) => {
    const { where, use } = change;
    if (use.is === "premium") {
      const { share, agency, employed } = use;
      return eachReached(plan, where, STAFF_LINES, "share", (planLine) => ({
        ...planLine,
        agencyPremium: { share, agency, employed },
      }));
    }
    const refused = refusal(plan, use.rate);
    if (refused) throw refused;
    if (use.is === "count") return wholePosts(plan, byPostSelected(plan, { ...change, use }));
    return eachReached(plan, where, PAID_POSTS, "share", (post) => ({
      ...post,
      agencyShare: { share: use.share, agency: use.rate },
    }));
  },
  applyEach: (plan, byPost) => (areWholePosts(plan, byPost) ? wholePosts(plan, byPost) : undefined),
  says: (plan, { where, use }) => {
    if (use.is === "premium") {
      return `Agency workers at ${asPounds(use.agency)} against ${asPounds(use.employed)} are ${asPercent(
        use.share,
      )} of ${where ? `${selectedInWords(plan, where, "line")}.${othersStay(plan, where, STAFF_LINES)}` : "every staff line."}`;
    }
    const posts = selectedInWords(plan, where, "post");
    const much =
      use.is === "share" ? asPercent(use.share) : use.count === 1 ? "one whole post" : `${use.count} whole posts`;
    return `Agency workers at ${use.rate} fill ${much} of ${posts}.${othersStay(plan, where, PAID_POSTS)}`;
  },
  back: (plan, { use, where }): readonly Change[] => {
    if (use.is === "premium") {
      return reached(plan, where, STAFF_LINES).map(({ id, agencyPremium: heldAgencyPremium }) =>
        heldAgencyPremium
          ? { change: "use-agency", use: { is: "premium", ...heldAgencyPremium }, where: { id } }
          : { change: "convert-agency", where: { id } },
      );
    }
    return reached(plan, where, PAID_POSTS).map(({ id, agencyShare: heldAgencyShare }) =>
      heldAgencyShare
        ? {
            change: "use-agency",
            use: { is: "share", share: heldAgencyShare.share, rate: heldAgencyShare.agency },
            where: { id },
          }
        : { change: "convert-agency", where: { id } },
    );
  },
};

/** Why posts cannot go to agency workers at a rate. */
function refusal({ agencyRates }: Plan, agencyRateName: string): ChangeRefused | undefined {
  const agencyRate = ownProperty(agencyRates, agencyRateName);
  if (agencyRate === undefined)
    return new ChangeRefused(unknownAgencyRate(agencyRateName, Object.keys(agencyRates)), "rate");
  return fillsShares(agencyRate) ? undefined : new ChangeRefused(notForAShare(agencyRateName), "rate");
}

type WholePosts = ChangeOf<"use-agency"> & { readonly use: Extract<AgencyUse, { is: "count" }> };

const areWholePosts = (plan: Plan, byPost: ChangeByPost<"use-agency">): byPost is ReadonlyMap<string, WholePosts> =>
  [...byPost.values()].every(({ use }) => use.is === "count" && refusal(plan, use.rate) === undefined);

/** So many of the posts that a change selects, in the plan's order and those that start first, become agency posts. */
function wholePosts(plan: Plan, byPost: ReadonlyMap<string, WholePosts>): Plan {
  const remaining = new Map([...byPost.values()].map((change) => [change, change.use.count]));
  const parts = new Map<string, readonly string[]>();
  const idFor = partIds(plan);
  const posts = plan.posts.flatMap((post): readonly Post[] => {
    const change = byPost.get(post.id);
    const takenAmount = change && post.pay.is !== "in-line" ? Math.min(remaining.get(change)!, post.count) : 0;
    if (!change || takenAmount === 0) return [post];
    remaining.set(change, remaining.get(change)! - takenAmount);
    const agencyShare = { share: MILLION as Millionths, agency: change.use.rate };
    if (takenAmount === post.count) return [{ ...post, agencyShare }];
    const [agency, remainingPost] = splitPost(post, takenAmount);
    const recordId = idFor(post, "agency");
    parts.set(post.id, [recordId]);
    return [
      remainingPost,
      { ...agency, id: recordId, title: `${post.title} (agency)`, partOf: originOf(post), agencyShare },
    ];
  });
  const wholePostsByName = wholes(plan, parts);
  return factoredAsBefore(namingParts({ ...plan, posts }, parts), plan, ({ id }) => wholePostsByName.get(id));
}
