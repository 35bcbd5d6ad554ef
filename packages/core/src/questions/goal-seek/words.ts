import type { ByYear } from "../../forecast/index.ts";
import { asPercent, type Millionths, type Pence } from "../../money/index.ts";
import type { Plan } from "../../plan/index.ts";
import { figureInWords, levelOfPlan } from "../../scenario/index.ts";
import { capitalised, counted, listed } from "../../words/index.ts";
import type { Goal } from "./goal.ts";
import type { Input } from "./input-type.ts";
import type { SearchFound, Stretch, TriedValue } from "./search.ts";
import { toPenny } from "./to-penny.ts";

/** What was asked and found, to be put in words. */
interface SeekTold {
  readonly plan: Plan;
  readonly input: Input;
  readonly goal: Goal;
  readonly found: SearchFound;
  readonly breaksEven: readonly TriedValue[];
  /** The gap of each year at a value that was tried. */
  readonly gaps: (value: number) => ByYear<Pence> | undefined;
}

/** The answer of a goal seek: which values work, what each end of them comes to, and how far from it the plan is. */
export function answerInWords(seekTold: SeekTold): string {
  const { input, goal, found } = seekTold;
  const { title, says, least, most } = input;
  const atValue = (triedValue: TriedValue): string => `at ${says(triedValue.value)} ${cameTo(seekTold, triedValue)}`;
  const ends = `${atValue(found.least)}, and ${atValue(found.most)}`;
  const assumedWords = assumed(input, found);
  const level = goal.is === "no-gap" ? ` ${levelOfPlan(goal.level, seekTold.plan)}`.trimEnd() : "";
  if (found.is === "every")
    return `Any ${title} from ${says(least)} to ${says(most)} works${level}: ${ends}.${assumedWords}`;
  if (found.is === "none") return `No ${title} works${level}: ${ends}.${assumedWords}`;
  const works = listed(found.works.map((stretch) => stretchInWords(stretch, says)));
  return `${capitalised(title)}: ${gapGoal(seekTold)} ${works}. ${capitalised(edges(seekTold, atValue))}.${assumedWords}`;
}

/**
 * A stretch of values, after "there is no gap".
 *
 * @example stretchInWords({ from: { value: 0, figure: -5 }, to: { value: 3, figure: 0 }, after: { value: 4, figure: 2 } }, String) // => "up to 3"
 */
export function stretchInWords({ before, from, to, after }: Stretch, wordingOf: (value: number) => string): string {
  if (!before && !after) return "at any value";
  if (!before) return from.value === to.value ? `at ${wordingOf(to.value)} only` : `up to ${wordingOf(to.value)}`;
  if (!after) return `at ${wordingOf(from.value)} or more`;
  return from.value === to.value
    ? `at ${wordingOf(from.value)}`
    : `from ${wordingOf(from.value)} to ${wordingOf(to.value)}`;
}

const gapGoal = ({ goal, plan }: SeekTold): string =>
  goal.is === "no-gap"
    ? `${levelOfPlan(goal.level, plan)} there is no gap`.trimStart()
    : `${figureInWords(goal.figure, plan)} is ${goal.is === "at-most" ? "at most" : "at least"} ${toPenny(goal.target)}`;

/** What each end of the stretches comes to, and the first value beyond it, which does not work. */
function edges(
  { input: { says }, found: { works }, breaksEven }: SeekTold,
  atValue: (triedValue: TriedValue) => string,
): string {
  const ends = works.flatMap(({ before, from, to, after }) => [
    ...(before ? [`${atValue(before)}, and ${atValue(from)}`] : []),
    ...(after ? [`${atValue(to)}, and ${atValue(after)}`] : []),
  ]);
  const [onlyTriedValue, ...otherTriedValues] = breaksEven;
  if (onlyTriedValue === undefined) return ends.join("; ");
  if (otherTriedValues.length === 0) return `${says(onlyTriedValue.value)} breaks even; ${ends.join("; ")}`;
  return `${ends.join("; ")}; it breaks even at ${listed(breaksEven.map(({ value }) => says(value)))}`;
}

/** What a figure came to, in words that stand after "at 1.61%". */
function cameTo({ goal, gaps, plan }: Pick<SeekTold, "goal" | "gaps" | "plan">, { value, figure }: TriedValue): string {
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
function assumed({ assumed: assumption, away }: Input, { works }: SearchFound): string {
  if (!assumption) return "";
  const { value, says } = assumption;
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
export function shownFor({ unit, least, most, step, says }: Input, searchFound: SearchFound): string {
  const { tried, least: firstTriedValue, most: lastTriedValue } = searchFound;
  const range = `from ${says(least)} to ${says(most)}`;
  const idle = firstTriedValue.figure === lastTriedValue.figure ? " Both ends of that range come to the same." : "";
  if (unit === "days") return `Every day ${range} was tried.${idle}`;
  const steps = unit === "pence" ? "to the penny" : `in steps of ${asPercent(step as Millionths)}`;
  const everything = tried === Math.ceil((most - least) / step) + 1;
  const manner = everything
    ? "each of them tried"
    : `${counted(tried, "value")} tried, and all between them answer as they do`;
  return `Shown of every value ${range}, ${steps}: ${manner}.${idle}`;
}
