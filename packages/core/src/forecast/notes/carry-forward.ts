import { gapsWithAll } from "../../funding/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { approvalInWords, type FundingSource, isByYear, poolsOf } from "../../plan/index.ts";
import { listed } from "../../words/index.ts";
import type { Note } from "../note.ts";
import { type Findings, isPart, POUND, totalPence } from "./findings.ts";

const APPROVAL = "Carrying forward is an approval, not arithmetic: nothing here says that it is given.";

/** What carrying money forward would mend: how much of it, out of how much that lapses before, and that it takes an approval. */
export function carryForwardNeeded(findings: Findings): readonly Note[] {
  const { total } = findings.funding.byLevel;
  if (!total.years.some(({ gap }) => gap >= POUND)) return [];
  const carried = gapsIfCarried(findings, () => true);
  const neededAmounts = total.years.map(({ gap }, yearIndex) => (gap - carried[yearIndex]!) as Pence);
  if (!neededAmounts.some((amount) => amount >= POUND)) return [];
  const alike = lapsingAlike(findings).map((sourceIds) => ({
    those: sourceIds,
    gaps: gapsIfCarried(findings, (fundingSource) => sourceIds.has(fundingSource.id)),
  }));
  return total.years.flatMap(({ year, gap }, yearIndex) => {
    const amount = neededAmounts[yearIndex]!;
    if (amount < POUND) return [];
    const helps = alike.filter(({ gaps }) => gaps[yearIndex]! < gap).flatMap(({ those }) => [...those]);
    const lapsed = lapsedBefore(findings, yearIndex, helps);
    const available = lapsed >= amount ? lapsed : lapsedBefore(findings, yearIndex);
    const noteText = `${asPounds(amount)} would have to be carried forward into ${year}, out of ${asPounds(available)} that lapses before it. ${APPROVAL}`;
    return [{ code: "carry-forward-needed", year, amount, amounts: { available }, text: noteText }];
  });
}

/** How much of a year's cost is met only because money of earlier years is carried into it: the plan takes an approval for granted. */
export function carriedForward(findings: Findings): readonly Note[] {
  const { years } = findings.funding.byLevel.total;
  const sources = carrying(findings);
  if (sources.every((sourceDraw) => sourceDraw.years.every(({ carriedIn }) => carriedIn === 0))) return [];
  const funding = findings.plan.funding.map((fundingSource) =>
    !isByYear(fundingSource) ? fundingSource : { ...withoutOldMoney(fundingSource), carryForward: "none" as const },
  );
  const without = gapsWithAll({ ...findings.plan, funding }, findings.funding.costs);
  return years.flatMap(({ year, gap }, yearIndex) => {
    const neededAmount = (without[yearIndex]! - gap) as Pence;
    if (neededAmount < POUND) return [];
    const carriedIn = totalPence(sources.map((sourceDraw) => sourceDraw.years[yearIndex]!.carriedIn));
    const noteText =
      `${asPounds(neededAmount)} of ${year}'s cost is met only because money is carried forward into it, out of ${asPounds(carriedIn)} ` +
      `carried in. ${approvalOf(findings, yearIndex)}`;
    return [{ code: "carried-forward", year, amount: neededAmount, amounts: { carriedIn }, text: noteText }];
  });
}

function withoutOldMoney({ broughtForward: _, ...source }: FundingSource): FundingSource {
  return source;
}

/** What is said of the approval of what is carried into a year: all of it has one, some of it, or none. */
function approvalOf(findings: Findings, yearIndex: number): string {
  const carried = carrying(findings)
    .filter(({ years }) => years[yearIndex]!.carriedIn > 0)
    .map(({ source }) => findings.plan.funding.find(({ id }) => id === source)!);
  const approved = carried.flatMap(({ title, approved: by }) => (by ? [`${title} ${approvalInWords(by)}`] : []));
  if (approved.length === 0) return APPROVAL;
  const others = carried.filter((fundingSource) => fundingSource.approved === undefined).map(({ title }) => title);
  const sourceIds = `Carrying it forward is approved: ${listed(approved)}.`;
  return others.length === 0 ? sourceIds : `${sourceIds} Nothing here says that it is approved for ${listed(others)}.`;
}

/** The gaps if some sources carried all that they do not spend. */
function gapsIfCarried(
  { plan, funding }: Findings,
  carries: (fundingSource: FundingSource) => boolean,
): readonly Pence[] {
  const fundingSources = plan.funding.map((fundingSource) =>
    isByYear(fundingSource) && carries(fundingSource)
      ? { ...fundingSource, carryForward: "all" as const }
      : fundingSource,
  );
  return gapsWithAll({ ...plan, funding: fundingSources }, funding.costs);
}

/** The sources of which something lapses, those that may pay the same costs together: one of them helps where all do. */
function lapsingAlike(findings: Findings): readonly ReadonlySet<string>[] {
  const { plan } = findings;
  const alike = new Map<string, Set<string>>();
  for (const { source, years } of lapsing(findings)) {
    if (years.every(({ lapsed }) => lapsed === 0)) continue;
    const { kind, under, pays } = plan.funding.find(({ id }) => id === source)!;
    const key = JSON.stringify([kind, under, pays, pays?.share && source]); // a share is paid by one source alone
    alike.set(key, (alike.get(key) ?? new Set()).add(source));
  }
  return [...alike.values()];
}

/** What lapses before a year, of all sources or of some. */
function lapsedBefore(findings: Findings, yearIndex: number, sourceIds?: readonly string[]): Pence {
  const sources = lapsing(findings).filter(({ source }) => sourceIds === undefined || sourceIds.includes(source));
  return totalPence(sources.flatMap(({ years }) => years.slice(0, yearIndex).map(({ lapsed }) => lapsed)));
}

type Drawn = Findings["funding"]["byLevel"]["total"]["sources"];

/** The sources that carry money forward by a policy. A ceiling is one sum for several years: nothing of it is carried; and what a part carries is no money of its own. */
const carrying = (findings: Findings): Drawn =>
  byPolicy(findings).filter(({ source }) => !isPart(findings.plan, source));

/** Those of which something may lapse: of a part too, where the larger source that it is within loses nothing. */
function lapsing(findings: Findings): Drawn {
  const pools = poolsOf(findings.plan.funding);
  const drawn = byPolicy(findings);
  const loses = new Set(
    drawn.filter(({ years }) => years.some(({ lapsed }) => lapsed > 0)).map(({ source }) => source),
  );
  return drawn.filter(({ source }) => (pools.get(source) ?? []).every(({ id }) => !loses.has(id)));
}

const byPolicy = ({ plan, funding }: Findings): Drawn => {
  const bounded = new Set(plan.funding.filter((source) => !isByYear(source)).map(({ id }) => id));
  return funding.byLevel.total.sources.filter(({ source }) => !bounded.has(source));
};
