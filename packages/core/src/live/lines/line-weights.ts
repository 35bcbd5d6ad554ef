import { type PartMonth, partMonths } from "../../conventions/index.ts";
import { formulaRule, input, shareFormula, times } from "../../formula/index.ts";
import { inOrderOf } from "../../order/index.ts";
import type { Line, YearlySum } from "../../plan/index.ts";
import { serialOf } from "../figures/days.ts";
import { type Figure, figureOf, literal, ruled, valueIn } from "../figures/figure.ts";
import { dayInput } from "../inputs.ts";
import { addFigures, type RowFigure } from "../live-sheet.ts";
import { NotLive } from "../not-live.ts";
import { addSingle } from "../posts/block.ts";
import { countedDays, type Days } from "../posts/counted-days.ts";
import { laterDay } from "../posts/day-rules.ts";
import type { PostContext } from "../posts/post-context.ts";
import type { RecordRows } from "../records.ts";

/** A number that the days of every month divide: a whole month weighs so much. */
const MONTH = 377_580;

const monthParts = formulaRule("month-parts", {
  says: "{days} days of a month of {length}",
  is: times(input("days"), shareFormula(MONTH, input("length"), "half-up")),
});

/** What the months of a line weigh: those in which it comes, and all that its sums are for. */
export interface WeightRows {
  readonly own: RowFigure;
  readonly all: RowFigure;
}

/** What each month weighs: its days, or parts of a month, by the convention of part months. */
export function addWeights(
  context: PostContext,
  planLine: Line,
  lineIndex: number,
  { from, to, begins }: Pick<YearlySum, "from" | "to" | "begins">,
  records: ReadonlyMap<number, RecordRows>,
): WeightRows {
  const { sheet, time, inputs } = context;
  const recordPath = ["lines", lineIndex];
  const first = begins === undefined ? dayInput(inputs, [...recordPath, "from"], time.firstDay) : undefined;
  const past =
    dayInput(inputs, [...recordPath, "to"], time.pastDay, 1) ?? (to === undefined ? time.pastDay : serialOf(to) + 1);
  const days: Days = {
    from: addSingle(sheet, planLine.id, "from", "day", first ?? (from === undefined ? time.firstDay : serialOf(from))),
    until: addSingle(sheet, planLine.id, "until, not in it", "day", past),
  };
  const all = addWeighed(context, planLine, "weight of the month", days);
  if (begins === undefined) return { own: all, all };
  const begin = addSingle(
    sheet,
    planLine.id,
    "first day in the posts that it begins with",
    "day",
    beginOf(context, begins, records),
  );
  const own = { ...days, from: ruled(laterDay, { one: days.from, other: begin }) };
  return { own: addWeighed(context, planLine, "weight of the month from then on", own), all };
}

function addWeighed({ sheet, time, plan }: PostContext, planLine: Line, says: string, days: Days): RowFigure {
  const convention: PartMonth = planLine.spread === "days" ? "days-of-year" : plan.conventions.partMonth;
  const counted = countedDays(convention, time, days, []);
  if (partMonths[convention].weightUnit === "days")
    return addFigures(sheet, [planLine.id, `${says}: its days`, "days"], counted, "number");
  const length = convention === "whole-months" ? literal(1) : time.days;
  const parts = { ...ruled(monthParts, { days: counted, length }), range: { least: 0, most: MONTH } };
  return addFigures(sheet, [planLine.id, `${says}: parts of a month`, "parts"], parts, "number");
}

/** The first day on which somebody is in one of some posts, all of which follow their cells. */
function beginOf(
  { plan, inputs, forecast }: PostContext,
  ids: readonly string[],
  records: ReadonlyMap<number, RecordRows>,
): Figure {
  const isFixed = [...records].some(([ledgerRow, { id, isLive }]) => {
    const { of: kind, afterEnd } = forecast.ledger.rows[ledgerRow]!;
    return kind === "post" && !afterEnd && !isLive && ids.includes(id);
  });
  if (isFixed) throw new NotLive();
  const days = plan.posts.flatMap(({ id, starts }, postIndex): readonly Figure[] =>
    ids.includes(id)
      ? starts.map(({ on }, startIndex) => {
          const own = starts.length === 1 ? dayInput(inputs, ["posts", postIndex, "start"]) : undefined;
          return own ?? dayInput(inputs, ["posts", postIndex, "starts", startIndex, "on"]) ?? literal(serialOf(on));
        })
      : [],
  );
  const [first] = inOrderOf(days, (figure) => valueIn(figure, 0));
  if (first === undefined) throw new NotLive();
  return figureOf(`MIN(${days.map(({ text }) => text).join(",")})`, valueIn(first, 0), first.range);
}
