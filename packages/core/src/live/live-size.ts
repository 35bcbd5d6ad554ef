import type { Forecast } from "../forecast/index.ts";
import { ON_COSTS } from "../plan/index.ts";

/** What a live workbook would take, before it is made. */
export interface LiveSize {
  readonly formulas: number;
  /** Of the file, and of what LibreOffice holds while it is open: measured on plans of 12 to 400 posts. */
  readonly fileBytes: number;
  readonly memoryBytes: number;
}

/** More formulas than this are refused: at about 2.6 KB each, LibreOffice would need more than 2 GB for them. */
export const MOST_FORMULAS = 800_000;

const BYTES_OF_FILE = 10;
const BYTES_OF_MEMORY = 2_600;
/** Rows of a person besides spans and on-costs: pay, what is taken off or shared, all of them together. */
const OTHER_ROWS = 3;
/** Rows of a line: its weights, what has been seen of them, its sum, its cost. */
const LINE_ROWS = 5;

/**
 * About how many formulas a live workbook of a forecast has, and what they take.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2024/25" }, lines: [{ id: "legal", perYear: { "2024/25": "£100k" } }] });
 * liveSize(forecast(plan)).formulas // => 61
 */
export function liveSize({ timeline, plan, draws }: Forecast): LiveSize {
  const { groups, spans, months } = timeline;
  const rows = spans.from.length + groups.post.length * (ON_COSTS.length + OTHER_ROWS) + plan.lines.length * LINE_ROWS;
  const years = months / 12;
  const ofYears = plan.funding.length * 30 * years + (plan.posts.length * 6 + draws.parts.length) * years;
  const formulas = Math.round(rows * months + ofYears);
  return { formulas, fileBytes: formulas * BYTES_OF_FILE, memoryBytes: formulas * BYTES_OF_MEMORY };
}
