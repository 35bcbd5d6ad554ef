import type { FinancialYear } from "../../calendar/index.ts";
import type { Meaning, MoneyStatement } from "../read/index.ts";
import type { PlanFigures } from "./plan-figures.ts";
import type { Reading } from "./readings.ts";

/** What sources of money have, carry, leave or pay, each year. */
export function sourceReadings(
  { forecast: { plan, funding, years } }: PlanFigures,
  ids: readonly string[],
  who: string,
  { measure }: Meaning,
  { toward }: MoneyStatement,
): readonly Reading[] {
  const of = (figure: keyof typeof funding) => (year: FinancialYear) =>
    ids.reduce((sum, id) => sum + funding[figure][id]![year]!, 0);
  const given = new Map<FinancialYear, number>();
  const wanted = new Set(ids);
  for (const { id, perYear } of plan.funding)
    if (wanted.has(id)) for (const { year, amount } of perYear) given.set(year, (given.get(year) ?? 0) + amount);
  const out: Reading = { says: `${who} carries forward`, in: of("carriedOut") };
  const into: Reading = { says: `${who} has brought forward`, in: of("carriedIn") };
  if (measure === "carried") return toward === "into" ? [into] : toward === "out-of" ? [out] : [out, into];
  if (measure === "unspent" || measure === "spare")
    return [{ says: `${who} leaves`, in: (year) => of("carriedOut")(year) + of("lapsed")(year) }];
  const stated: Reading = { says: `${who} has`, in: (year) => given.get(year) ?? 0 };
  // What depends on a saving that falls short is less.
  const available: Reading = { says: `${who} has, after what falls short,`, in: of("available") };
  return years.every((year) => stated.in!(year) === available.in!(year)) ? [stated] : [stated, available];
}
