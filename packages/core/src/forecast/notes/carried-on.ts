import type { FinancialYear } from "../../calendar/index.ts";
import { yearOfMonth } from "../../calendar/index.ts";
import { employerNiOn, levyOn, paydayOf } from "../../ledger/index.ts";
import { listed } from "../../words/index.ts";
import type { Note } from "../note.ts";
import { paidMonths } from "../rates-used.ts";
import type { Findings } from "./findings.ts";

/** Published rates used for years that nothing was published for (or nothing that was known): the last one, unchanged. */
export function carriedOn({ plan, timeline, ledger }: Findings): readonly Note[] {
  const rates = [
    { of: "employer-ni", title: "Employer NI", on: employerNiOn },
    { of: "apprenticeship-levy", title: "The apprenticeship levy", on: levyOn },
  ] as const;
  return rates.flatMap(({ of, title, on }) => {
    const years = new Set<FinancialYear>();
    for (const month of paidMonths(ledger)) {
      const payday = paydayOf(ledger.firstMonth + month);
      const to = on(plan, timeline.rates, payday).published?.publishedTo;
      if (to !== undefined && payday > to) years.add(yearOfMonth(ledger.firstMonth + month));
    }
    if (years.size === 0) return [];
    const text = `${title} is not published for ${listed([...years])}: the last published rate is carried on unchanged.`;
    return [{ code: "rate-carried-on", of, text } as const];
  });
}
