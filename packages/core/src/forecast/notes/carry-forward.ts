import { gapsWithAll } from "../../funding/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { approvalInWords, type FundingSource } from "../../plan/index.ts";
import { listed } from "../../words/index.ts";
import type { Note } from "../note.ts";
import { type Findings, POUND, sum } from "./findings.ts";

const APPROVAL = "Carrying forward is an approval, not arithmetic: nothing here says that it is given.";

/** What carrying money forward would mend: how much of it, out of how much that lapses before, and that it takes an approval. */
export function carryForwardNeeded(on: Findings): readonly Note[] {
  const { total } = on.funding.draws;
  if (!total.years.some(({ gap }) => gap >= POUND)) return [];
  const carried = gapsIfCarried(on, () => true);
  const needed = total.years.map(({ gap }, at) => (gap - carried[at]!) as Pence);
  if (!needed.some((one) => one >= POUND)) return [];
  const alike = lapsingAlike(on).map((those) => ({ those, gaps: gapsIfCarried(on, (source) => those.has(source.id)) }));
  return total.years.flatMap(({ year, gap }, at) => {
    const amount = needed[at]!;
    if (amount < POUND) return [];
    const helps = alike.filter(({ gaps }) => gaps[at]! < gap).flatMap(({ those }) => [...those]);
    const lapsed = lapsedBefore(on, at, helps);
    const available = lapsed >= amount ? lapsed : lapsedBefore(on, at);
    const text = `${asPounds(amount)} would have to be carried forward into ${year}, out of ${asPounds(available)} that lapses before it. ${APPROVAL}`;
    return [{ code: "carry-forward-needed", year, amount, amounts: { available }, text }];
  });
}

/** How much of a year's cost is met only because money of earlier years is carried into it: the plan takes an approval for granted. */
export function carriedForward(on: Findings): readonly Note[] {
  const { years } = on.funding.draws.total;
  const sources = carrying(on);
  if (sources.every((source) => source.years.every(({ carriedIn }) => carriedIn === 0))) return [];
  const funding = on.plan.funding.map((source) =>
    source.ceiling ? source : { ...withoutOldMoney(source), carryForward: "none" as const },
  );
  const without = gapsWithAll({ ...on.plan, funding }, on.funding.costs);
  return years.flatMap(({ year, gap }, at) => {
    const needed = (without[at]! - gap) as Pence;
    if (needed < POUND) return [];
    const carriedIn = sum(sources.map((source) => source.years[at]!.carriedIn));
    const text =
      `${asPounds(needed)} of ${year}'s cost is met only because money is carried forward into it, out of ${asPounds(carriedIn)} ` +
      `carried in. ${approvalOf(on, at)}`;
    return [{ code: "carried-forward", year, amount: needed, amounts: { carriedIn }, text }];
  });
}

function withoutOldMoney({ broughtForward: _, ...source }: FundingSource): FundingSource {
  return source;
}

/** What is said of the approval of what is carried into a year: all of it has one, some of it, or none. */
function approvalOf(on: Findings, at: number): string {
  const carried = carrying(on)
    .filter(({ years }) => years[at]!.carriedIn > 0)
    .map(({ source }) => on.plan.funding.find(({ id }) => id === source)!);
  const approved = carried.flatMap(({ title, approved: by }) => (by ? [`${title} ${approvalInWords(by)}`] : []));
  if (approved.length === 0) return APPROVAL;
  const others = carried.filter((source) => source.approved === undefined).map(({ title }) => title);
  const those = `Carrying it forward is approved: ${listed(approved)}.`;
  return others.length === 0 ? those : `${those} Nothing here says that it is approved for ${listed(others)}.`;
}

/** The gaps if some sources carried all that they do not spend. */
function gapsIfCarried({ plan, funding }: Findings, carries: (source: FundingSource) => boolean): readonly Pence[] {
  const sources = plan.funding.map((source) =>
    source.ceiling === undefined && carries(source) ? { ...source, carryForward: "all" as const } : source,
  );
  return gapsWithAll({ ...plan, funding: sources }, funding.costs);
}

/** The sources of which something lapses, those that may pay the same costs together: one of them helps where all do. */
function lapsingAlike(on: Findings): readonly ReadonlySet<string>[] {
  const { plan } = on;
  const alike = new Map<string, Set<string>>();
  for (const { source, years } of carrying(on)) {
    if (years.every(({ lapsed }) => lapsed === 0)) continue;
    const { kind, under, pays } = plan.funding.find(({ id }) => id === source)!;
    const key = JSON.stringify([kind, under, pays]);
    alike.set(key, (alike.get(key) ?? new Set()).add(source));
  }
  return [...alike.values()];
}

/** What lapses before a year, of all sources or of some. */
function lapsedBefore(on: Findings, at: number, of?: readonly string[]): Pence {
  const sources = carrying(on).filter(({ source }) => of === undefined || of.includes(source));
  return sum(sources.flatMap(({ years }) => years.slice(0, at).map(({ lapsed }) => lapsed)));
}

/** The sources that carry money forward by a policy. A ceiling is one sum for several years: nothing of it is carried. */
const carrying = ({ plan, funding }: Findings): Findings["funding"]["draws"]["total"]["sources"] => {
  const bounded = new Set(plan.funding.filter(({ ceiling }) => ceiling !== undefined).map(({ id }) => id));
  return funding.draws.total.sources.filter(({ source }) => !bounded.has(source));
};
