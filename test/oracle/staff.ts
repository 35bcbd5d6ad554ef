import type { FinancialYear } from "../../packages/core/src/calendar/index.ts";
import type { Post } from "../../packages/core/src/plan/index.ts";
import { groupBy } from "./exact.ts";
import type { PersonDay } from "./people.ts";
import type { Life } from "./post.ts";

/** Who is in cost: employed, covered by agency, or staying on after the post's end. */
export interface Staff {
  /** At any time in the year. */
  readonly posts: number;
  readonly people: number;
  /** On 31 March, in ten-thousandths. */
  readonly fteAtYearEnd: number;
  /** Ten-thousandths, one for each day in cost. */
  readonly fteDays: number;
  readonly daysInYear: number;
}

const inCost = ({ employed, agencies, stayingOn }: PersonDay): boolean => employed || agencies.length > 0 || stayingOn;

/** The numbers of one post. */
export function staffOf(post: Post, lives: readonly Life[]): Map<FinancialYear, Staff> {
  const years = new Map<FinancialYear, Staff>();
  const postsInCost = new Map<FinancialYear, Set<number>>();
  for (const { days, postNumbers } of lives)
    for (const [year, ofYear] of groupBy(days, ({ day }) => day.year)) {
      const fte = postNumbers.length * post.fte;
      const costed = ofYear.filter(inCost);
      const posts = postsInCost.get(year) ?? new Set();
      postsInCost.set(year, posts);
      if (costed.length > 0) for (const number of postNumbers) posts.add(number);
      const before = years.get(year);
      years.set(year, {
        posts: posts.size,
        people: (before?.people ?? 0) + (costed.length > 0 ? postNumbers.length : 0),
        fteAtYearEnd: (before?.fteAtYearEnd ?? 0) + (inCost(ofYear.at(-1)!) ? fte : 0),
        fteDays: (before?.fteDays ?? 0) + fte * costed.length,
        daysInYear: ofYear.length,
      });
    }
  return years;
}

/** The numbers of all posts in each of the years. */
export function staffOfAll(
  years: ReadonlyMap<FinancialYear, number>,
  posts: readonly ReadonlyMap<FinancialYear, Staff>[],
): Map<FinancialYear, Staff> {
  const totalOf = (year: FinancialYear, number: "posts" | "people" | "fteAtYearEnd" | "fteDays"): number =>
    posts.reduce((sum, ofPost) => sum + ofPost.get(year)![number], 0);
  return new Map(
    [...years].map(([year, daysInYear]) => [
      year,
      {
        posts: totalOf(year, "posts"),
        people: totalOf(year, "people"),
        fteAtYearEnd: totalOf(year, "fteAtYearEnd"),
        fteDays: totalOf(year, "fteDays"),
        daysInYear,
      },
    ]),
  );
}

/** FTE-days over the days of the year, in ten-thousandths, to the nearest. */
export const fteAverage = ({ fteDays, daysInYear }: Staff): number =>
  Math.floor((2 * fteDays + daysInYear) / (2 * daysInYear));
