import { type Day, dayInWords, lastDay } from "../../calendar/index.ts";
import { cost, totalInAll } from "../../ledger/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { ON_COSTS, type Plan } from "../../plan/index.ts";
import { knownOn, type Published, type Rates } from "../../rates/index.ts";
import { compile } from "../../timeline/index.ts";
import { listed } from "../../words/index.ts";
import type { Note } from "../note.ts";
import type { Findings } from "./findings.ts";

/** What was published after the day that the plan knows up to, and by how much it would move the cost of each year. */
export function knownOnly({ plan, years, timeline, ledger }: Findings): readonly Note[] {
  const known = plan.conventions.knownOn;
  if (known === undefined) return [];
  const left = leftOut(plan, timeline.rates, known);
  if (left.length === 0) return [];
  const now = totalInAll(cost(compile(withAll(plan, timeline.rates), timeline.rates)), "year");
  const then = totalInAll(ledger, "year");
  const moved = years.map((_, at) => (now[at]! - then[at]!) as Pence);
  const each = years.flatMap((year, at) =>
    moved[at] === 0
      ? []
      : [`${asPounds(Math.abs(moved[at]!) as Pence)} ${moved[at]! > 0 ? "more" : "less"} in ${year}`],
  );
  const effect =
    each.length === 0 ? "With them the plan would cost the same." : `With them the plan would cost ${listed(each)}.`;
  const amounts = Object.fromEntries(years.map((year, at) => [year, moved[at]!]));
  const amount = moved.reduce((total, one) => total + one, 0) as Pence;
  const text = `Only what was known on ${dayInWords(known)} is used. Published since: ${listed(left)}. ${effect}`;
  return [{ code: "known-on", amount, amounts, text }];
}

function leftOut(plan: Plan, rates: Rates, known: Day): readonly string[] {
  const last = lastDay(plan.years.to);
  const later = <Value>(entries: readonly Published<Value>[], used: boolean): readonly Published<Value>[] =>
    used ? knownOn(entries, known).leftOut.filter((entry) => entry.from <= last) : [];
  const national = plan.posts.some(({ pay }) => pay.is === "scale" && pay.scale === "njc");
  const onCosts = ON_COSTS.flatMap(({ key, words, published, appliesTo }) => {
    const used = plan.onCosts[key] === "published" && plan.posts.some(appliesTo);
    return later(published?.entries(rates) ?? [], used).map(
      ({ from, value }) => `${words.named} from ${dayInWords(from)}, ${published!.says(value)}`,
    );
  });
  return [
    ...later(rates.njc, national).map((entry) => `the national pay scale from ${dayInWords(entry.from)}`),
    ...onCosts,
  ];
}

/** The plan with everything we hold: its own awards give way where a published table has come in their place. */
function withAll(plan: Plan, rates: Rates): Plan {
  const { knownOn: _, ...conventions } = plan.conventions;
  const published = rates.njc.at(-1)?.from;
  const payAwards = plan.payAwards.filter(
    (award) => award.scale !== "njc" || published === undefined || award.from > published,
  );
  return { ...plan, conventions, payAwards };
}
