import { daysInYear } from "../calendar/index.ts";
import { addedUp, type Explanation, figured } from "../formula/index.ts";
import { toldApart } from "../plan/index.ts";
import { fteAverage } from "../rules/index.ts";
import { staff } from "../timeline/index.ts";
import type { Forecast } from "./forecast-type.ts";

const counts = { posts: "count", people: "people", fteAtYearEnd: "fte" } as const;

/** Explains a figure of the staff by its path after `staff`: post by post. */
export function explainStaff(
  { plan, years, timeline }: Forecast,
  figurePath: readonly string[],
): Explanation | undefined {
  const [subject = "", year = ""] = figurePath;
  const yearIndex = (years as readonly string[]).indexOf(year);
  if (yearIndex < 0 || figurePath.length !== 2) return undefined;
  const byPost = (
    figure: "posts" | "people" | "fteAtYearEnd" | "fteDays",
    unit: "count" | "people" | "fte",
  ): Explanation => {
    const parts = toldApart(plan).posts.flatMap(({ title }, postIndex) => {
      const value = staff(timeline, postIndex)[yearIndex]![figure];
      return value === 0 ? [] : [{ figure: title, value, unit }];
    });
    return addedUp(`staff.${figure}.${year}`, "every post with a day in cost", parts, unit);
  };
  if (subject === "posts" || subject === "people" || subject === "fteAtYearEnd")
    return byPost(subject, counts[subject]);
  if (subject !== "fteAverage") return undefined;
  return figured(
    `staff.fteAverage.${year}`,
    fteAverage,
    { fteDays: byPost("fteDays", "fte"), daysInYear: { value: daysInYear(years[yearIndex]!), unit: "days" } },
    "fte",
  );
}
