import {
  asPercent,
  dayInWords,
  inBrief,
  type Millionths,
  type Pence,
  type Plan,
  type Tail,
  toPenny,
} from "@outturn/core";
import { dayBefore, lastDayOf, yearOf } from "../calendar/days.ts";
import type { TailControls } from "./tail-controls.ts";

/** What a page says of a plan after which nobody stays. */
export const nobodyStays: readonly string[] = [
  "Nothing is left when this plan's money stops: nobody whom it pays is employed for good.",
  "What would stay is a post with “contract: permanent” and a last day (“end”), or a permanent line with “kind: staff” and a last day (“to”).",
];

/** The answer in words: what is left, in which years, and what it would take for nothing to be. */
export function tailWords(plan: Plan, asked: TailControls, nobody: Tail, found: Tail): readonly string[] {
  const slip = `Each month's slip costs ${toPenny(nobody.monthsSlip)}.`;
  const asOne = asked.how === "turnover" && found.staying.some(({ people }) => people === undefined);
  return [
    whatIsLeft(asked, nobody, found),
    ...(asOne
      ? ["The plan does not say how many people its staff line is, so it goes as one: put in their number."]
      : []),
    ...years(plan, asked, found),
    slip,
    needed(found),
  ];
}

function whatIsLeft({ how, after, establishment, turnover }: TailControls, nobody: Tail, found: Tail): string {
  const { annual, cost } = nobody;
  const ends = new Set(nobody.staying.map(({ from }) => from));
  const [first] = [...ends].sort();
  const stops = ends.size === 1 ? `on ${dayInWords(dayBefore(first!))}` : `from ${dayInWords(dayBefore(first!))} on`;
  const up = `up to ${dayInWords(found.until!)}`;
  if (how === "none") {
    return `With nobody absorbed, permanent staff go on at ${toPenny(annual)} a year when the money stops ${stops}.`;
  }
  if (how === "dated") {
    const on = found.leaving[0]?.on;
    const when =
      ends.size === 1 && on !== undefined
        ? `on ${dayInWords(on)}`
        : after === 0
          ? "the day after their end"
          : `${counted(after, "month")} after their end`;
    return `With all absorbed ${when}, ${toPenny(found.cost)} is left to pay ${up}; with nobody absorbed, ${toPenny(cost)}.`;
  }
  const rate = asPercent(Math.round(turnover * 10_000) as Millionths);
  return `With turnover of ${rate} a year among ${establishment}, ${toPenny(found.cost)} is left to pay ${up}; with nobody absorbed, ${toPenny(cost)}.`;
}

/** In which years the money would have to be found, and that the plan's own cost does not have it. */
function years(plan: Plan, { how }: TailControls, { byYear, cost, until }: Tail): readonly string[] {
  const some = byYear.filter(({ amount }) => amount !== 0);
  if (some.length === 0) return [];
  const last = yearOf(lastDayOf(plan));
  const own = plan.posts.some(({ afterEnd }) => afterEnd) || plan.lines.some(({ afterEnd }) => afterEnd);
  const sums = some.map(({ year, amount }) => `${inBrief(amount)} in ${year}`);
  const said = sums.length === 1 ? sums[0] : `${sums.slice(0, -1).join(", ")} and ${sums.at(-1)}`;
  const inside = some.filter(({ year }) => year <= last).reduce((sum, { amount }) => sum + amount, 0) as Pence;
  const early =
    inside === 0 || own ? [] : [`${inBrief(inside)} of it falls in the plan's own years, and is not in its cost.`];
  return [
    how === "none" ? `Up to ${dayInWords(until!)} that is ${toPenny(cost)}: ${said}.` : `That is ${said}.`,
    ...early,
  ];
}

/** What there would have to be for nothing to be left. */
function needed({ vacanciesNeeded }: Tail): string {
  const people = vacanciesNeeded.every((one) => one.people !== undefined)
    ? vacanciesNeeded.reduce((sum, one) => sum + one.people!, 0)
    : undefined;
  const [first, last] = [vacanciesNeeded[0]!.on, vacanciesNeeded.at(-1)!.on];
  const many = people === undefined ? "Matching vacancies for all of them" : `${counted(people, "matching vacanc")}`;
  const by = first === last ? `by ${dayInWords(first)}` : `between ${dayInWords(first)} and ${dayInWords(last)}`;
  return `${many} would be needed ${by} for nothing to be left to pay.`;
}

function counted(count: number, of: string): string {
  if (of.endsWith("vacanc")) return `${count} ${of}${count === 1 ? "y" : "ies"}`;
  return `${count} ${of}${count === 1 ? "" : "s"}`;
}
