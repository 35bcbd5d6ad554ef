import { unknownAgencyRate } from "../../issues/index.ts";
import { asPercent, asPounds, MILLION, type Millionths } from "../../money/index.ts";
import type { AgencyUse, Change, Plan, Post, Selection } from "../../plan/index.ts";
import { ChangeRefused, type Kind } from "../kind.ts";
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
  const split = new Map<string, string>();
  const ids = new Set([...plan.posts, ...plan.lines, ...plan.savings].map(({ id }) => id));
  const posts = plan.posts.flatMap((post): readonly Post[] => {
    if (left === 0 || post.pay.is === "in-line" || !selects(where, post)) return [post];
    const taken = Math.min(left, post.count);
    left -= taken;
    const agencyShare = { share: MILLION as Millionths, agency: use.rate };
    if (taken === post.count) return [{ ...post, agencyShare }];
    const [agency, rest] = splitPost(post, taken);
    let id = `${post.id}-agency`;
    for (let n = 2; ids.has(id); n += 1) id = `${post.id}-agency-${n}`;
    ids.add(id);
    split.set(post.id, id);
    return [rest, { ...agency, id, title: `${post.title} (agency)`, agencyShare }];
  });
  return split.size === 0 ? { ...plan, posts } : named({ ...plan, posts }, split);
}

/** What names a post by its id names the part of it that has become agency as well. */
function named(plan: Plan, split: ReadonlyMap<string, string>): Plan {
  const { vacancyFactor } = plan;
  const except = vacancyFactor?.except.flatMap((one) => {
    const id = one.is === "post" ? split.get(one.id) : undefined;
    return id === undefined ? [one] : [one, { is: "post" as const, id }];
  });
  return {
    ...plan,
    ...(vacancyFactor && except && { vacancyFactor: { ...vacancyFactor, except } }),
    funding: plan.funding.map((source) => {
      if (!source.pays) return source;
      const posts = source.pays.posts.flatMap((id) => (split.has(id) ? [id, split.get(id)!] : [id]));
      return posts.length === source.pays.posts.length ? source : { ...source, pays: { ...source.pays, posts } };
    }),
  };
}
