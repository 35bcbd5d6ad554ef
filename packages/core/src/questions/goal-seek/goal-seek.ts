import type { CostUnit } from "../../funding/index.ts";
import { type Plan, type Post, scaleOfPay } from "../../plan/index.ts";
import { published, type Rates } from "../../rates/index.ts";
import { applyChanges, costsOf } from "../../scenario/index.ts";
import { costsBetween } from "./costs-between.ts";
import { type Drawn, drawn, risesWithCost } from "./figures.ts";
import { type Goal, targetOf } from "./goal.ts";
import type { Input, InputName } from "./input-type.ts";
import {
  meets,
  nearestBetween,
  type Question,
  type SearchFound,
  type Stretch,
  seek,
  type TriedValue,
} from "./search.ts";
import { answerInWords, shownFor } from "./words.ts";

/** What a search found, and that in a sentence. */
export interface Answer {
  readonly input: InputName;
  readonly unit: Input["unit"];
  readonly goal: Goal;
  /** What the plan has, where that is a value of the range. */
  readonly assumed?: number;
  readonly found: SearchFound;
  /** Of a share or an award, where it breaks even between two steps, by the stretch's end: the millionth that is nearest. */
  readonly breaksEven: readonly TriedValue[];
  readonly says: string;
  /** For which values that is shown, and how, in a sentence. */
  readonly shown: string;
}

/**
 * Every value of one input at which a goal is reached: none in its range is left out. Each value that is named was put into the plan
 * and forecast.
 *
 * @throws RangeError when there is no such figure
 * @throws PlanError when the plan with some value of the range has issues
 */
export function goalSeek(plan: Plan, askedInput: Input, goal: Goal, publishedRates: Rates = published): Answer {
  const input = inSteps(askedInput, goal);
  const changed = (value: number): Plan =>
    applyChanges(plan, input.changes(value), { idle: "allowed", checks: "cost" });
  const { least, most, step } = input;
  const { alike, drawnAt } = WAYS[input.unit]({ plan, input, goal, rates: publishedRates, changed });
  const question: Question = {
    figureAt: (value) => drawnAt(value).figure,
    least,
    most,
    step,
    ...targetOf(goal),
    alike,
  };
  const searchFound = seek(question);
  for (const triedValue of triedNamed(searchFound)) {
    const { figure } = drawn(goal, changed(triedValue.value), costsOf(changed(triedValue.value), publishedRates));
    if (figure !== triedValue.figure)
      throw new Error(`${input.name}: ${triedValue.value} was found to give ${triedValue.figure}, and gives ${figure}`);
  }
  const breaksEven = step === 1 ? [] : searchFound.works.flatMap((stretch) => breaksEvenAt(question, stretch));
  const gaps = (value: number) => drawn(goal, changed(value), costsOf(changed(value), publishedRates)).gaps;
  return {
    ...{ input: input.name, unit: input.unit, goal, found: searchFound, breaksEven },
    ...(input.assumed && { assumed: input.assumed.value }),
    ...{
      says: answerInWords({ plan, input, goal, found: searchFound, breaksEven, gaps }),
      shown: shownFor(input, searchFound),
    },
  };
}

/** Where each step has to be tried, the steps of a share or an award are ten times as long: 1,001 for a share, not 10,001. */
const LONGER = 10;

const inSteps = (input: Input, goal: Goal): Input =>
  input.unit === "rate" && !risesWithCost(goal) ? { ...input, step: input.step * LONGER } : input;

/** The values that an answer names. */
const triedNamed = ({ works, least, most }: SearchFound): readonly TriedValue[] => [
  ...[least, most],
  ...works.flatMap(({ before, from, to, after }) =>
    [before, from, to, after].filter((triedValue) => triedValue !== undefined),
  ),
];

function breaksEvenAt(question: Question, { before, from, to, after }: Stretch): readonly TriedValue[] {
  return [
    ...(before ? [nearestBetween(question, before, from)] : []),
    ...(after ? [nearestBetween(question, to, after)] : []),
  ];
}

interface SeekAsked {
  readonly plan: Plan;
  readonly input: Input;
  readonly goal: Goal;
  readonly rates: Rates;
  readonly changed: (value: number) => Plan;
}

interface SeekingWay {
  readonly drawnAt: (value: number) => Drawn;
  readonly alike: NonNullable<Question["alike"]>;
}

/** How it is shown that nothing is left out, by what an input is counted in. */
const WAYS: { readonly [unit in Input["unit"]]: (seekAsked: SeekAsked) => SeekingWay } = {
  days: everyDay,
  pence: everyPenny,
  rate: everyStep,
};

/** Every day is tried: a start may bring an increment, a rate or a year with it. */
function everyDay({ goal, rates, changed }: SeekAsked): SeekingWay {
  const drawnAt = (value: number): Drawn => {
    const soFar = changed(value);
    return drawn(goal, soFar, costsOf(soFar, rates));
  };
  return { drawnAt, alike: () => false };
}

/** Money moves no cost, and between two sums at which each choice of the draw goes the same way every figure is a straight line. */
function everyPenny({ plan, goal, rates, changed }: SeekAsked): SeekingWay {
  const costUnits = costsOf(plan, rates);
  const drawnAt = remembered((value: number): Drawn => drawn(goal, changed(value), costUnits));
  const choices = remembered((value: number) => drawnAt(value).choices());
  return { drawnAt, alike: (fromValue, toValue) => choices(fromValue) === choices(toValue) };
}

/**
 * A share and an award move every cost one way. So a figure that rises with cost lies between those of the least and of the most that
 * the costs can be: where both ends meet the target, and the worse of these does too, all between them do. At the ends of the range,
 * where agency begins or employees end, and for other figures, each step is tried.
 */
function everyStep({ plan, input, goal, rates, changed }: SeekAsked): SeekingWay {
  const costsAt = remembered((value: number): readonly CostUnit[] => costsOf(changed(value), rates));
  const drawnAt = remembered((value: number): Drawn => drawn(goal, plan, costsAt(value)));
  const { target, wanted } = targetOf(goal);
  const moved = movedBy(plan, changed(input.most));
  const alike = (fromValue: number, toValue: number): boolean => {
    if (!risesWithCost(goal) || fromValue === input.least || toValue === input.most) return false;
    const meet = (figure: number): boolean => meets({ target, wanted }, { value: fromValue, figure });
    const works = meet(drawnAt(fromValue).figure);
    const side = works === (wanted === "at-most") ? "most" : "least";
    const costUnits = costsBetween(side, [costsAt(fromValue), costsAt(toValue)], plan, (recordId) =>
      moved.has(recordId),
    );
    return meet(drawn(goal, plan, costUnits).figure) === works;
  };
  return { drawnAt, alike };
}

/** The posts and lines that a change moves, by id; where it is made to none of them, as an award is, every post with a salary. */
function movedBy(plan: Plan, changedPlan: Plan): ReadonlySet<string> {
  const recordsKept = new Set<unknown>([...plan.posts, ...plan.lines]);
  const movedRecords = [...changedPlan.posts, ...changedPlan.lines].filter((record) => !recordsKept.has(record));
  const paid = plan.posts.filter(({ pay }) => scaleOfPay(plan, pay) !== undefined);
  return new Set((movedRecords.length === 0 ? paid : movedRecords).map(({ id }: Pick<Post, "id">) => id));
}

function remembered<Value>(work: (value: number) => Value): (value: number) => Value {
  const alreadyKnown = new Map<number, { readonly is: Value }>();
  return (value) => {
    const found = alreadyKnown.get(value) ?? { is: work(value) };
    alreadyKnown.set(value, found);
    return found.is;
  };
}
