import type { ByYear, Forecast } from "../../forecast/index.ts";
import { ownProperty } from "../../issues/index.ts";
import type { Pence } from "../../money/index.ts";
import {
  approvalInWords,
  byId,
  type Ceiling,
  ceilingInWords,
  type FundingReserve,
  type FundingSource,
  paysInWords,
  reserveToUse,
  toldApart,
  wholeSources,
} from "../../plan/index.ts";
import { counted, listed } from "../../words/index.ts";
import { isNil } from "../gap-said.ts";
import { MOST_LISTED, overAll, perYear, type ReportWords, totalPence } from "./said.ts";

/** What pays: each source with its sums, how certain it is and what it may pay; of many, how many there are and what they give. */
export function funding({ forecast, says }: ReportWords): string {
  const fundingSources = toldApart(forecast.plan).funding;
  if (fundingSources.length === 0) return "The plan names no funding.";
  if (fundingSources.length > MOST_LISTED) {
    const whole = wholeSources(fundingSources);
    const counts = (["confirmed", "conditional", "unconfirmed"] as const).flatMap((status) => {
      const count = whole.filter((fundingSource) => fundingSource.status === status).length;
      return count === 0 ? [] : [`${count} ${status}`];
    });
    const available = totalPence([
      ...forecast.years.flatMap((year) =>
        whole
          .filter(({ reserve }) => reserve === undefined)
          .map(({ id }) => ownProperty(forecast.funding.available, id)![year]!),
      ),
      ...fundingSources.map(({ reserve }) => (reserve ? reserveToUse(reserve, forecast.years) : (0 as Pence))),
      ...whole.map(({ broughtForward }) => broughtForward?.amount ?? (0 as Pence)),
    ]);
    const partCount = fundingSources.length - whole.length;
    const withParts = partCount === 0 ? "" : ` with ${counted(partCount, "part")}`;
    const give = whole.length === 1 ? "gives" : "give";
    return `It rests on ${counted(whole.length, "source")} of funding${withParts} (${listed(counts)}), which ${give} ${says(available)} ${overAll(forecast)}.`;
  }
  return fundingSources.map((fundingSource) => sourceSentence(fundingSource, { forecast, says })).join(" ");
}

function sourceSentence(fundingSource: FundingSource, { forecast, says }: ReportWords): string {
  const { id, title, kind, recurrent, status, dependsOn } = fundingSource;
  const shared = partSentence(fundingSource, forecast) + shareSentence(fundingSource, { forecast, says });
  if (fundingSource.ceiling !== undefined)
    return `${title} gives ${upTo(fundingSource, fundingSource.ceiling, says)}: one-off ${kind} money, which is ${status}${approval(fundingSource)}.${shared}`;
  if (fundingSource.reserve !== undefined)
    return `${title} is ${reserveWords(fundingSource, fundingSource.reserve, { forecast, says })}${shared}`;
  const givenAmountsByYear = ownProperty(forecast.funding.available, id)!;
  const { broughtForward: old } = fundingSource;
  const carried = old && old.amount > 0 ? `${says(old.amount)} brought forward from ${old.from}` : undefined;
  if (forecast.years.every((year) => givenAmountsByYear[year] === 0))
    return carried === undefined
      ? `${title} gives nothing.`
      : `${title} gives ${carried}: ${kind} money, which is ${status}${approval(fundingSource)}.${shared}`;
  const firstAmount = givenAmountsByYear[forecast.years[0]!]!;
  const even = forecast.years.length > 1 && forecast.years.every((year) => givenAmountsByYear[year] === firstAmount);
  const financialYears = forecast.years.filter((year) => givenAmountsByYear[year] !== 0);
  const sums = even ? `${says(firstAmount)} in each year` : perYear(financialYears, givenAmountsByYear, says);
  const gives = carried === undefined ? sums : `${sums}, with ${carried}`;
  const { savings, lines } = toldApart(forecast.plan);
  const namedWith = (savingId: string): string => {
    const name = byId([...savings, ...lines], savingId)?.title ?? savingId;
    return byId(savings, savingId)?.unallocated ? `${name} (not yet allocated)` : name;
  };
  const rests = dependsOn.length === 0 ? "" : ` and depends on ${listed(dependsOn.map(namedWith))}`;
  return `${title} gives ${gives}: ${recurrent ? "recurrent" : "one-off"} ${kind} money, which is ${status}${rests}${approval(fundingSource)}.${shared}`;
}

