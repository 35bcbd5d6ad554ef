import { type FinancialYear, firstDay, lastDay } from "../../calendar/index.ts";
import type { Post } from "../../plan/index.ts";
import type { CountStatement } from "../read/index.ts";

/** In ten-thousandths; in a year, those with a day in it. */
export function numberOf(posts: readonly Post[], what: CountStatement["of"], year?: FinancialYear): number {
  return posts.reduce((sum, post) => {
    const count = year === undefined ? post.count : countIn(post, year);
    if (what === "fte") return sum + count * post.people * post.fte;
    return sum + 10_000 * count * (what === "people" ? post.people : 1);
  }, 0);
}

const countIn = ({ starts, end }: Post, year: FinancialYear): number =>
  end !== undefined && end < firstDay(year)
    ? 0
    : starts.reduce((count, start) => (start.on <= lastDay(year) ? count + start.count : count), 0);
