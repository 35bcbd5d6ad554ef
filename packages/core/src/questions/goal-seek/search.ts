/** A value of the input that was tried, and what the figure came to. */
export interface TriedValue {
  readonly value: number;
  readonly figure: number;
}

/** A figure as it hangs on one input, in whole units, and what is asked of it. */
export interface Question {
  readonly figureAt: (value: number) => number;
  readonly least: number;
  readonly most: number;
  /** The values that the answer is about are so many units apart: a basis point is 100 millionths. */
  readonly step: number;
  readonly target: number;
  /** Whether the figure is to be at most the target, as a gap is, or at least. */
  readonly wanted: "at-most" | "at-least";
  /**
   * Whether it is shown that all values between two answer as the two do, which answer alike. Without it every value is tried.
   */
  readonly alike?: (fromValue: number, toValue: number) => boolean;
}

/** Values that follow one another and all meet the target. */
export interface Stretch {
  readonly from: TriedValue;
  readonly to: TriedValue;
  /** The value a step before the first, and after the last, which do not meet it; absent at the ends of the range. */
  readonly before?: TriedValue;
  readonly after?: TriedValue;
}

/** Every stretch of values that meets the target: there is no other value of the range that does, in steps. */
export interface SearchFound {
  readonly is: "every" | "none" | "some";
  readonly works: readonly Stretch[];
  readonly least: TriedValue;
  readonly most: TriedValue;
  /** How many values were tried; the others are shown to answer as those about them. */
  readonly tried: number;
}

/**
 * Every value of one input at which a figure meets a target, from the least to the most in steps, and none left out: a value is tried,
 * or it lies between two of which `alike` has shown that all between them answer as they do.
 *
 * @throws RangeError when there is no room between the least and the most
 * @example
 * seek({ figureAt: (days) => 90 - 20 * days, least: 0, most: 30, step: 1, target: 0, wanted: "at-most" }).works[0]?.from // => { value: 5, figure: -10 }
 */
export function seek(question: Question): SearchFound {
  const { least, most, step, alike = () => false } = question;
  if (!(most > least) || step < 1) {
    throw new RangeError(`there is nothing to search between ${least} and ${most} in steps of ${step}`);
  }
  const steps = Math.ceil((most - least) / step);
  const alreadyKnown = new Map<number, TriedValue>();
  const tried = (position: number): TriedValue => {
    const value = Math.min(most, least + position * step);
    const foundTriedValue = alreadyKnown.get(position) ?? { value, figure: question.figureAt(value) };
    alreadyKnown.set(position, foundTriedValue);
    return foundTriedValue;
  };
  const divide = (fromStep: number, toStep: number): void => {
    const [firstTriedValue, lastTriedValue] = [tried(fromStep), tried(toStep)];
    if (toStep - fromStep < 2) return;
    if (
      meets(question, firstTriedValue) === meets(question, lastTriedValue) &&
      alike(firstTriedValue.value, lastTriedValue.value)
    )
      return;
    const middleIndex = Math.floor((fromStep + toStep) / 2);
    divide(fromStep, middleIndex);
    divide(middleIndex, toStep);
  };
  divide(0, steps);
  const allTried = [...alreadyKnown].sort(([first], [second]) => first - second).map(([, triedValue]) => triedValue);
  const works = stretches(question, allTried);
  const none = works.length === 0;
  const every = works.length === 1 && !works[0]!.before && !works[0]!.after;
  return {
    ...{ is: none ? "none" : every ? "every" : "some", works },
    ...{ least: allTried[0]!, most: allTried.at(-1)!, tried: allTried.length },
  };
}

export const meets = ({ target, wanted }: Pick<Question, "target" | "wanted">, { figure }: TriedValue): boolean =>
  wanted === "at-most" ? figure <= target : figure >= target;

function stretches(question: Question, allTried: readonly TriedValue[]): readonly Stretch[] {
  const works: Stretch[] = [];
  let fromStep: number | undefined;
  allTried.forEach((triedValue, position) => {
    if (!meets(question, triedValue)) return;
    fromStep ??= position;
    const triedValueAfter = allTried[position + 1];
    if (triedValueAfter && meets(question, triedValueAfter)) return;
    const triedValueBefore = allTried[fromStep - 1];
    works.push({
      from: allTried[fromStep]!,
      to: triedValue,
      ...(triedValueBefore && { before: triedValueBefore }),
      ...(triedValueAfter && { after: triedValueAfter }),
    });
    fromStep = undefined;
  });
  return works;
}

/**
 * Between two neighbouring steps of which one meets the target, the whole unit at which the figure is nearest to it.
 *
 * @returns the unit itself, tried
 */
export function nearestBetween(question: Question, from: TriedValue, to: TriedValue): TriedValue {
  const first = meets(question, from);
  let [below, above] = [from, to];
  while (above.value - below.value > 1) {
    const value = Math.floor((below.value + above.value) / 2);
    const middle = { value, figure: question.figureAt(value) };
    if (meets(question, middle) === first) below = middle;
    else above = middle;
  }
  const distance = ({ figure }: TriedValue): number => Math.abs(figure - question.target);
  return distance(above) < distance(below) ? above : below;
}
