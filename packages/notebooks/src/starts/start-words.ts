import type { Forecast, Pence } from "@outturn/core";
import type { LineRamp, WeeksDelay } from "@outturn/core/questions";
import { inBrief, weekMovedSays } from "@outturn/core/tables";
import { fundedSays } from "../funded/funded-words.ts";
import { warnings } from "../shown/warnings.ts";
import type { ShownLevel } from "../state/desk.ts";
import { lateSays } from "./ramp-words.ts";
import { weekSays } from "./week-picture.ts";

/** What the answer is made of. */
export interface Told {
  readonly made: Forecast;
  readonly base: Forecast;
  readonly week: WeeksDelay;
  /** The other reading of a week: the programme moves as a whole. */
  readonly move: WeeksDelay;
  /** Why the changes that were asked for were not made. */
  readonly refused?: string | undefined;
  /** Of a staff line of the plan. */
  readonly ramp?: LineRamp | undefined;
  /** The level of certainty that the gap is said at; absent: at each. */
  readonly level?: ShownLevel | undefined;
}

/** The answer of the page: what the starts as asked come to, the gap, and a week's delay in pounds. */
export function startWords({ made, base, week, move, refused, ramp, level }: Told): readonly string[] {
  const { posts } = base.plan;
  const late = ramp && lateSays(ramp, base.plan);
  const funded = fundedSays(made, level);
  if (posts.length === 0) {
    return [
      late ?? "This plan has no starts to move: it lists no posts.",
      "Starts are of posts. Add them to the plan under posts, each with its pay and its start, to move them here.",
      funded,
      ...warnings(made),
    ];
  }
  const moved = movedSays(made, base);
  const whole = weekMovedSays(week, move);
  return [
    ...(refused === undefined ? [] : [refused]),
    moved ?? `${weekSays(week.all)}.`,
    moved === undefined ? funded : `${funded} ${weekSays(week.all)}, from the plan as it stands.`,
    ...(whole === undefined ? [] : [whole]),
    ...(late === undefined ? [] : [late]),
    ...warnings(made),
  ];
}

/** "These starts save £113,000: £111,000 less in 2024/25 and £2,000 less in 2025/26." */
function movedSays(madeForecast: Forecast, base: Forecast): string | undefined {
  const deducted = madeForecast.years.map((year) => ({
    year,
    more: (madeForecast.cost.total[year]! - base.cost.total[year]!) as Pence,
  }));
  const several = deducted.filter(({ more }) => more !== 0);
  if (several.length === 0) return undefined;
  const wordingOf = (amount: number): string => inBrief(Math.abs(amount) as Pence);
  const phrases = several.map(({ year, more }) => `${wordingOf(more)} ${more > 0 ? "more" : "less"} in ${year}`);
  const byYear = phrases.length < 2 ? phrases.join("") : `${phrases.slice(0, -1).join(", ")} and ${phrases.at(-1)}`;
  const total = several.reduce((totalSoFar, { more }) => totalSoFar + more, 0);
  if (total === 0) return `These starts cost as much in all: ${byYear}.`;
  return `These starts ${total > 0 ? `cost ${wordingOf(total)} more` : `save ${wordingOf(total)}`}: ${byYear}.`;
}
