import { asPounds, type Pence } from "../../money/index.ts";
import type { Note } from "../note.ts";
import { type Findings, isShort, titleOf } from "./findings.ts";

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

/** Costs that are met from money of an earlier year: it takes an approval that the plan takes for granted. */
export function carriedForward(on: Findings): readonly Note[] {
  return on.funding.draws.total.sources.flatMap(({ source, years }) =>
    years.flatMap(({ year, carriedIn, vintages }) => {
      const used = vintages.reduce((total, one) => total + (one.of === year ? 0 : one.taken), 0) as Pence;
      if (used === 0) return [];
      const text =
        `${asPounds(used)} of ${year}'s cost is met from ${asPounds(carriedIn)} of ${titleOf(on.plan.funding, source)} carried ` +
        "forward from earlier years. Carrying forward is an approval, not arithmetic.";
      return [{ code: "carried-forward", year, of: source, amount: used, amounts: { carriedIn }, text } as const];
    }),
  );
}
