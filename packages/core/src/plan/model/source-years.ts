import type { FinancialYear } from "../../calendar/index.ts";
import { byValue } from "../../formula/index.ts";
import type { Millionths, Pence } from "../../money/index.ts";
import { ceilingReached } from "../../rules/index.ts";
import { sumsIn } from "./budget/budget-years.ts";
import type { CarryForward } from "./carry-forward.ts";
import type { YearSum } from "./common.ts";
import { reserveInYears } from "./reserves.ts";
import type { FundingReserve, FundingSource } from "./sums.ts";

type Stated = Pick<FundingSource, "perYear" | "ceiling" | "broughtForward" | "reserve">;

/** The years of a ceiling, of some years. */
const ceilingYears = ({ from, to }: NonNullable<FundingSource["ceiling"]>, financialYears: readonly FinancialYear[]) =>
  financialYears.filter((year) => from <= year && year <= to);

/**
 * What a source has of its own in each year: its sums by year. A ceiling is one sum for several years, which counts in the first of
 * them; where each of its years has a limit, as far as these go.
 */
export function givenInYears(source: Stated, financialYears: readonly FinancialYear[]): readonly Pence[] {
  const { ceiling, perYear, reserve } = source;
  if (ceiling === undefined) {
    const amountsByYear = new Map((reserve?.in ?? perYear).map(({ year, amount }) => [year, amount]));
    return financialYears.map((year) => amountsByYear.get(year) ?? (0 as Pence));
  }
  const givenAmount = mostOf(source, ceiling, financialYears);
  return financialYears.map((year) => (year === ceiling.from ? givenAmount : (0 as Pence)));
}

/** What a source has of its own, each sum under the year in which it counts: what is brought forward in the first. */
export const givenByYear = (source: Stated, financialYears: readonly FinancialYear[]): readonly YearSum[] =>
  source.reserve
    ? usableByYear(source.reserve, financialYears)
    : source.ceiling === undefined && source.broughtForward === undefined
      ? source.perYear
      : givenInYears(source, financialYears).map((amount, yearIndex) => ({
          year: financialYears[yearIndex]!,
          amount: (yearIndex === 0 ? amount + (source.broughtForward?.amount ?? 0) : amount) as Pence,
        }));

/** What of a reserve is there to be used, in the first year with what it opens with above its minimum. */
function usableByYear(reserve: FundingReserve, financialYears: readonly FinancialYear[]): readonly YearSum[] {
  const { in: into, out } = reserveInYears(reserve, financialYears);
  return financialYears.map((year, yearIndex) => {
    const opening = yearIndex === 0 ? reserve.opening - reserve.minimum : 0;
    return { year, amount: (opening + into[yearIndex]! - out[yearIndex]!) as Pence };
  });
}

function mostOf(
  source: Stated,
  ceiling: NonNullable<Stated["ceiling"]>,
  financialYears: readonly FinancialYear[],
): Pence {
  const limits = limitsOfAllYears(source, financialYears);
  if (limits === undefined) return ceiling.amount;
  const inAll = limits.reduce((total, limit) => total + limit, 0);
  return byValue(ceilingReached)({ ceiling: ceiling.amount, limits: inAll }) as Pence;
}

/** The limits of a ceiling's years, where every one of them has one. */
export function limitsOfAllYears(
  { ceiling, perYear }: Stated,
  financialYears: readonly FinancialYear[],
): readonly Pence[] | undefined {
  if (ceiling === undefined) return undefined;
  const bounded = ceilingYears(ceiling, financialYears);
  const isBounded = bounded.length > 0 && bounded.every((year) => perYear.some((limit) => limit.year === year));
  return isBounded ? sumsIn(perYear, bounded) : undefined;
}

/** The most that may be drawn of a ceiling in a year, where the plan says so. Sums by year without a ceiling are no limits. */
export const limitIn = ({ ceiling, perYear }: Stated, year: FinancialYear): Pence | undefined =>
  ceiling && perYear.find((limit) => limit.year === year)?.amount;

/** What of a source goes on into the next year: a reserve stays, and a ceiling may be drawn until its last year, without an approval. */
export function carriedForwardOf(
  { ceiling, carryForward, reserve }: Pick<FundingSource, "ceiling" | "carryForward" | "reserve">,
  year: FinancialYear,
): CarryForward {
  if (reserve !== undefined) return "all";
  if (ceiling === undefined) return carryForward ?? "none";
  return year < ceiling.to ? "all" : "none";
}

/** The share of each cost that it names which a source pays in a year: a ceiling's in its own years alone. */
export function shareIn({ pays, ceiling }: Pick<FundingSource, "pays" | "ceiling">, year: FinancialYear): Millionths {
  const runs = ceiling === undefined || (ceiling.from <= year && year <= ceiling.to);
  return runs && pays?.share ? pays.share.rate : (0 as Millionths);
}

/** Whether a source has a sum for each year, carried forward by a policy: no ceiling, and no reserve. */
export const isByYear = ({ ceiling, reserve }: Pick<FundingSource, "ceiling" | "reserve">): boolean =>
  ceiling === undefined && reserve === undefined;