/** That its sums are part of a larger source's. */
function partSentence({ within }: FundingSource, { plan }: Forecast): string {
  const pool = within === undefined ? undefined : byId(toldApart(plan).funding, within);
  return pool ? ` That is a part of ${pool.title}.` : "";
}

/** What a source's share of costs comes to, and what of it no money pays. */
function shareSentence({ id, pays }: FundingSource, { forecast, says }: ReportWords): string {
  const shared = ownProperty(forecast.shares, id);
  if (!pays?.share || shared === undefined) return "";
  const byIncome = paidByIncome(id, pays.share.otherwise, forecast);
  const lowered = forecast.years.filter((year) => !isNil(byIncome[year]!));
  const lessIncome = lowered.length === 0 ? "" : `, of which income pays ${perYear(lowered, byIncome, says)}`;
  const comesTo = ` It pays ${paysInWords(pays, toldApart(forecast.plan))}: ${perYear(forecast.years, shared.total, says)}${lessIncome}.`;
  const short = forecast.years.filter((year) => !isNil(shared.gap.total[year]!));
  if (short.length === 0) return comesTo;
  return `${comesTo} Of that ${perYear(short, shared.gap.total, says)} is not funded.`;
}

/** What a reserve holds, pays and has left. */
function reserveWords(
  source: FundingSource,
  { opening, minimum, in: into, out }: FundingReserve,
  { forecast, says }: ReportWords,
): string {
  const { id, status } = source;
  const floor = minimum === 0 ? "" : ` that is not drawn below ${says(minimum)}`;
  const moves = [
    into.length > 0 && `put in: ${listed(into.map(({ year, amount }) => `${says(amount)} in ${year}`))}`,
    out.length > 0 && `planned for other uses: ${listed(out.map(({ year, amount }) => `${says(amount)} in ${year}`))}`,
  ].filter((phrase) => phrase !== false);
  const lastYear = forecast.years.at(-1)!;
  const left = says(ownProperty(forecast.funding.carriedOut, id)![lastYear]!);
  const paid = ownProperty(forecast.funding.applied, id)!;
  const pays = forecast.years.filter((year) => paid[year]! > 0);
  const drawn = pays.length === 0 ? "Nothing is drawn of it" : `It pays ${perYear(pays, paid, says)}`;
  const moved = moves.length === 0 ? "" : `; ${moves.join("; ")}`;
  return `a reserve of ${says(opening)}${floor}, which is ${status}${approval(source)}${moved}. ${drawn}, and ${left} is left in it at the end of ${lastYear}.`;
}

/** What of a source's share income pays: all that neither the source pays nor is a gap. What falls to others is not told apart from it. */
function paidByIncome(id: string, otherwise: "gap" | "next", { years, shares, funding }: Forecast): ByYear<Pence> {
  const { total, gap } = ownProperty(shares, id)!;
  const applied = ownProperty(funding.applied, id)!;
  return Object.fromEntries(
    years.map((year) => [year, otherwise === "next" ? 0 : total[year]! - applied[year]! - gap.total[year]!]),
  ) as ByYear<Pence>;
}

/** That carrying money forward, or drawing it, is approved. */
const approval = ({ approved, ceiling, reserve }: FundingSource): string =>
  approved === undefined
    ? ""
    : `; its ${ceiling === undefined && reserve === undefined ? "carry-forward" : "draw"} is approved ${approvalInWords(approved)}`;

/** A ceiling in words, with what may be drawn of it in a year. */
function upTo({ perYear: limits }: FundingSource, ceiling: Ceiling, says: ReportWords["says"]): string {
  const most = listed(limits.map(({ year, amount }) => `${says(amount)} in ${year}`));
  return `up to ${ceilingInWords(ceiling, says)}${most === "" ? "" : `, at most ${most}`}`;
}
