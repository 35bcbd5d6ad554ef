import type { Forecast } from "../../forecast/index.ts";
import { ownProperty } from "../../issues/index.ts";
import type { Pence } from "../../money/index.ts";
import { byYears } from "./by-years.ts";
import type { Figure } from "./figure.ts";
import { openPosts } from "./open-posts.ts";

/** The name of what some posts cost together, by their places in the plan: counted from 1, as people count. */
export const openRoom = (posts: readonly number[]): string =>
  `cost.postsTogether.${posts.map((planPost) => planPost + 1).join("+")}`;

/** What the posts that an open paper shows as one cost together, after their end too. */
export function openFigures(forecast: Forecast): readonly Figure[] {
  const { ledger, cost, years } = forecast;
  return (openPosts(forecast) ?? []).flatMap(({ posts }) => {
    const rows = ledger.rows.filter(
      ({ of: subject, recordIndex }) => subject === "post" && posts.includes(recordIndex),
    );
    const sumIn = (financialYear: Forecast["years"][number]): Pence =>
      rows.reduce(
        (total, { row: tableRow }) => total + ownProperty(cost.byPost, tableRow)![financialYear]!,
        0,
      ) as Pence;
    return byYears(
      openRoom(posts),
      Object.fromEntries(years.map((financialYear) => [financialYear, sumIn(financialYear)])),
    );
  });
}
