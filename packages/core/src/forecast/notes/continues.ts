import { type Day, dayInWords } from "../../calendar/index.ts";
import { cost, stopsOn, totalByRow } from "../../ledger/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import type { Line, Plan, Post } from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";
import { compile } from "../../timeline/index.ts";
import type { Note } from "../note.ts";
import type { Findings } from "./findings.ts";

/** Permanent posts and staff that the plan stops paying for, and does not say what becomes of: what they cost from then on. */
export function continues({ plan, timeline, cost: { fullYear, fullYearByLine } }: Findings): readonly Note[] {
  const posts = plan.posts.flatMap((post) => {
    const says = post.contract !== "permanent" || post.afterEnd !== undefined || post.end === undefined;
    return says || !Object.hasOwn(fullYear, post.id) ? [] : [{ of: post, stops: post.end, annual: fullYear[post.id]! }];
  });
  const lines = plan.lines.flatMap((line) => {
    const stops = stopsOn(line, plan);
    const says = line.contract !== "permanent" || line.kind !== "staff" || line.afterEnd !== undefined;
    if (says || stops === undefined || !Object.hasOwn(fullYearByLine, line.id)) return [];
    return [{ of: line, stops, annual: fullYearByLine[line.id]! }];
  });
  if (posts.length + lines.length === 0) return [];
  const rest = restOfYears(
    plan,
    posts.map(({ of }) => of),
    lines.map(({ of }) => of),
    timeline.rates,
  );
  return [...posts, ...lines].map(({ of, stops, annual }, at) => note(of, stops, annual, rest[at]!));
}

/** What each would cost in the plan's years after its end: the after-end row of a plan in which it goes on. */
function restOfYears(plan: Plan, posts: readonly Post[], lines: readonly Line[], rates: Rates): readonly Pence[] {
  const going: Plan = {
    ...plan,
    posts: posts.map((post) => ({ ...post, afterEnd: { absorbed: [] } })),
    lines: lines.map((line) => ({ ...line, afterEnd: {} })),
  };
  const ledger = cost(compile(going, rates));
  const totals = totalByRow(ledger, "year");
  const width = totals.length / ledger.rows.length;
  return ledger.rows.flatMap(({ afterEnd }, row) =>
    afterEnd ? [totals.subarray(row * width, (row + 1) * width).reduce((sum, one) => sum + one, 0) as Pence] : [],
  );
}

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
