import { monthIndex, monthInWords } from "../calendar/index.ts";
import { ownProperty } from "../issues/index.ts";
import { componentTitles } from "../ledger/index.ts";
import { byId, type Plan, toldApart } from "../plan/index.ts";

/** A figure of the cost of the whole plan, in words that stand before "in 2024/25". */
const WHOLE: { readonly [groupedBy: string]: string } = {
  total: "the cost",
  byMonth: "the cost",
  gross: "the gross cost",
  income: "the income",
};

const STAFF: { readonly [figureName: string]: string } = {
  posts: "the number of posts in cost",
  people: "the number of people in cost",
  fteAtYearEnd: "the FTE in cost at the end of",
  fteAverage: "the average FTE in cost",
  fteDays: "the FTE-days in cost",
};

const AFTER_END = ":after-end";

/**
 * A figure of a plan's cost by its path after `cost`, in words; nothing where it is not one.
 *
 * @param plan - to name posts and lines by their titles, in place of their ids
 * @example costInWords(["byPost", "lead", "2024-09", "pay"]) // => "the cost of lead in September 2024: pay"
 */
export function costInWords([groupedBy = "", ...figurePath]: readonly string[], plan?: Plan): string | undefined {
  const [first = "", ...more] = figurePath;
  const whole = ownProperty(WHOLE, groupedBy);
  if (whole !== undefined) return more.length === 0 && first !== "" ? `${whole} ${inPeriod(first)}` : undefined;
  if (groupedBy === "fullYearTotal") return "the full year of everything that has one";
  if (groupedBy === "fullYear") return `the full year of ${titled("posts", first, plan)}`;
  if (groupedBy === "fullYearByLine") return `the full year of ${titled("lines", first, plan)}`;
  const [period = "", component] = more;
  if (period === "") return undefined;
  if (groupedBy === "byComponent") return `the ${componentInWords(first)} in the cost ${inPeriod(period)}`;
  if (groupedBy !== "byPost" && groupedBy !== "byLine") return undefined;
  const which = component === undefined ? "" : `: ${componentInWords(component)}`;
  return `the cost of ${titled(groupedBy === "byPost" ? "posts" : "lines", first, plan)} ${inPeriod(period)}${which}`;
}

/** A figure of the staff by its path after `staff`, in words; nothing where it is not one. */
export function staffInWords([figureName = "", year = ""]: readonly string[]): string | undefined {
  const words = ownProperty(STAFF, figureName);
  return words === undefined ? undefined : `${words}${words.endsWith(" of") ? ` ${year}` : ` in ${year}`}`;
}

/** Abbreviations stay as they are: "employer NI", "pay". */
function componentInWords(component: string): string {
  const title = ownProperty<string>(componentTitles, component) ?? component;
  return title.charAt(0).toLowerCase() + title.slice(1);
}

const inPeriod = (period: string): string => {
  if (period === "all") return "in all years";
  return `in ${/^\d{4}-\d{2}$/.test(period) ? monthInWords(monthIndex(`${period}-01`)) : period}`;
};

/** What a row of the cost is called: after its end it is a row of its own. */
function titled(sectionName: "posts" | "lines", row: string, plan: Plan | undefined): string {
  const isAfter = row.endsWith(AFTER_END);
  const recordId = isAfter ? row.slice(0, -AFTER_END.length) : row;
  const records: readonly { readonly id: string; readonly title: string }[] = plan ? toldApart(plan)[sectionName] : [];
  const title = byId(records, recordId)?.title ?? recordId;
  return isAfter ? `${title}, after its end` : title;
}
