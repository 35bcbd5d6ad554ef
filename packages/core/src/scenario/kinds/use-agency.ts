import { unknownAgencyRate } from "../../issues/index.ts";
import { asPercent, asPounds, MILLION, type Millionths } from "../../money/index.ts";
import type { AgencyUse, Change, Plan, Post, Selection } from "../../plan/index.ts";
import { ChangeRefused, type Kind } from "../kind.ts";
import { factoredAsBefore, namingParts, wholes } from "../naming.ts";
import { originOf, partIds } from "../parts.ts";
import { eachLine, eachPost, inWords, selects } from "../select.ts";
import { splitPost } from "../split-post.ts";

/** Agency workers instead of employees: a share of the person-months, whole posts, or a share of a staff line. */
export const useAgency: Kind<"use-agency"> = {
  apply: (plan, { where, use }) => {
    if (use.is === "premium") {
      const { share, agency, employed } = use;
      return eachLine(plan, where, (line) =>
        line.kind === "staff" ? { ...line, agencyPremium: { share, agency, employed } } : line,
      );
    }
    if (!Object.hasOwn(plan.agencyRates, use.rate)) {
      throw new ChangeRefused(unknownAgencyRate(use.rate, Object.keys(plan.agencyRates)), "rate");
    }
    if (use.is === "count") return wholePosts(plan, where, use);
    return eachPost(plan, where, (post) =>
      post.pay.is === "in-line" ? post : { ...post, agencyShare: { share: use.share, agency: use.rate } },
    );
  },
  says: (plan, { where, use }) => {
    if (use.is === "premium") {
      return `Agency workers at ${asPounds(use.agency)} against ${asPounds(use.employed)} are ${asPercent(
        use.share,
      )} of ${where ? inWords(plan, where, "line") : "every staff line"}.`;
    }
    const posts = inWords(plan, where, "post");
    if (use.is === "share") return `Agency workers at ${use.rate} fill ${asPercent(use.share)} of ${posts}.`;
    return `Agency workers at ${use.rate} fill ${use.count === 1 ? "one whole post" : `${use.count} whole posts`} of ${posts}.`;
  },
  back: (plan, { use, where }): readonly Change[] => {
    if (use.is === "premium") {
      return plan.lines
        .filter((line) => line.kind === "staff" && selects(where, line))
        .map(({ id, agencyPremium: held }) =>
          held
            ? { change: "use-agency", use: { is: "premium", ...held }, where: { id } }
            : { change: "convert-agency", where: { id } },
        );
    }
    return plan.posts
      .filter((post) => post.pay.is !== "in-line" && selects(where, post))
      .map(({ id, agencyShare: held }) =>
        held
          ? { change: "use-agency", use: { is: "share", share: held.share, rate: held.agency }, where: { id } }
          : { change: "convert-agency", where: { id } },
      );
  },
};

/** So many of the selected posts, in the plan's order and those that start first, become agency posts. */
function wholePosts(plan: Plan, where: Selection | undefined, use: Extract<AgencyUse, { is: "count" }>): Plan {
  let left = use.count;
  const parts = new Map<string, readonly string[]>();
  const idFor = partIds(plan);
  const posts = plan.posts.flatMap((post): readonly Post[] => {
    if (left === 0 || post.pay.is === "in-line" || !selects(where, post)) return [post];
    const taken = Math.min(left, post.count);
    left -= taken;
    const agencyShare = { share: MILLION as Millionths, agency: use.rate };
    if (taken === post.count) return [{ ...post, agencyShare }];
    const [agency, rest] = splitPost(post, taken);
    const id = idFor(post, "agency");
    parts.set(post.id, [id]);
    return [rest, { ...agency, id, title: `${post.title} (agency)`, partOf: originOf(post), agencyShare }];
  });
  const whole = wholes(plan, parts);
  return factoredAsBefore(namingParts({ ...plan, posts }, parts), plan, ({ id }) => whole.get(id));
}
