import type { Pence } from "../../money/index.ts";
import type { FundingSource, Line, Saving } from "../model/plan.ts";
import { given } from "../schema/leaf.ts";
import { byYear, percent, pounds, share, sourceOf, tagOf } from "./figures.ts";

/** A line as a plan writes it. */
export function writeLine(line: Line) {
  const { id, title, kind, team, spend, contract, spread, budget, afterEnd, agencyPremium, tags } = line;
  return given({
    id,
    title: title === id ? undefined : title,
    kind: kind === "other" ? undefined : kind,
    team,
    spend: spend === "revenue" ? undefined : spend,
    contract: contract === "permanent" ? undefined : contract,
    ...writeSum(line.income ? asReceived(line.sum) : line.sum),
    income: line.income,
    spread: spread === "months" || line.sum.is === "one-off" ? undefined : spread,
    budget: budget && byYear(budget),
    afterEnd: afterEnd && (afterEnd.absorbed === undefined ? ("continues" as const) : { absorbed: afterEnd.absorbed }),
    agencyPremium: agencyPremium && {
      share: share(agencyPremium.share),
      agency: pounds(agencyPremium.agency),
      employed: pounds(agencyPremium.employed),
    },
    tags: Object.keys(tags).length === 0 ? undefined : tags,
    accepts: line.accepts && [...line.accepts],
    source: sourceOf(line.source),
  });
}

/** Income as it is written: without a minus. */
function asReceived(sum: Line["sum"]): Line["sum"] {
  const amountOf = (amount: Pence): Pence => (0 - amount) as Pence;
  if (sum.is !== "yearly") return { ...sum, amount: amountOf(sum.amount) };
  return { ...sum, perYear: sum.perYear.map(({ year, amount }) => ({ year, amount: amountOf(amount) })) };
}

function writeSum(sum: Line["sum"]) {
  if (sum.is === "one-off") return { amount: pounds(sum.amount), on: sum.on };
  if (sum.is === "fixed") return { amount: pounds(sum.amount), from: sum.from, to: sum.to };
  const growth = sum.growth === undefined ? undefined : { percent: percent(sum.growth) };
  return { perYear: byYear(sum.perYear), growth, from: sum.from, to: sum.to };
}

/** A saving as a plan writes it. */
export function writeSaving({ id, title, perYear, delivered, slips, dependsOn, source }: Saving) {
  return given({
    id,
    title: title === id ? undefined : title,
    perYear: byYear(perYear),
    delivered: delivered === 1_000_000 ? undefined : share(delivered),
    slips: slips.months === 0 ? undefined : { ...slips },
    dependsOn: dependsOn.length === 0 ? undefined : [...dependsOn],
    source: sourceOf(source),
  });
}

/** A source of funding as a plan writes it. */
export function writeFunding(funding: FundingSource) {
  const { id, title, perYear, ceiling, carryForward, broughtForward, dependsOn, pays, accepts, source, ...rest } =
    funding;
  return given({
    id,
    title: title === id ? undefined : title,
    ...rest,
    ...(ceiling && { recurrent: undefined }),
    perYear: ceiling !== undefined && perYear.length === 0 ? undefined : byYear(perYear),
    ceiling: ceiling && pounds(ceiling.amount),
    years: ceiling && ([ceiling.from, ceiling.to] as [string, string]),
    carryForward: typeof carryForward === "object" ? { ...carryForward, cap: pounds(carryForward.cap) } : carryForward,
    broughtForward: broughtForward && { amount: pounds(broughtForward.amount), from: broughtForward.from },
    dependsOn: dependsOn.length === 0 ? undefined : [...dependsOn],
    pays: pays && {
      teams: [...pays.teams],
      tags: pays.tags.map(tagOf),
      posts: [...pays.posts],
      lines: [...pays.lines],
    },
    accepts: accepts && [...accepts],
    source: sourceOf(source),
  });
}
