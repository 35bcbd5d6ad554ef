import { type FinancialYear, firstDay, lastDay } from "../../calendar/index.ts";
import type { Post } from "../../plan/index.ts";
import type { CountStatement } from "../read/index.ts";

/** In ten-thousandths; in a year, those with a day in it. */
export function numberOf(posts: readonly Post[], subject: CountStatement["of"], year?: FinancialYear): number {
  return posts.reduce((total, post) => {
    const count = year === undefined ? post.count : countIn(post, year);
    if (subject === "fte") return total + count * post.people * post.fte;
    return total + 10_000 * count * (subject === "people" ? post.people : 1);
  }, 0);
}

const countIn = ({ starts, end }: Post, year: FinancialYear): number =>
  end !== undefined && end < firstDay(year)
    ? 0
    : starts.reduce((count, datedCount) => (datedCount.on <= lastDay(year) ? count + datedCount.count : count), 0);
