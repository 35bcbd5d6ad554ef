import { addDays, type Day, dayInWords, lastDay } from "../../calendar/index.ts";
import { cost, stopsOn, sumBetween, totalByRow } from "../../ledger/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { costIssues, type Line, type Plan, type Post } from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";
import { compile } from "../../timeline/index.ts";
import type { Note } from "../note.ts";
import { type Findings, sum } from "./findings.ts";

/** Permanent posts and staff that the plan stops paying for, and does not say what becomes of: what they cost from then on. */
export function continues({ plan, timeline, cost: { fullYear, fullYearByLine } }: Findings): readonly Note[] {
  const posts = plan.posts.flatMap((post): Ending[] => {
    const says = post.contract !== "permanent" || post.afterEnd !== undefined || post.end === undefined;
    if (says || !Object.hasOwn(fullYear, post.id)) return [];
    return [{ of: post, post, stops: post.end, annual: fullYear[post.id]! }];
  });
  const lines = plan.lines.flatMap((line): Ending[] => {
    const stops = stopsOn(line, plan);
    const says = line.contract !== "permanent" || line.kind !== "staff" || line.afterEnd !== undefined;
    if (says || stops === undefined || !Object.hasOwn(fullYearByLine, line.id)) return [];
    return [{ of: line, line, stops, annual: fullYearByLine[line.id]! }];
  });
  const ends = [...posts, ...lines];
  if (ends.length === 0) return [];
  const rest = restOfYears(plan, ends, timeline.rates);
  return ends.map(({ of, stops, annual }, at) => note(of, stops, annual, rest[at]!));
}

/** A post or line that the plan stops paying for, on which day, and what a year of it costs. */
interface Ending {
  readonly of: { readonly id: string; readonly title: string };
  readonly post?: Post;
  readonly line?: Line;
  readonly stops: Day;
  readonly annual: Pence;
}

/**
 * What each would cost in the plan's years after its end: the after-end row of a plan in which it goes on. Where that cannot be costed,
 * since a later pay table lacks a point that nobody is on by then, it is at the prices of the last day.
 */
function restOfYears(plan: Plan, ends: readonly Ending[], rates: Rates): readonly Pence[] {
  const going: Plan = {
    ...plan,
    posts: ends.flatMap(({ post }) => (post ? [{ ...post, afterEnd: { absorbed: [] } }] : [])),
    lines: ends.flatMap(({ line }) => (line ? [{ ...line, afterEnd: {} }] : [])),
  };
  if (costIssues(going).length > 0) return ends.map(({ stops, annual }) => atLastPrices(stops, annual, plan));
  const ledger = cost(compile(going, rates));
  const totals = totalByRow(ledger, "year");
  const width = totals.length / ledger.rows.length;
  return ledger.rows.flatMap(({ afterEnd }, row) =>
    afterEnd ? [sum([...totals.subarray(row * width, (row + 1) * width)] as Pence[])] : [],
  );
}

const atLastPrices = (stops: Day, annual: Pence, { years }: Plan): Pence =>
  sum(sumBetween(annual, addDays(stops, 1), addDays(lastDay(years.to), 1)).sums);

function note(of: { readonly id: string; readonly title: string }, stops: Day, annual: Pence, rest: Pence): Note {
  const inYears = rest === 0 ? "" : `, and ${asPounds(rest)} for what is left of the plan's years`;
  return {
    code: "continues-after-end",
    of: of.id,
    amount: annual,
    amounts: { withinYears: rest },
    text: `${of.title} is permanent and is not costed after ${dayInWords(stops)}: it would go on at ${asPounds(annual)} a year${inYears}.`,
  };
}
