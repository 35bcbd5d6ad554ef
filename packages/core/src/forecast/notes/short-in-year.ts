import { mayStillPay, type SourceDraw } from "../../funding/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { listed } from "../../words/index.ts";
import type { Note } from "../note.ts";
import { type Findings, POUND, sum, titleOf } from "./findings.ts";
import { isFundedInTotal } from "./headroom.ts";

/** Years in which all sources together do not reach the cost, why not, and whether money of other years would. */
export function shortInYear(on: Findings): readonly Note[] {
  const short = on.funding.draws.total.years.map(({ gap }, at) => ({ gap, at })).filter(({ gap }) => gap >= POUND);
  if (short.length === 0) return [];
  const inAll = isFundedInTotal(on) ? "The plan is funded in total, but " : "";
  return short.map(({ gap, at }) => {
    const year = on.years[at]!;
    return {
      code: "short-in-year",
      year,
      amount: gap,
      text: `${inAll}${year} is ${asPounds(gap)} short${whyShort(on, at, gap)}.`,
    };
  });
}

/** Too little money, or money that may not be spent on what is unpaid, or both. */
function whyShort({ plan, funding }: Findings, at: number, gap: Pence): string {
  const { sources, refusals } = funding.draws.total;
  const held = sources.flatMap(({ source, years }) => {
    const inYear = years[at]!;
    const { year } = inYear;
    const unspent = mayStillPay(inYear);
    if (unspent === 0) return [];
    const rules = new Set(refusals.filter((one) => one.source === source && one.year === year).map(({ rule }) => rule));
    const why = [rules.has("ring-fence") && "ring-fenced", rules.has("capital-on-revenue") && "capital"].filter(
      (one) => one !== false,
    );
    return [{ unspent, said: `${asPounds(unspent)} of ${titleOf(plan.funding, source)} (${why.join(" and ")})` }];
  });
  const there = sum(held.map(({ unspent }) => unspent));
  const isLess = `: its funding is less than its cost, with every source counted${limitedInWords(sources, plan, at)}`;
  if (there === 0) return isLess;
  const kept = `may not be spent on what is unpaid: ${listed(held.map(({ said }) => said))}`;
  return there < gap
    ? `${isLess}, and ${asPounds(there)} of that funding ${kept}`
    : `, though it has funding enough: ${asPounds(there)} of it is there and ${kept}`;
}

/** Ceilings of which there is more, but not in the year. */
function limitedInWords(sources: readonly SourceDraw[], { funding }: Findings["plan"], at: number): string {
  const limited = sources.flatMap(({ source, years }) => {
    const { limit, unspent, applied } = years[at]!;
    return limit === undefined || unspent === 0 || applied < limit
      ? []
      : [`${asPounds(limit)} of ${titleOf(funding, source)}`];
  });
  return limited.length === 0 ? "" : `; no more than ${listed(limited)} may be drawn in the year`;
}
