import type { Millionths, Pence } from "../../money/index.ts";
import { withRates } from "../model/percent-of.ts";
import type { FundingReserve, FundingSource, Line, NamedCosts, PercentOf, Saving } from "../model/plan.ts";
import { givenValue } from "../schema/leaf.ts";
import {
  percent,
  percents,
  poundsOf,
  sourceOf,
  tagOf,
  writeCarryForward,
  writtenShare,
  yearsToPounds,
} from "./figures.ts";

/** A line as a plan writes it. */
export function writeLine(planLine: Line) {
  const { id, title, kind, team, spend, contract, spread, budget, afterEnd, agencyPremium, tags } = planLine;
  return givenValue({
    id,
    title: title === id ? undefined : title,
    kind: kind === "other" ? undefined : kind,
    team,
    spend: spend === "revenue" ? undefined : spend,
    contract: contract === "permanent" ? undefined : contract,
    ...writeSum(planLine.income ? asReceived(planLine.sum) : planLine.sum),
    income: planLine.income,
    status: planLine.status,
    spread: spread === "months" || planLine.sum.is === "one-off" ? undefined : spread,
    budget: budget && yearsToPounds(budget),
    afterEnd: afterEnd && (afterEnd.absorbed === undefined ? ("continues" as const) : { absorbed: afterEnd.absorbed }),
    agencyPremium: agencyPremium && {
      share: writtenShare(agencyPremium.share),
      agency: poundsOf(agencyPremium.agency),
      employed: poundsOf(agencyPremium.employed),
    },
    tags: Object.keys(tags).length === 0 ? undefined : tags,
    accepts: planLine.accepts && [...planLine.accepts],
    source: sourceOf(planLine.source),
  });
}

/** Income as it is written: without a minus. */
function asReceived(sum: Line["sum"]): Line["sum"] {
  const amountOf = (amount: Pence): Pence => (0 - amount) as Pence;
  if (sum.is === "percent") return { ...sum, percent: withRates(sum.percent, (rate) => (0 - rate) as Millionths) };
  if (sum.is !== "yearly") return { ...sum, amount: amountOf(sum.amount) };
  return { ...sum, perYear: sum.perYear.map(({ year, amount }) => ({ year, amount: amountOf(amount) })) };
}

function writeSum(sum: Line["sum"]) {
  if (sum.is === "one-off") return { amount: poundsOf(sum.amount), on: sum.on };
  if (sum.is === "fixed") return { amount: poundsOf(sum.amount), from: sum.from, to: sum.to };
  if (sum.is === "percent") return { percent: percents(sum.percent), of: writeOf(sum.of), from: sum.from, to: sum.to };
  const growth = sum.growth === undefined ? undefined : { percent: percent(sum.growth) };
  return {
    perYear: yearsToPounds(sum.perYear),
    growth,
    uplift: sum.uplift && { with: sum.uplift },
    from: sum.begins ? { post: sum.begins.length === 1 ? sum.begins[0]! : [...sum.begins] } : sum.from,
    to: sum.to,
    profile: sum.profile && Object.fromEntries(sum.profile.map(({ month, amount }) => [month, poundsOf(amount)])),
  };
}

const writeOf = (base: PercentOf) =>
  base.is === "employed" ? ("employed" as const) : base.is === "sources" ? writtenSources(base) : writtenNames(base);

const writtenSources = ({ sources }: { readonly sources: readonly string[] }) => ({
  source: sources.length === 1 ? sources[0]! : [...sources],
});

/** The costs that are named, by the keys that name any; of nothing, a list of no posts. */
export const writtenNames = ({ teams, tags, posts, lines }: NamedCosts) =>
  teams.length + tags.length + posts.length + lines.length === 0
    ? { posts: [] }
    : givenValue({
        teams: teams.length === 0 ? undefined : [...teams],
        tags: tags.length === 0 ? undefined : tags.map(tagOf),
        posts: posts.length === 0 ? undefined : [...posts],
        lines: lines.length === 0 ? undefined : [...lines],
      });

/** A saving as a plan writes it. */
export function writeSaving({ id, title, perYear, delivered, unallocated, slips, dependsOn, source }: Saving) {
  return givenValue({
    id,
    title: title === id ? undefined : title,
    perYear: yearsToPounds(perYear),
    delivered: unallocated || delivered === 1_000_000 ? undefined : writtenShare(delivered),
    unallocated,
    slips: slips.months === 0 ? undefined : { ...slips },
    dependsOn: dependsOn.length === 0 ? undefined : [...dependsOn],
    source: sourceOf(source),
  });
}

/** A source of funding as a plan writes it. */
export function writeFunding(funding: FundingSource) {
  const {
    id,
    title,
    perYear,
    ceiling,
    reserve,
    carryForward,
    broughtForward,
    dependsOn,
    pays,
    accepts,
    source,
    ...remaining
  } = funding;
  return givenValue({
    id,
    title: title === id ? undefined : title,
    ...remaining,
    ...((ceiling || reserve) && { recurrent: undefined }),
    ...(reserve && writeReserve(reserve)),
    perYear: (ceiling || reserve || broughtForward) && perYear.length === 0 ? undefined : yearsToPounds(perYear),
    ceiling: ceiling && poundsOf(ceiling.amount),
    years: ceiling && ([ceiling.from, ceiling.to] as [string, string]),
    carryForward: carryForward && writeCarryForward(carryForward),
    broughtForward: broughtForward && { amount: poundsOf(broughtForward.amount), from: broughtForward.from },
    dependsOn: dependsOn.length === 0 ? undefined : [...dependsOn],
    pays: pays && {
      teams: [...pays.teams],
      tags: pays.tags.map(tagOf),
      posts: [...pays.posts],
      lines: [...pays.lines],
      ...(pays.share && {
        share: writtenShare(pays.share.rate),
        otherwise: pays.share.otherwise === "gap" ? undefined : pays.share.otherwise,
      }),
    },
    accepts: accepts && [...accepts],
    source: sourceOf(source),
  });
}

const writeReserve = ({ opening, in: into, out, minimum }: FundingReserve) => ({
  kind: "reserve" as const,
  opening: poundsOf(opening),
  in: into.length === 0 ? undefined : yearsToPounds(into),
  out: out.length === 0 ? undefined : yearsToPounds(out),
  minimum: minimum === 0 ? undefined : poundsOf(minimum),
});
