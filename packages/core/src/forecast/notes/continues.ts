import { addDays, type Day, dayInWords, lastDay } from "../../calendar/index.ts";
import { byValue } from "../../formula/index.ts";
import { amountAt, COMPONENTS, type Ledger, MONTH, monthsFrom, rateAtEnd, stopsOn } from "../../ledger/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { annualRate, monthsMore } from "../../rules/index.ts";
import { endOf } from "../../timeline/index.ts";
import type { Note } from "../note.ts";
import type { Findings } from "./findings.ts";

const inAYear = byValue(annualRate);
const more = byValue(monthsMore);

/** Permanent posts and staff that the plan stops paying for, and does not say what becomes of: what they cost from then on. */
export function continues({ plan, ledger }: Findings): readonly Note[] {
  const ends = lastDay(plan.years.to);
  const posts = plan.posts.flatMap((post, at) => {
    if (post.contract !== "permanent" || post.afterEnd || post.end === undefined || post.pay.is === "in-line")
      return [];
    const month = lastFullMonth(ledger, at, post.end);
    if (month === undefined) return [];
    const annual = inAYear({ sum: month, year: 12, months: 1 }) as Pence;
    return [note(post, post.end, annual, { sum: month, months: MONTH }, ends)];
  });
  const lines = plan.lines.flatMap((line) => {
    const stops = stopsOn(line, plan);
    if (line.kind !== "staff" || line.contract !== "permanent" || line.afterEnd || stops === undefined) return [];
    const rate = rateAtEnd(line, plan);
    return rate ? [note(line, stops, rate.annual as Pence, rate, ends)] : [];
  });
  return [...posts, ...lines];
}

function note(
  of: { readonly id: string; readonly title: string },
  stops: Day,
  annual: Pence,
  rate: { readonly sum: number; readonly months: number },
  ends: Day,
): Note {
  const left = stops < ends ? monthsFrom(addDays(stops, 1), ends) : 0;
  const rest = more({ sum: rate.sum, months: rate.months, left }) as Pence;
  const inYears = left > 0 ? `, and ${asPounds(rest)} for what is left of the plan's years` : "";
  return {
    code: "continues-after-end",
    of: of.id,
    amount: annual,
    amounts: { withinYears: rest },
    text: `${of.title} is permanent and is not costed after ${dayInWords(stops)}: it would go on at ${asPounds(annual)} a year${inYears}.`,
  };
}

/** The cost of a post's last month before its end that is wholly inside its days. */
function lastFullMonth(ledger: Ledger, post: number, end: Day): number | undefined {
  const row = ledger.rows.findIndex((one) => one.of === "post" && one.at === post && !one.afterEnd);
  const after = (endOf(end) >> 5) - ledger.firstMonth;
  const month = Math.min(after, ledger.months) - 1;
  const { from, months } = ledger.rows[row]!;
  if (month < from || month >= from + months) return undefined;
  return COMPONENTS.reduce((sum, _, component) => sum + amountAt(ledger, row, component, month), 0);
}
