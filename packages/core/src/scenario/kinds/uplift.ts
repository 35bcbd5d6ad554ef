import { dayInWords } from "../../calendar/index.ts";
import { doesNotApply } from "../../issues/index.ts";
import { asPercent, type Millionths } from "../../money/index.ts";
import type { Change, ChangeOf, Line, Plan, Post, Selection } from "../../plan/index.ts";
import { ChangeRefused, type Kind } from "../kind.ts";
import { FULL_COSTS, othersStay, reached, YEARLY_LINES } from "../reach.ts";
import { atStart, eachLine, eachPost, selectedInWords, selects, without } from "../select.ts";

type Rising = ChangeOf<"uplift">["uplift"];

/** Full costs, and later years of lines with sums by year, rise in another way. By a percentage from a day full costs alone do. */
export const uplift: Kind<"uplift"> = {
  apply: (plan, { where, uplift: rising }) => {
    const { posts, lines } = reachedBy(plan, where, rising);
    const selected = [...plan.posts, ...plan.lines].some((record) => selects(where, record));
    if (selected && posts.length + lines.length === 0)
      throw new ChangeRefused(doesNotApply("uplift", NOTHING_RISES, MEND), "uplift");
    const [ofPosts, ofLines] = [new Set<Post>(posts), new Set<Line>(lines)];
    return eachLine(
      eachPost(plan, where, (post) => (ofPosts.has(post) ? risingPost(post, rising) : post)),
      where,
      (planLine) => (ofLines.has(planLine) ? risingLine(planLine, rising) : planLine),
    );
  },
  says: (plan, { where, uplift: rising }) => {
    const { posts, lines } = reachedBy(plan, where, rising);
    const item = lines.length === 0 ? "post" : posts.length === 0 ? "line" : "post and line";
    const stay = [
      item === "line" ? "" : othersStay(plan, where, FULL_COSTS),
      item === "post" ? "" : othersStay(plan, where, YEARLY_LINES),
    ];
    return `${atStart(selectedInWords(plan, where, item))} ${risesInWords(rising)}.${stay.join("")}`;
  },
  back: (plan, { change, where, uplift: rising }): readonly Change[] => {
    const { posts, lines } = reachedBy(plan, where, rising);
    return [
      ...posts.map(
        ({ id, pay }): Change => ({ change, uplift: (pay.is === "full-cost" && pay.uplift) || "none", where: { id } }),
      ),
      ...lines.flatMap(risesBack),
    ];
  },
};

/** How the later years of a line rise, as a change says it; nothing for a line that has none. */
export const risesBack = ({ id, sum }: Line): readonly Change[] => {
  if (sum.is !== "yearly") return [];
  if (sum.growth !== undefined) return [{ change: "growth-rate", percent: sum.growth, where: { id } }];
  return sum.uplift === undefined ? [] : [{ change: "uplift", uplift: sum.uplift, where: { id } }];
};

const NOTHING_RISES = "what it is for has no full cost, and no sums by year that could rise so";
const MEND = "Select a post with a full cost, or for the awards on plain salaries a line with sums by year.";

const reachedBy = (plan: Plan, where: Selection | undefined, rising: Rising) => ({
  posts: reached(plan, where, FULL_COSTS),
  lines: typeof rising === "string" ? reached(plan, where, YEARLY_LINES) : [],
});

function risingPost(post: Post, rising: Rising): Post {
  if (post.pay.is !== "full-cost") return post;
  const pay = without(post.pay, "uplift");
  return { ...post, pay: rising === "none" ? pay : { ...pay, uplift: rising } };
}

/** Later years of a line that rise no more are what the last is. */
function risingLine(planLine: Line, rising: Rising): Line {
  const { sum } = planLine;
  if (sum.is !== "yearly" || typeof rising !== "string") return planLine;
  const stated = without(without(sum, "uplift"), "growth");
  if (rising === "salaries") return { ...planLine, sum: { ...stated, uplift: rising } };
  return isRising(sum) ? { ...planLine, sum: { ...stated, growth: 0 as Millionths } } : planLine;
}

const isRising = ({ growth, uplift: held }: YearlySum): boolean => growth !== undefined || held !== undefined;

type YearlySum = Extract<Line["sum"], { readonly is: "yearly" }>;

function risesInWords(rising: Rising): string {
  if (rising === "none") return "rises no more than it states";
  if (rising === "salaries") return "rises as plain salaries do";
  return `rises by ${asPercent(rising.percent)} on ${dayInWords(rising.from)} and each year after`;
}
