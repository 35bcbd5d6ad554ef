import { foundOrThrow, ownProperty } from "../../issues/index.ts";
import { isFactored } from "../../ledger/index.ts";
import { beginsWithPost, type FundingSource, type Line, type Plan, type Post, togetherOf } from "../../plan/index.ts";
import { KINDS, type Kind, type LineKind, type PostKind, type SourceKind } from "./kinds.ts";

/** Kinds, each where it is so. */
const those = <Name extends Kind>(kinds: { readonly [name in Name]?: boolean }): readonly Name[] =>
  (Object.keys(kinds) as Name[]).filter((kind) => kinds[kind]);

const payKinds: { readonly [is in Post["pay"]["is"]]: PostKind } = {
  salary: "salary",
  scale: "scale-point",
  grade: "grade",
  "full-cost": "full-cost",
  "in-line": "counted-in-line",
};

/** What a post has of each kind. */
export function kindsOfPost(plan: Plan, planPost: Post): readonly PostKind[] {
  if (planPost.pay.is === "in-line") return ["counted-in-line"];
  const isOfSome = [...planPost.cover, ...planPost.vacant].some(({ count }) => count !== undefined);
  const names = new Set([
    ...planPost.cover.map(({ agency }) => agency),
    ...(planPost.agencyShare ? [planPost.agencyShare.agency] : []),
  ]);
  const rateNamed = (name: string) => foundOrThrow(ownProperty(plan.agencyRates, name), "agency rate", name);
  const rates = [...names].map((name) => rateNamed(name));
  const charges = rates.flatMap((rate) => (rate.is === "dated" ? rate.charges.map(({ charge }) => charge) : [rate]));
  const sharedRate = planPost.agencyShare && rateNamed(planPost.agencyShare.agency);
  const { vacancyFactor } = plan;
  const factored = isFactored(plan, planPost);
  return [
    payKinds[planPost.pay.is],
    ...those<PostKind>({
      "full-cost-in-shares": togetherOf(planPost) !== undefined && (isOfSome || planPost.starts.length > 1),
      supplement: planPost.supplements.length > 0,
      "several-starts": planPost.starts.length > 1,
      "vacant-days": planPost.vacant.length > 0,
      cover: planPost.cover.length > 0,
      "cover-of-some": planPost.starts.length > 1 && isOfSome,
      "agency-share": planPost.agencyShare !== undefined,
      "agency-share-of-dated-rate": sharedRate?.is === "dated",
      "working-days-agency": charges.some(({ is }) => is === "working-days"),
      "contract-agency": charges.some(({ is }) => is === "contract"),
      "agency-ceiling": charges.some((charge) => charge.is !== "contract" && charge.ceiling !== undefined),
      "vacancy-percent": factored && vacancyFactor !== undefined && "percent" in vacancyFactor,
      "vacancy-pounds": factored && vacancyFactor !== undefined && "perYear" in vacancyFactor,
      "after-end": planPost.afterEnd !== undefined,
    }),
  ];
}

const sumKinds: { readonly [is in Line["sum"]["is"]]: LineKind } = {
  "one-off": "one-off",
  fixed: "fixed-sum",
  yearly: "sums-by-year",
  percent: "percent-of-sources",
};

/** What a line has of each kind. */
export function kindsOfLine({ sum, agencyPremium, afterEnd, madeBy }: Line): readonly LineKind[] {
  const isOfCosts = sum.is === "percent" && sum.of.is !== "sources";
  return [
    isOfCosts ? "percent-of-costs" : sumKinds[sum.is],
    ...those<LineKind>({
      growth: sum.is === "yearly" && sum.growth !== undefined,
      "line-uplift": sum.is === "yearly" && sum.uplift !== undefined,
      "begins-with-post": beginsWithPost(sum),
      profile: sum.is === "yearly" && sum.profile !== undefined && madeBy === undefined,
      "of-demand": madeBy !== undefined,
      "agency-premium": agencyPremium !== undefined,
      "line-after-end": afterEnd !== undefined,
    }),
  ];
}

/** What a source has of each kind. */
export function kindsOfSource(source: FundingSource): readonly SourceKind[] {
  const { reserve, ceiling, carryForward, broughtForward, pays, within, dependsOn } = source;
  return [
    reserve !== undefined ? "reserve" : ceiling !== undefined ? "funding-ceiling" : "money-by-year",
    ...those<SourceKind>({
      "carry-forward": carryForward !== undefined,
      "brought-forward": broughtForward !== undefined,
      "ring-fence": pays !== undefined,
      "funding-share": pays?.share !== undefined,
      "within-larger": within !== undefined,
      "rests-on": dependsOn.length > 0,
    }),
  ];
}

/** Why something with some kinds is a value; nothing where all of them are live. */
export const whyValue = (kinds: readonly Kind[]): readonly string[] =>
  kinds.flatMap((kind) => {
    const treatment = KINDS[kind];
    return treatment.is === "value" ? [`${treatment.says}: ${treatment.because}`] : [];
  });
