import { dayInWords, type FinancialYear, lastDay } from "../calendar/index.ts";
import { toldApart } from "../plan/index.ts";
import { counted, listed } from "../words/index.ts";
import { fteAsText, fteInSteps } from "./fte-shown.ts";
import type { Words } from "./said.ts";

/** How many posts and FTE are in cost in each year; of a plan whose staff are a sum, that it has none to give. */
export function staffing({ of }: Words): string {
  const { plan, staff, years } = of;
  if (plan.posts.length === 0) {
    const lines = toldApart(plan).lines.filter(({ kind }) => kind === "staff");
    if (lines.length === 0) return "";
    const named = lines.length > 3 ? counted(lines.length, "line") : listed(lines.map(({ title }) => title));
    return `Its staff are stated as a sum (${named}): the plan lists no posts, so it gives no number of posts or FTE.`;
  }
  const inYear = (year: FinancialYear): string => {
    const [posts, people] = [staff.posts[year]!, staff.people[year]!];
    const held = people === posts ? "" : `${counted(people, "person", "people")}, `;
    const fte = fteAsText(fteInSteps(staff.fteAverage[year]!));
    const atEnd = staff.fteAtYearEnd[year]!;
    const end = atEnd === 0 ? "none" : fteAsText(fteInSteps(atEnd));
    return `${counted(posts, "post")} in ${year} (${held}${fte} FTE on average, ${end} on ${dayInWords(lastDay(year))})`;
  };
  const some = years.filter((year) => staff.posts[year]! > 0);
  if (some.length === 0) return "No post is in its cost.";
  const others = some.length === years.length ? "" : ", and no post in its other years";
  return `Its cost includes ${listed(some.map(inYear))}${others}.`;
}
