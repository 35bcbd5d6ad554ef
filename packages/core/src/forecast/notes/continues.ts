import { addDays, type Day, dayInWords, lastDay } from "../../calendar/index.ts";
import { ownProperty } from "../../issues/index.ts";
import { cost, stopsOn, sumBetween, totalByRow } from "../../ledger/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { costIssues, type Line, type Plan, type Post } from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";
import { compile } from "../../timeline/index.ts";
import type { Note } from "../note.ts";
import { type Findings, totalPence } from "./findings.ts";

/** Permanent posts and staff that the plan stops paying for, and does not say what becomes of: what they cost from then on. */
export function continues({ plan, timeline, cost: { fullYear, fullYearByLine } }: Findings): readonly Note[] {
  const posts = plan.posts.flatMap((post): Ending[] => {
    const isSaid = post.contract !== "permanent" || post.afterEnd !== undefined || post.end === undefined;
    const annual = ownProperty(fullYear, post.id);
    return isSaid || annual === undefined ? [] : [{ record: post, post, stops: post.end, annual }];
  });
  const lines = plan.lines.flatMap((planLine): Ending[] => {
    const stopsDay = stopsOn(planLine, plan);
    const isSaid = planLine.contract !== "permanent" || planLine.kind !== "staff" || planLine.afterEnd !== undefined;
    const annual = ownProperty(fullYearByLine, planLine.id);
    return isSaid || stopsDay === undefined || annual === undefined
      ? []
      : [{ record: planLine, line: planLine, stops: stopsDay, annual }];
  });
  const endings = [...posts, ...lines];
  if (endings.length === 0) return [];
  const remainingAmounts = restOfYears(plan, endings, timeline.rates);
  return endings.map(({ record, stops, annual }, position) => note(record, stops, annual, remainingAmounts[position]!));
}

/** A post or line that the plan stops paying for, on which day, and what a year of it costs. */
interface Ending {
  readonly record: { readonly id: string; readonly title: string };
  readonly post?: Post;
  readonly line?: Line;
  readonly stops: Day;
  readonly annual: Pence;
}

/**
 * What each would cost in the plan's years after its end: the after-end row of a plan in which it goes on. Where that cannot be costed,
 * since a later pay table lacks a point that nobody is on by then, it is at the prices of the last day.
 */
function restOfYears(plan: Plan, endings: readonly Ending[], publishedRates: Rates): readonly Pence[] {
  const going: Plan = {
    ...plan,
    posts: endings.flatMap(({ post }) => (post ? [{ ...post, afterEnd: { absorbed: [] } }] : [])),
    lines: endings.flatMap(({ line }) => (line ? [{ ...line, afterEnd: {} }] : [])),
  };
  if (costIssues(going).length > 0) return endings.map(({ stops, annual }) => atLastPrices(stops, annual, plan));
  const ledger = cost(compile(going, publishedRates));
  const totals = totalByRow(ledger, "year");
  const width = totals.length / ledger.rows.length;
  return ledger.rows.flatMap(({ afterEnd }, rowIndex) =>
    afterEnd ? [totalPence([...totals.subarray(rowIndex * width, (rowIndex + 1) * width)] as Pence[])] : [],
  );
}

const atLastPrices = (stopsDay: Day, annual: Pence, { years }: Plan): Pence =>
  totalPence(sumBetween(annual, addDays(stopsDay, 1), addDays(lastDay(years.to), 1)).sums);

function note(
  records: { readonly id: string; readonly title: string },
  stopsDay: Day,
  annual: Pence,
  remainingAmount: Pence,
): Note {
  const inYears =
    remainingAmount === 0 ? "" : `, and ${asPounds(remainingAmount)} for what is left of the plan's years`;
  return {
    code: "continues-after-end",
    of: records.id,
    amount: annual,
    amounts: { withinYears: remainingAmount },
    text: `${records.title} is permanent and is not costed after ${dayInWords(stopsDay)}: it would go on at ${asPounds(annual)} a year${inYears}.`,
  };
}
