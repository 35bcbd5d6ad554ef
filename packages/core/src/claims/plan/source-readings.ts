import type { FinancialYear } from "../../calendar/index.ts";
import { ownProperty } from "../../issues/index.ts";
import { givenByYear } from "../../plan/index.ts";
import type { Meaning, MoneyStatement } from "../read/index.ts";
import type { NamedThing } from "./names.ts";
import type { PlanFigures } from "./plan-figures.ts";
import type { Reading } from "./readings.ts";

/** What sources of money have, carry, leave or pay, each year; in the words for who has them. */
export function sourceReadings(
  { forecast: { plan, funding, years } }: PlanFigures,
  recordIds: readonly string[],
  { who, has }: { readonly who: string; readonly has: string },
  { measure }: Pick<Meaning, "measure">,
  { toward }: MoneyStatement,
): readonly Reading[] {
  const readingOf = (figure: keyof typeof funding) => (year: FinancialYear) =>
    recordIds.reduce((total, recordId) => total + ownProperty(funding[figure], recordId)![year]!, 0);
  const given = new Map<FinancialYear, number>();
  const wanted = new Set(recordIds);
  for (const fundingSource of plan.funding)
    if (wanted.has(fundingSource.id))
      for (const { year, amount } of givenByYear(fundingSource, years))
        given.set(year, (given.get(year) ?? 0) + amount);
  const out: Reading = { says: `${who} carries forward`, in: readingOf("carriedOut") };
  const into: Reading = { says: `${who} has brought forward`, in: readingOf("carriedIn") };
  if (measure === "carried") return toward === "into" ? [into] : toward === "out-of" ? [out] : [out, into];
  if (measure === "unspent" || measure === "spare")
    return [{ says: `${who} leaves`, in: (year) => readingOf("carriedOut")(year) + readingOf("lapsed")(year) }];
  const stated = (year: FinancialYear): number => given.get(year) ?? 0;
  const available = readingOf("available");
  const hasOld = plan.funding.some(({ id, broughtForward }) => wanted.has(id) && broughtForward !== undefined);
  if (hasOld)
    return [
      { says: `With what is brought forward, ${who.replace("The", "the")} ${has}`, in: stated },
      { says: `Without what is brought forward, ${who.replace("The", "the")} ${has}`, in: available },
    ];
  return [
    { says: `${who} ${has}`, in: stated },
    // What depends on a saving that falls short is less.
    ...(years.every((year) => stated(year) === available(year))
      ? []
      : [{ says: `After what falls short, ${who.replace("The", "the")} ${has}`, in: available }]),
  ];
}

/** The sources that have a word such as "grant" in their title. */
const called = ({ names }: PlanFigures, { kind }: Meaning): readonly NamedThing[] =>
  kind === undefined ? [] : names.holding([kind]).filter(({ is }) => is === "source");

/** Whether a source of the plan is called by the word for money that a claim has. */
export const isCalledSo = (plan: PlanFigures, meaning: Meaning): boolean => called(plan, meaning).length > 0;

/** The sources that words can mean: by the word they are called by, their status, their kind and whether they recur. */
export function sourcesFor(plan: PlanFigures, meaning: Meaning): readonly string[] {
  const { status, spend, recurs } = meaning.qualifiers;
  const recordIds = new Set(called(plan, meaning).map(({ id }) => id));
  return plan.forecast.plan.funding
    .filter(({ id }) => (recordIds.size > 0 || meaning.kind === "grant" ? recordIds.has(id) : true))
    .filter((fundingSource) => status === undefined || fundingSource.status === status)
    .filter((fundingSource) => spend === undefined || fundingSource.kind === spend)
    .filter((fundingSource) => recurs === undefined || fundingSource.recurrent === (recurs === "recurrent"))
    .map(({ id }) => id);
}
