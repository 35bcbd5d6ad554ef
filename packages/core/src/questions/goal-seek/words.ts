import type { ByYear } from "../../forecast/index.ts";
import { asPercent, type Millionths, type Pence } from "../../money/index.ts";
import type { Plan } from "../../plan/index.ts";
import { figureInWords, levelOfPlan } from "../../scenario/index.ts";
import { capitalised, counted, listed } from "../../words/index.ts";
import type { Goal } from "./goal.ts";
import type { Input } from "./input.ts";
import type { Found, Stretch, Tried } from "./search.ts";
import { toPenny } from "./to-penny.ts";

/** What was asked and found, to be put in words. */
interface Told {
  readonly plan: Plan;
  readonly input: Input;
  readonly goal: Goal;
  readonly found: Found;
  readonly breaksEven: readonly Tried[];
  /** The gap of each year at a value that was tried. */
  readonly gaps: (value: number) => ByYear<Pence> | undefined;
}

/** The answer of a goal seek: which values work, what each end of them comes to, and how far from it the plan is. */
export function inWords(told: Told): string {
  const { input, goal, found } = told;
  const { title, says, least, most } = input;
  const at = (tried: Tried): string => `at ${says(tried.value)} ${cameTo(told, tried)}`;
  const ends = `${at(found.least)}, and ${at(found.most)}`;
  const has = assumed(input, found);
  const level = goal.is === "no-gap" ? ` ${levelOfPlan(goal.level, told.plan)}`.trimEnd() : "";
  if (found.is === "every") return `Any ${title} from ${says(least)} to ${says(most)} works${level}: ${ends}.${has}`;
  if (found.is === "none") return `No ${title} works${level}: ${ends}.${has}`;
  const works = listed(found.works.map((stretch) => stretchInWords(stretch, says)));
  return `${capitalised(title)}: ${met(told)} ${works}. ${capitalised(edges(told, at))}.${has}`;
}

/**
 * A stretch of values, after "there is no gap".
 *
 * @example stretchInWords({ from: { value: 0, figure: -5 }, to: { value: 3, figure: 0 }, after: { value: 4, figure: 2 } }, String) // => "up to 3"
 */
export function stretchInWords({ before, from, to, after }: Stretch, says: (value: number) => string): string {
  if (!before && !after) return "at any value";
  if (!before) return from.value === to.value ? `at ${says(to.value)} only` : `up to ${says(to.value)}`;
  if (!after) return `at ${says(from.value)} or more`;
  return from.value === to.value ? `at ${says(from.value)}` : `from ${says(from.value)} to ${says(to.value)}`;
}

const met = ({ goal, plan }: Told): string =>
  goal.is === "no-gap"
    ? `${levelOfPlan(goal.level, plan)} there is no gap`.trimStart()
    : `${figureInWords(goal.figure, plan)} is ${goal.is === "at-most" ? "at most" : "at least"} ${toPenny(goal.target)}`;

/** What each end of the stretches comes to, and the first value beyond it, which does not work. */
function edges({ input: { says }, found: { works }, breaksEven }: Told, at: (tried: Tried) => string): string {
  const ends = works.flatMap(({ before, from, to, after }) => [
    ...(before ? [`${at(before)}, and ${at(from)}`] : []),
    ...(after ? [`${at(to)}, and ${at(after)}`] : []),
  ]);
  const [only, ...others] = breaksEven;
  if (only === undefined) return ends.join("; ");
  if (others.length === 0) return `${says(only.value)} breaks even; ${ends.join("; ")}`;
  return `${ends.join("; ")}; it breaks even at ${listed(breaksEven.map(({ value }) => says(value)))}`;
}

/** What a figure came to, in words that stand after "at 1.61%". */
function cameTo({ goal, gaps, plan }: Pick<Told, "goal" | "gaps" | "plan">, { value, figure }: Tried): string {
  const sum = toPenny(Math.abs(figure) as Pence);
  if (goal.is !== "no-gap") return `${figureInWords(goal.figure, plan)} is ${toPenny(figure as Pence)}`;
  if (figure <= 0) return figure === 0 ? "there is no gap" : `${sum} is left`;
  return `the gap is ${sum}${inYears(gaps(value))}`;
}

/** The years of a gap, where the plan has several: one by its name, more with the sum of each. */
function inYears(gaps: ByYear<Pence> | undefined): string {
  const short = Object.entries(gaps ?? {}).filter(([, gap]) => gap > 0);
  const [first, ...others] = short;
  if (first === undefined || Object.keys(gaps!).length === 1) return "";
  if (others.length === 0) return ` in ${first[0]}`;
  return ` (${listed(short.map(([year, gap]) => `${toPenny(gap)} in ${year}`))})`;
}

/** How far what the plan has is from what works: the room that it leaves, or what it lacks. */
function assumed({ assumed: has, away }: Input, { works }: Found): string {
  if (!has) return "";
  const { value, says } = has;
  const inside = works.find(({ from, to }) => from.value <= value && value <= to.value);
  if (inside) {
    const more = inside.after ? [`${away(inside.to.value - value)} more`] : [];
    const less = inside.before ? [`${away(value - inside.from.value)} less`] : [];
    const room = [...more, ...less];
    return room.length === 0 ? ` ${says}.` : ` ${says}, which works, and so would up to ${listed(room, "or")}.`;
  }
  const above = works.filter(({ from }) => from.value > value).map(({ from }) => from.value - value)[0];
  const below = works
    .filter(({ to }) => to.value < value)
    .map(({ to }) => value - to.value)
    .at(-1);
  if (above === undefined && below === undefined) return ` ${says}.`;
  const nearer = above !== undefined && (below === undefined || above <= below);
  return ` ${says}: ${nearer ? `${away(above)} too little` : `${away(below!)} too much`}.`;
}

/** For which values an answer is shown, and how. */
export function shownFor({ unit, least, most, step, says }: Input, found: Found): string {
  const { tried, least: first, most: last } = found;
  const range = `from ${says(least)} to ${says(most)}`;
  const idle = first.figure === last.figure ? " Both ends of that range come to the same." : "";
  if (unit === "days") return `Every day ${range} was tried.${idle}`;
  const steps = unit === "pence" ? "to the penny" : `in steps of ${asPercent(step as Millionths)}`;
  const all = tried === Math.ceil((most - least) / step) + 1;
  const how = all ? "each of them tried" : `${counted(tried, "value")} tried, and all between them answer as they do`;
  return `Shown of every value ${range}, ${steps}: ${how}.${idle}`;
}
