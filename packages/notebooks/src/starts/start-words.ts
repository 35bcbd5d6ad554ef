import type { Forecast, Pence } from "@outturn/core";
import type { LineRamp, WeeksDelay } from "@outturn/core/questions";
import { headline, inBrief, weekMovedSays } from "@outturn/core/tables";
import { warnings } from "../shown/warnings.ts";
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
}

/** The answer of the page: what the starts as asked come to, the gap, and a week's delay in pounds. */
export function startWords({ made, base, week, move, refused, ramp }: Told): readonly string[] {
  const { posts } = base.plan;
  const late = ramp && lateSays(ramp, base.plan);
  if (posts.length === 0) {
    return [
      late ?? "This plan has no starts to move: it lists no posts.",
      "Starts are of posts. Add them to the plan under posts, each with its pay and its start, to move them here.",
      headline(made),
      ...warnings(made),
    ];
  }
  const moved = movedSays(made, base);
  const whole = weekMovedSays(week, move);
  return [
    ...(refused === undefined ? [] : [refused]),
    moved ?? `${weekSays(week.all)}.`,
    moved === undefined ? headline(made) : `${headline(made)} ${weekSays(week.all)}, from the plan as it stands.`,
    ...(whole === undefined ? [] : [whole]),
    ...(late === undefined ? [] : [late]),
    ...warnings(made),
  ];
}

/** "These starts save £113,000: £111,000 less in 2024/25 and £2,000 less in 2025/26." */
function movedSays(made: Forecast, base: Forecast): string | undefined {
  const off = made.years.map((year) => ({ year, more: (made.cost.total[year]! - base.cost.total[year]!) as Pence }));
  const some = off.filter(({ more }) => more !== 0);
  if (some.length === 0) return undefined;
  const says = (sum: number): string => inBrief(Math.abs(sum) as Pence);
  const each = some.map(({ year, more }) => `${says(more)} ${more > 0 ? "more" : "less"} in ${year}`);
  const byYear = each.length < 2 ? each.join("") : `${each.slice(0, -1).join(", ")} and ${each.at(-1)}`;
  const all = some.reduce((sum, { more }) => sum + more, 0);
  if (all === 0) return `These starts cost as much in all: ${byYear}.`;
  return `These starts ${all > 0 ? `cost ${says(all)} more` : `save ${says(all)}`}: ${byYear}.`;
}
