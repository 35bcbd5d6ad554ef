import { gapsWithAll } from "../../funding/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import type { Note } from "../note.ts";
import { type Findings, isShort, sum, titleOf } from "./findings.ts";

/** Money that is neither spent nor carried forward, source by source, where some year has a gap. */
export function lapses(on: Findings): readonly Note[] {
  if (!isShort(on)) return [];
  return on.funding.draws.total.sources.flatMap(({ source, years }) =>
    years.flatMap(({ year, lapsed, lapses: why }) => {
      if (lapsed === 0) return [];
      const reasons = [
        why.expired > 0 && "it has expired",
        why.overCap > 0 && "it is above what may be carried forward",
        why.noCarryForward > 0 && "its policy is to carry nothing forward",
      ].filter((reason) => reason !== false);
      const text = `${asPounds(lapsed)} of ${titleOf(on.plan.funding, source)} is not spent in ${year} and lapses: ${reasons.join("; ")}.`;
      return [{ code: "lapses", year, of: source, amount: lapsed, text } as const];
    }),
  );
}

/** How much of a year's cost is met only because money of earlier years is carried into it: the plan takes an approval for granted. */
export function carriedForward(on: Findings): readonly Note[] {
  const { sources, years } = on.funding.draws.total;
  if (sources.every((source) => source.years.every(({ carriedIn }) => carriedIn === 0))) return [];
  const funding = on.plan.funding.map((source) => ({ ...source, carryForward: "none" as const }));
  const without = gapsWithAll({ ...on.plan, funding }, on.funding.costs);
  return years.flatMap(({ year, gap }, at) => {
    const needed = (without[at]! - gap) as Pence;
    if (needed <= 0) return [];
    const carriedIn = sum(sources.map((source) => source.years[at]!.carriedIn));
    const text =
      `${asPounds(needed)} of ${year}'s cost is met only because money is carried forward into it, out of ${asPounds(carriedIn)} ` +
      "carried in. Carrying forward is an approval, not arithmetic: nothing here says that it is given.";
    return [{ code: "carried-forward", year, amount: needed, amounts: { carriedIn }, text }];
  });
}
