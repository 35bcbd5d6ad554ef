import { dayInWords, type FinancialYear, lastDay } from "../../calendar/index.ts";
import { toldApart } from "../../plan/index.ts";
import { counted, listed } from "../../words/index.ts";
import { fteAsText, fteInSteps } from "../fte-shown.ts";
import type { ReportWords } from "./said.ts";

/** How many posts and FTE are in cost in each year; of a plan whose staff are a sum, that it has none to give. */
export function staffing({ forecast }: ReportWords): string {
  const { plan, staff, years } = forecast;
  if (plan.posts.length === 0) {
    const lines = toldApart(plan).lines.filter(({ kind }) => kind === "staff");
    if (lines.length === 0) return "";
    const nameText = lines.length > 3 ? counted(lines.length, "line") : listed(lines.map(({ title }) => title));
    return `Its staff are stated as a sum (${nameText}): the plan lists no posts, so it gives no number of posts or FTE.`;
  }
  const inYear = (year: FinancialYear): string => {
    const [postCount, peopleCount] = [staff.posts[year]!, staff.people[year]!];
    const heldText = peopleCount === postCount ? "" : `${counted(peopleCount, "person", "people")}, `;
    const fte = fteAsText(fteInSteps(staff.fteAverage[year]!));
    const atEnd = staff.fteAtYearEnd[year]!;
    const end = atEnd === 0 ? "none" : fteAsText(fteInSteps(atEnd));
    return `${counted(postCount, "post")} in ${year} (${heldText}${fte} FTE on average, ${end} on ${dayInWords(lastDay(year))})`;
  };
  const eachYears = years.filter((year) => staff.posts[year]! > 0);
  if (eachYears.length === 0) return "No post is in its cost.";
  const others = eachYears.length === years.length ? "" : ", and no post in its other years";
  return `Its cost includes ${listed(eachYears.map(inYear))}${others}.`;
}
