import { asPounds } from "../../money/index.ts";
import type { Note } from "../note.ts";
import { type Findings, isPart, isShort, titleById } from "./findings.ts";

/** Money that is neither spent nor carried forward, source by source, where some year has a gap. */
export function lapses(findings: Findings): readonly Note[] {
  if (!isShort(findings)) return [];
  return findings.funding.byLevel.total.sources.flatMap(({ source, years }) =>
    isPart(findings.plan, source)
      ? []
      : years.flatMap(({ year, lapsed, lapses: why }) => {
          if (lapsed === 0) return [];
          const reasons = [
            why.expired > 0 && "it has expired",
            why.overCap > 0 && "it is above what may be carried forward",
            why.ceilingEnded > 0 && "it is a ceiling, and this was its last year",
            why.noCarryForward > 0 && "its policy is to carry nothing forward",
          ].filter((reason) => reason !== false);
          const noteText = `${asPounds(lapsed)} of ${titleById(findings.plan.funding, source)} is not spent in ${year} and lapses: ${reasons.join("; ")}.`;
          return [{ code: "lapses", year, of: source, amount: lapsed, text: noteText } as const];
        }),
  );
}
