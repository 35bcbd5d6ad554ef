import type { Forecast } from "../../forecast/index.ts";
import { ownProperty } from "../../issues/index.ts";
import { staff } from "../../timeline/index.ts";

/** Posts that a paper which anybody may read shows as one: their places in the plan. */
export interface OpenPosts {
  readonly posts: readonly number[];
  /** Whether it is several that are too small to be shown by themselves. */
  readonly isMerged: boolean;
}

/** Fewer people than this in a year, and a sum is what some of them earn. */
const FEWEST_PEOPLE = 5;

/** Posts with how many people are in cost in each year. */
interface Unit {
  readonly posts: readonly number[];
  readonly people: readonly number[];
}

/**
 * The posts of a plan as an open paper may show them: what fewer than five people cost in some year stands in a row with others, and where
 * those together are still too few, with the next smallest. So nothing that is left out can be worked out from what is shown: rows are
 * added together, never left out beside a total.
 *
 * @returns nothing where all posts together are too few in some year: then there is no row of posts that may be shown
 * @example
 * const plan = readPlan({ outturn: 1, title: "Team", years: { from: "2024/25", to: "2024/25" },
 *   posts: [{ id: "lead", pay: { fullCost: 60000 }, start: "2024-04-01" }, { id: "worker", count: 6, pay: { fullCost: 40000 }, start: "2024-04-01" }] });
 * openPosts(forecast(plan)) // => [{ posts: [0, 1], isMerged: true }]
 */
export function openPosts(forecast: Forecast): readonly OpenPosts[] | undefined {
  const units = forecast.plan.posts.map(
    (_, planPost): Unit => ({ posts: [planPost], people: peopleWithCost(forecast, planPost) }),
  );
  const shown = units.filter(isLarge);
  const small = units.filter((unit) => !isLarge(unit));
  if (small.length === 0) return shown.map(({ posts }) => ({ posts, isMerged: false }));
  const smallestFirst = [...shown].sort((first, second) => peopleIn(first) - peopleIn(second));
  let merged = small.reduce(together);
  let taken = 0;
  while (!isLarge(merged)) {
    const next = smallestFirst[taken];
    if (next === undefined) return undefined;
    merged = together(merged, next);
    taken += 1;
  }
  const others = shown.filter((unit) => !smallestFirst.slice(0, taken).includes(unit));
  return [
    ...others.map(({ posts }) => ({ posts, isMerged: false })),
    { posts: [...merged.posts].sort((first, second) => first - second), isMerged: true },
  ];
}

/** People of a post in each year; none in a year in which they cost nothing, as of a post whose cost is in a line. */
function peopleWithCost({ timeline, ledger, cost }: Forecast, planPost: number): readonly number[] {
  const rows = ledger.rows.filter(({ of: subject, recordIndex }) => subject === "post" && recordIndex === planPost);
  return staff(timeline, planPost).map(({ year: financialYear, people }) =>
    rows.every(({ row: tableRow }) => ownProperty(cost.byPost, tableRow)![financialYear] === 0) ? 0 : people,
  );
}

/** In every year in which somebody is in cost, enough people are. */
const isLarge = ({ people }: Unit): boolean => people.every((count) => count === 0 || count >= FEWEST_PEOPLE);

const peopleIn = ({ people }: Unit): number => people.reduce((total, count) => total + count, 0);

const together = (first: Unit, second: Unit): Unit => ({
  posts: [...first.posts, ...second.posts],
  people: first.people.map((count, yearIndex) => count + second.people[yearIndex]!),
});

/** Whether every post of a plan may be shown by itself. */
export const isOpen = (forecast: Forecast): boolean => openPosts(forecast)?.every(({ isMerged }) => !isMerged) ?? false;
