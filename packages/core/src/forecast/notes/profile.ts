import { byValue } from "../../formula/index.ts";
import { MONTH, yearRuns } from "../../ledger/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { monthsMore } from "../../rules/index.ts";
import type { Note } from "../note.ts";
import type { Findings } from "./findings.ts";

const forMonths = byValue(monthsMore);

/** Printed staff costs whose years are not in proportion to their months: something unstated explains it. */
export function profile({ plan }: Findings): readonly Note[] {
  return plan.lines.flatMap((line) => {
    const runs = line.kind === "staff" && line.sum.is === "yearly" ? yearRuns(line, plan) : [];
    const first = runs[0];
    if (!first || runs.length < 2) return [];
    const sum = runs.reduce((total, run) => total + run.amount, 0);
    const months = runs.reduce((total, run) => total + run.months, 0);
    const flat = forMonths({ sum, months, left: first.months }) as Pence;
    const difference = (flat - first.amount) as Pence;
    if (Math.abs(difference) < 100) return [];
    const aMonth = (run: { amount: number; months: number }): string =>
      asPounds(forMonths({ sum: run.amount, months: run.months, left: MONTH }) as Pence);
    const later = { amount: sum - first.amount, months: months - first.months };
    const size = Math.abs(difference) as Pence;
    const text =
      `${line.title} is not a flat profile: ${first.year} is ${asPounds(size)} ${difference > 0 ? "below" : "above"} ` +
      `its share by months, ${asPounds(flat)}; ${aMonth(first)} a month, and ${aMonth(later)} a month after it. ` +
      "Staggered starts or a pay rise would explain it; the plan states neither.";
    return [
      { code: "profile-not-flat", year: first.year, of: line.id, amount: size, amounts: { flat }, text } as const,
    ];
  });
}
