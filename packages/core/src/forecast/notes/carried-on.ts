import type { FinancialYear } from "../../calendar/index.ts";
import { yearOfMonth } from "../../calendar/index.ts";
import { paydayOf } from "../../ledger/index.ts";
import { ON_COSTS } from "../../plan/index.ts";
import { capitalised, listed } from "../../words/index.ts";
import type { Note } from "../note.ts";
import { paidMonths } from "../rates-used.ts";
import type { Findings } from "./findings.ts";

/** Published rates used for years that nothing was published for (or nothing that was known): the last one, unchanged. */
export function carriedOn({ plan, timeline, ledger }: Findings): readonly Note[] {
  return ON_COSTS.flatMap(({ name, words, on }) => {
    const years = new Set<FinancialYear>();
    for (const monthIndex of paidMonths(ledger)) {
      const payday = paydayOf(ledger.firstMonth + monthIndex);
      const toDay = on(plan, timeline.rates, payday).published?.publishedTo;
      if (toDay !== undefined && payday > toDay) years.add(yearOfMonth(ledger.firstMonth + monthIndex));
    }
    if (years.size === 0) return [];
    const noteText = `${capitalised(words.named)} is not published for ${listed([...years])}: the last published rate is carried on unchanged.`;
    return [{ code: "rate-carried-on", of: name, text: noteText } as const];
  });
}
