import { type Day, dayInWords, lastDay } from "../../calendar/index.ts";
import { cost, totalInAll } from "../../ledger/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { ON_COSTS, type Plan, scaleOfPay } from "../../plan/index.ts";
import { knownOn, type Published, type Rates } from "../../rates/index.ts";
import { compile } from "../../timeline/index.ts";
import { listed } from "../../words/index.ts";
import type { Note } from "../note.ts";
import type { Findings } from "./findings.ts";

/** What was published after the day that the plan knows up to, and by how much it would move the cost of each year. */
export function knownOnly({ plan, years, timeline, ledger }: Findings): readonly Note[] {
  const knownDay = plan.conventions.knownOn;
  if (knownDay === undefined) return [];
  const remaining = leftOut(plan, timeline.rates, knownDay);
  if (remaining.length === 0) return [];
  const now = totalInAll(cost(compile(withAll(plan, timeline.rates), timeline.rates)), "year");
  const then = totalInAll(ledger, "year");
  const movedAmounts = years.map((_, yearIndex) => (now[yearIndex]! - then[yearIndex]!) as Pence);
  const phrases = years.flatMap((year, yearIndex) =>
    movedAmounts[yearIndex] === 0
      ? []
      : [
          `${asPounds(Math.abs(movedAmounts[yearIndex]!) as Pence)} ${movedAmounts[yearIndex]! > 0 ? "more" : "less"} in ${year}`,
        ],
  );
  const effect =
    phrases.length === 0
      ? "With them the plan would cost the same."
      : `With them the plan would cost ${listed(phrases)}.`;
  const amounts = Object.fromEntries(years.map((year, yearIndex) => [year, movedAmounts[yearIndex]!]));
  const amount = movedAmounts.reduce((total, eachAmount) => total + eachAmount, 0) as Pence;
  const noteText = `Only what was known on ${dayInWords(knownDay)} is used. Published since: ${listed(remaining)}. ${effect}`;
  return [{ code: "known-on", amount, amounts, text: noteText }];
}

function leftOut(plan: Plan, publishedRates: Rates, knownDay: Day): readonly string[] {
  const finalDay = lastDay(plan.years.to);
  const later = <Value>(publishedEntries: readonly Published<Value>[], used: boolean): readonly Published<Value>[] =>
    used ? knownOn(publishedEntries, knownDay).leftOut.filter((publishedEntry) => publishedEntry.from <= finalDay) : [];
  const national = plan.posts.some(({ pay }) => scaleOfPay(plan, pay) === "njc");
  const onCosts = ON_COSTS.flatMap(({ key, words, published, appliesTo }) => {
    const used = plan.onCosts[key] === "published" && plan.posts.some(appliesTo);
    return later(published?.entries(publishedRates) ?? [], used).map(
      ({ from, value }) => `${words.named} from ${dayInWords(from)}, ${published!.says(value)}`,
    );
  });
  return [
    ...later(publishedRates.njc, national).map(
      (publishedEntry) => `the national pay scale from ${dayInWords(publishedEntry.from)}`,
    ),
    ...onCosts,
  ];
}

/** The plan with everything we hold: its own awards give way where a published table has come in their place. */
function withAll(plan: Plan, publishedRates: Rates): Plan {
  const { knownOn: _, ...conventions } = plan.conventions;
  const published = publishedRates.njc.at(-1)?.from;
  const payAwards = plan.payAwards.filter(
    (payAward) => payAward.scale !== "njc" || published === undefined || payAward.from > published,
  );
  return { ...plan, conventions, payAwards };
}
