import type { Forecast } from "../../forecast/index.ts";
import { ownProperty } from "../../issues/index.ts";
import type { Pence } from "../../money/index.ts";
import { byYears } from "./by-years.ts";
import { linesTogether, openLinesRoom } from "./few-of-a-kind.ts";
import type { Figure } from "./figure.ts";
import { openPosts } from "./open-posts.ts";

/** The name of what some posts cost together, by their places in the plan: counted from 1, as people count. */
export const openRoom = (posts: readonly number[]): string =>
  `cost.postsTogether.${posts.map((planPost) => planPost + 1).join("+")}`;

/** What the posts and lines that an open paper shows as one cost together, after their end too. */
export function openFigures(forecast: Forecast): readonly Figure[] {
  const { ledger, cost, years } = forecast;
  const together = (room: string, subject: "post" | "line", places: readonly number[]): readonly Figure[] => {
    const costs = subject === "post" ? cost.byPost : cost.byLine;
    const rows = ledger.rows.filter((row) => row.of === subject && places.includes(row.recordIndex));
    const sumIn = (financialYear: Forecast["years"][number]): Pence =>
      rows.reduce((total, { row: tableRow }) => total + ownProperty(costs, tableRow)![financialYear]!, 0) as Pence;
    return byYears(room, Object.fromEntries(years.map((financialYear) => [financialYear, sumIn(financialYear)])));
  };
  const lines = linesTogether({ forecast, exempt: false });
  return [
    ...(openPosts(forecast) ?? []).flatMap(({ posts }) => together(openRoom(posts), "post", posts)),
    ...(lines.length === 0 ? [] : together(openLinesRoom(lines), "line", lines)),
  ];
}
