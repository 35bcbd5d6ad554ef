import { asPounds } from "../../money/index.ts";
import { byId } from "../../plan/index.ts";
import { listed } from "../../words/index.ts";
import type { Note } from "../note.ts";
import { type Findings, titleById, totalPence } from "./findings.ts";

/** Savings targets for which nobody has said what is to be saved: nothing of them is counted. */
export function unallocated({ plan }: Findings): readonly Note[] {
  return plan.savings.flatMap(({ id, title, perYear, unallocated: isUnallocated }): readonly Note[] => {
    if (!isUnallocated) return [];
    const amount = totalPence(perYear.map((sum) => sum.amount));
    const sums = listed(perYear.map((sum) => `${asPounds(sum.amount)} in ${sum.year}`));
    const noteText = `${title} is a savings target that is not yet allocated: ${sums}. Nothing of it counts as delivered.`;
    return [{ code: "saving-unallocated", of: id, amount, text: noteText }];
  });
}

/** Savings not delivered and lines above their budget, where funding rests on them: what comes off which source. */
export function undelivered({ plan, funding }: Findings): readonly Note[] {
  return funding.byLevel.total.sources.flatMap(({ source, years }) =>
    years.flatMap(({ year, shortfalls }) =>
      shortfalls.flatMap(({ by, borne }) => {
        if (borne === 0) return [];
        const isSaving = byId(plan.savings, by) !== undefined;
        const subject = isSaving
          ? `${titleById(plan.savings, by)} ${byId(plan.savings, by)?.unallocated ? "is not yet allocated" : "falls short of its plan"}`
          : `${titleById(plan.lines, by)} costs more than its budget`;
        const noteText = `${subject} in ${year}: ${asPounds(borne)} comes off ${titleById(plan.funding, source)}, which depends on it.`;
        const code = isSaving ? "saving-undelivered" : "line-over-budget";
        return [{ code, year, of: by, amount: borne, text: noteText } as const];
      }),
    ),
  );
}
