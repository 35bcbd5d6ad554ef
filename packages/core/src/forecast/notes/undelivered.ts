import { asPounds } from "../../money/index.ts";
import { byId } from "../../plan/index.ts";
import type { Note } from "../note.ts";
import { type Findings, titleById } from "./findings.ts";

/** Savings not delivered and lines above their budget, where funding rests on them: what comes off which source. */
export function undelivered({ plan, funding }: Findings): readonly Note[] {
  return funding.byLevel.total.sources.flatMap(({ source, years }) =>
    years.flatMap(({ year, shortfalls }) =>
      shortfalls.flatMap(({ by, borne }) => {
        if (borne === 0) return [];
        const isSaving = byId(plan.savings, by) !== undefined;
        const subject = isSaving
          ? `${titleById(plan.savings, by)} falls short of its plan`
          : `${titleById(plan.lines, by)} costs more than its budget`;
        const noteText = `${subject} in ${year}: ${asPounds(borne)} comes off ${titleById(plan.funding, source)}, which depends on it.`;
        const code = isSaving ? "saving-undelivered" : "line-over-budget";
        return [{ code, year, of: by, amount: borne, text: noteText } as const];
      }),
    ),
  );
}
