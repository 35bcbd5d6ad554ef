/** A kind of thing that a plan's posts, lines or sources may have, as far as a workbook of formulas treats it in its own way. */
export type Kind = PostKind | LineKind | SourceKind;

export type PostKind =
  | "salary"
  | "scale-point"
  | "grade"
  | "full-cost"
  | "full-cost-in-shares"
  | "counted-in-line"
  | "supplement"
  | "several-starts"
  | "vacant-days"
  | "cover"
  | "cover-of-some"
  | "agency-share"
  | "agency-share-of-dated-rate"
  | "working-days-agency"
  | "contract-agency"
  | "agency-ceiling"
  | "vacancy-percent"
  | "vacancy-pounds"
  | "after-end";

export type LineKind =
  | "one-off"
  | "fixed-sum"
  | "sums-by-year"
  | "growth"
  | "line-uplift"
  | "begins-with-post"
  | "profile"
  | "of-demand"
  | "percent-of-sources"
  | "percent-of-costs"
  | "agency-premium"
  | "line-after-end";

export type SourceKind =
  | "money-by-year"
  | "funding-ceiling"
  | "reserve"
  | "carry-forward"
  | "brought-forward"
  | "ring-fence"
  | "funding-share"
  | "within-larger"
  | "rests-on";

/** What a workbook does with a kind: formulas follow what is typed; or it holds values, and says why. */
export type Treatment =
  | { readonly says: string; readonly is: "live" }
  | { readonly says: string; readonly is: "value"; readonly because: string };

const live = (says: string): Treatment => ({ says, is: "live" });
const value = (says: string, because: string): Treatment => ({ says, is: "value", because });

/** Every kind, live or a value: the workbook, the documents and the tests read this one list. */
export const KINDS: Readonly<Record<Kind, Treatment>> = {
  salary: live("a salary, also one that changes on a day, with awards"),
  "scale-point": live("a point of a scale, with tables, increments and awards"),
  grade: live("a grade, also one whose range changes on a day"),
  "full-cost": live("a full cost, also one that changes on a day, with what raises it"),
  "full-cost-in-shares": value(
    "one full cost for several people with different histories",
    "each share is what is left by those before it",
  ),
  "counted-in-line": live("a post whose cost is in a line"),
  supplement: live("supplements, with their days, pensionable or not"),
  "several-starts": live("posts that start on different days"),
  "vacant-days": live("vacant days"),
  cover: live("agency cover by the week, or by hours or days spread over the year, with fees and dated rates"),
  "cover-of-some": value(
    "cover or vacant days for some of those who start on different days",
    "whom it is for hangs on who starts first",
  ),
  "agency-share": live("an agency share of a post"),
  "agency-share-of-dated-rate": value(
    "an agency share at a rate that changes on a day",
    "each month of it has two charges",
  ),
  "working-days-agency": value(
    "agency by working days",
    "bank holidays would have to stand in the workbook day by day",
  ),
  "contract-agency": value("an agency contract for paid time", "the engagement is shared over its months as a whole"),
  "agency-ceiling": value(
    "an agency charge with a ceiling",
    "each month hangs on all months of the engagement before it",
  ),
  "vacancy-percent": live("a vacancy factor in per cent"),
  "vacancy-pounds": value(
    "a vacancy factor in pounds by year",
    "each post's part hangs on all posts and months before it",
  ),
  "after-end": value("a post whose people stay after its end", "people leave it one by one as they are absorbed"),
  "one-off": live("a sum on a day"),
  "fixed-sum": live("a fixed sum over its days"),
  "sums-by-year": live("sums by year, also income, between two days"),
  growth: live("growth of later years, any number of them, compounded exactly"),
  "line-uplift": live("later years that rise with the awards on salaries"),
  "begins-with-post": live("income that begins with a post"),
  profile: value("sums by year with a profile of months", "each month would have a weight of its own in a cell"),
  "of-demand": value("a line that demand makes", "its numbers would have to stand in the workbook day by day"),
  "percent-of-sources": live("a percentage of what sources have"),
  "percent-of-costs": live("a percentage of what posts and lines cost, or of all employed cost"),
  "agency-premium": value(
    "an agency premium on a staff line",
    "its sums of all years are rounded together, and are too large for cells",
  ),
  "line-after-end": value("a staff line that goes on after its end", "what follows its end is its rate on that day"),
  "money-by-year": live("money by year"),
  "funding-ceiling": live("a ceiling for several years, and the most of it in a year"),
  reserve: live("a reserve: what it opens with, what is put in, planned uses, its minimum"),
  "carry-forward": live("carry-forward: none, all, a cap, an expiry"),
  "brought-forward": live("money brought forward"),
  "ring-fence": live("ring-fences that overlap in up to 32 ways"),
  "funding-share": live("shares of costs between sources"),
  "within-larger": live("sources within a larger one"),
  "rests-on": live("what comes off for savings and lines that a source rests on"),
};
