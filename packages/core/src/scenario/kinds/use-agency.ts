import { foundOrThrow, notForAShare, ownProperty, unknownAgencyRate } from "../../issues/index.ts";
import { asPercent, asPounds, MILLION, type Millionths } from "../../money/index.ts";
import { type AgencyUse, type Change, fillsShares, type Plan, type Post, type Selection } from "../../plan/index.ts";
import { ChangeRefused, type Kind } from "../kind.ts";
import { factoredAsBefore, namingParts, wholes } from "../naming.ts";
import { originOf, partIds } from "../parts.ts";
import { eachReached, othersStay, PAID_POSTS, reached, STAFF_LINES } from "../reach.ts";
import { selectedInWords, selects } from "../select.ts";
import { splitPost } from "../split-post.ts";

/** Agency workers instead of employees: a share of the person-months, whole posts, or a share of a staff line. */
export const useAgency: Kind<"use-agency"> = {
  apply: (plan, { where, use }) => {
    if (use.is === "premium") {
      const { share, agency, employed } = use;
      return eachReached(plan, where, STAFF_LINES, "share", (planLine) => ({
        ...planLine,
        agencyPremium: { share, agency, employed },
      }));
    }
    if (!Object.hasOwn(plan.agencyRates, use.rate)) {
      throw new ChangeRefused(unknownAgencyRate(use.rate, Object.keys(plan.agencyRates)), "rate");
    }
    if (!fillsShares(foundOrThrow(ownProperty(plan.agencyRates, use.rate), "agency rate", use.rate)))
      throw new ChangeRefused(notForAShare(use.rate), "rate");
    if (use.is === "count") return wholePosts(plan, where, use);
    return eachReached(plan, where, PAID_POSTS, "share", (post) => ({
      ...post,
      agencyShare: { share: use.share, agency: use.rate },
    }));
  },
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

/** So many of the selected posts, in the plan's order and those that start first, become agency posts. */
function wholePosts(plan: Plan, selection: Selection | undefined, use: Extract<AgencyUse, { is: "count" }>): Plan {
  let remaining = use.count;
  const parts = new Map<string, readonly string[]>();
  const idFor = partIds(plan);
  const posts = plan.posts.flatMap((post): readonly Post[] => {
    if (remaining === 0 || post.pay.is === "in-line" || !selects(selection, post)) return [post];
    const takenAmount = Math.min(remaining, post.count);
    remaining -= takenAmount;
    const agencyShare = { share: MILLION as Millionths, agency: use.rate };
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
