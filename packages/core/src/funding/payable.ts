import { bears, type FundingSource } from "../plan/index.ts";
import type { CostUnit } from "./cost-unit.ts";
import type { RefusalRule } from "./funding.ts";

/**
 * Which rule, if any, keeps a source from paying a cost. Capital money pays a revenue cost only under a direction; a ring-fence lets
 * it pay what any of its teams, tags, posts or lines names. Revenue money may pay a capital cost. Where both rules refuse, the
 * direction is named: without it the ring-fence would not matter.
 *
 * @returns a question to be put to each cost
 */
export function refusalBy(source: FundingSource): (cost: CostUnit) => RefusalRule | undefined {
  const undirected = source.kind === "capital" && source.under === undefined;
  const named = namedBy(source.pays);
  return (cost) => {
    if (undirected && cost.spend === "revenue") return "capital-on-revenue";
    return named(cost) ? undefined : "ring-fence";
  };
}

function namedBy(pays: FundingSource["pays"]): (cost: CostUnit) => boolean {
  if (pays === undefined) return () => true;
  const teams = new Set(pays.teams);
  const posts = new Set(pays.posts);
  const lines = new Set(pays.lines);
  return (cost) =>
    (cost.team !== undefined && teams.has(cost.team)) ||
    (cost.of === "post" ? posts : lines).has(cost.id) ||
    pays.tags.some((tag) => bears(cost.tags, tag));
}
