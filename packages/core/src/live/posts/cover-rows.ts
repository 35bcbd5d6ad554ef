import type { Cover, People, Post } from "../../plan/index.ts";
import { agencyWeeks } from "../../rules/index.ts";
import { serialOf } from "../figures/days.ts";
import { type Figure, literal, ruled } from "../figures/figure.ts";
import { dayInput } from "../inputs.ts";
import { addFigures, nextRow } from "../live-sheet.ts";
import { NotLive } from "../not-live.ts";
import type { ChargeRow } from "../rates/agency-rows.ts";
import { SPAN_LOOKS, spanIn, spanWords } from "./block.ts";
import { calendarDaysIn, type Days } from "./counted-days.ts";
import { earlierDay, laterDay } from "./day-rules.ts";
import { type ComponentRow, ruledAnnual } from "./person-rows.ts";
import type { PostContext } from "./post-context.ts";
import { addSpread } from "./spread-pay.ts";

/** Writes the covers of some people, each at what is charged on its days. */
export function addCovers(
  context: PostContext,
  planPost: Post,
  postIndex: number,
  people: People,
  { start, pastEnd, fte }: { readonly start: Figure; readonly pastEnd: Figure; readonly fte: Figure },
): readonly ComponentRow[] {
  return people.cover.flatMap((cover) => {
    const coverIndex = planPost.cover.indexOf(cover);
    const days = coverDays(context, postIndex, coverIndex, cover, start, pastEnd);
    const charges = context.agency.get(cover.agency);
    if (charges === undefined) throw new NotLive();
    return charges.map((charge, chargeIndex) => ({
      component: "agency" as const,
      row: addCharge(context, planPost, charge, daysAt(charge, charges[chargeIndex + 1], days), fte),
    }));
  });
}

/** The days of a cover: until its last day, or until the employee starts, and never past the post's end. */
function coverDays(
  { inputs }: PostContext,
  postIndex: number,
  coverIndex: number,
  { from, to }: Cover,
  start: Figure,
  pastEnd: Figure,
): Days {
  const recordPath = ["posts", postIndex, "cover", coverIndex];
  const first = dayInput(inputs, [...recordPath, "from"]) ?? literal(serialOf(from));
  const past =
    dayInput(inputs, [...recordPath, "to"], start, 1) ?? (to === undefined ? start : literal(serialOf(to) + 1));
  return { from: first, until: ruled(earlierDay, { one: past, other: pastEnd }) };
}

/** Of some days those at one of several charges, each of which holds from its day until the next one's. */
const daysAt = ({ from }: ChargeRow, next: ChargeRow | undefined, days: Days): Days => ({
  from: from === undefined ? days.from : ruled(laterDay, { one: days.from, other: from }),
  until: next?.from === undefined ? days.until : ruled(earlierDay, { one: days.until, other: next.from }),
});

function addCharge(context: PostContext, planPost: Post, charge: ChargeRow, days: Days, fte: Figure) {
  const { sheet, time, plan } = context;
  if (charge.is === "yearly")
    return addSpread({
      ...{ sheet, time, partMonth: plan.conventions.partMonth, subject: planPost.id, says: "agency" },
      ...{ spans: [{ ...days, sum: ruledAnnual(charge.amount, fte) }], without: [], most: 10_000_000 },
    });
  const span = { ...days, sum: charge.amount };
  const own = spanIn(nextRow(sheet), span);
  const figure = ruled(agencyWeeks, { perWeek: own.sum, fte, days: calendarDaysIn(time, own) });
  return addFigures(sheet, spanWords(planPost.id, "agency, by the week", "pence", span), figure, "pence", SPAN_LOOKS);
}
