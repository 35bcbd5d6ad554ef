import { mayStillPay, type SourceDraw } from "../../funding/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { listed } from "../../words/index.ts";
import type { Note } from "../note.ts";
import { type Findings, isPart, POUND, titleById, totalPence } from "./findings.ts";
import { isFundedInTotal } from "./headroom.ts";

/** Years in which all sources together do not reach the cost, why not, and whether money of other years would. */
export function shortInYear(findings: Findings): readonly Note[] {
  const short = findings.funding.byLevel.total.years
    .map(({ gap }, yearIndex) => ({ gap, at: yearIndex }))
    .filter(({ gap }) => gap >= POUND);
  if (short.length === 0) return [];
  const inAll = isFundedInTotal(findings) ? "The plan is funded in total, but " : "";
  return short.map(({ gap, at: yearIndex }) => {
    const year = findings.years[yearIndex]!;
    return {
      code: "short-in-year",
      year,
      amount: gap,
      text: `${inAll}${year} is ${asPounds(gap)} short${whyShort(findings, yearIndex, gap)}.`,
    };
  });
}

/** Too little money, or money that may not be spent on what is unpaid, or both. */
function whyShort({ plan, funding }: Findings, yearIndex: number, gap: Pence): string {
  const { sources, refusals } = funding.byLevel.total;
  const unspentWords = sources.flatMap(({ source, years }) => {
    const inYear = years[yearIndex]!;
    const { year } = inYear;
    const unspent = mayStillPay(inYear);
    if (unspent === 0 || isPart(plan, source)) return []; // what is left of a part is left of the larger source
    const rules = new Set(
      refusals.filter((refusal) => refusal.source === source && refusal.year === year).map(({ rule }) => rule),
    );
    const reasons = [
      rules.has("ring-fence") && "ring-fenced",
      rules.has("capital-on-revenue") && "capital",
      rules.has("share") && "not its share",
    ].filter((sentence) => sentence !== false);
    return [{ unspent, said: `${asPounds(unspent)} of ${titleById(plan.funding, source)} (${reasons.join(" and ")})` }];
  });
  const there = totalPence(unspentWords.map(({ unspent }) => unspent));
  const isLess = `: its funding is less than its cost, with every source counted${limitedInWords(sources, plan, yearIndex)}`;
  if (there === 0) return isLess;
  const kept = `may not be spent on what is unpaid: ${listed(unspentWords.map(({ said }) => said))}`;
  return there < gap
    ? `${isLess}, and ${asPounds(there)} of that funding ${kept}`
    : `, though it has funding enough: ${asPounds(there)} of it is there and ${kept}`;
}

/** Ceilings of which there is more, but not in the year. */
function limitedInWords(sources: readonly SourceDraw[], { funding }: Findings["plan"], yearIndex: number): string {
  const limited = sources.flatMap(({ source, years }) => {
    const { limit, unspent, applied, plannedOut } = years[yearIndex]!;
    return limit === undefined || plannedOut !== undefined || unspent === 0 || applied < limit
      ? []
      : [`${asPounds(limit)} of ${titleById(funding, source)}`];
  });
  return limited.length === 0 ? "" : `; no more than ${listed(limited)} may be drawn in the year`;
}
