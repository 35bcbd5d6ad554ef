const YEAR = /^\d{4}\/\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;

/** Where a figure stands that every plan has, by what comes before its period. */
const WHOLE = new Set([
  ...["cost.total", "cost.gross", "cost.income"],
  ...["gap.confirmed", "gap.conditional", "gap.total"],
  ...["staff.posts", "staff.people", "staff.fteAtYearEnd", "staff.fteAverage"],
]);

/**
 * Whether a figure's path holds nothing of the plan: no id of a post, a line or a source, only words and periods that every plan may
 * have. This is the one rule by which a path may stand in the address.
 *
 * @example isOfEveryPlan("cost.total.2025/26") // => true
 * @example isOfEveryPlan("cost.byPost.social-worker.2025/26") // => false
 */
export function isOfEveryPlan(figure: string): boolean {
  if (figure === "cost.all" || figure === "cost.fullYearTotal") return true;
  const dot = figure.lastIndexOf(".");
  const [before, period] = [figure.slice(0, dot), figure.slice(dot + 1)];
  if (before === "cost.byMonth") return MONTH.test(period);
  const [room, groupedBy, , ...more] = before.split(".");
  const isComponent = room === "cost" && groupedBy === "byComponent" && more.length === 0;
  return (WHOLE.has(before) || isComponent) && (YEAR.test(period) || period === "all");
}
