/** A value of the input that was tried, and what the figure came to. */
export interface Tried {
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
  readonly alike?: (from: number, to: number) => boolean;
}

/** Values that follow one another and all meet the target. */
export interface Stretch {
  readonly from: Tried;
  readonly to: Tried;
  /** The value a step before the first, and after the last, which do not meet it; absent at the ends of the range. */
  readonly before?: Tried;
  readonly after?: Tried;
}

/** Every stretch of values that meets the target: there is no other value of the range that does, in steps. */
export interface Found {
  readonly is: "every" | "none" | "some";
  readonly works: readonly Stretch[];
  readonly least: Tried;
  readonly most: Tried;
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
export function seek(question: Question): Found {
  const { least, most, step, alike = () => false } = question;
  if (!(most > least) || step < 1) {
    throw new RangeError(`there is nothing to search between ${least} and ${most} in steps of ${step}`);
  }
  const steps = Math.ceil((most - least) / step);
  const known = new Map<number, Tried>();
  const tried = (place: number): Tried => {
    const value = Math.min(most, least + place * step);
    const found = known.get(place) ?? { value, figure: question.figureAt(value) };
    known.set(place, found);
    return found;
  };
  const divide = (from: number, to: number): void => {
    const [first, last] = [tried(from), tried(to)];
    if (to - from < 2) return;
    if (meets(question, first) === meets(question, last) && alike(first.value, last.value)) return;
    const middle = Math.floor((from + to) / 2);
    divide(from, middle);
    divide(middle, to);
  };
  divide(0, steps);
  const all = [...known].sort(([a], [b]) => a - b).map(([, one]) => one);
  const works = stretches(question, all);
  const none = works.length === 0;
  const every = works.length === 1 && !works[0]!.before && !works[0]!.after;
  return {
    ...{ is: none ? "none" : every ? "every" : "some", works },
    ...{ least: all[0]!, most: all.at(-1)!, tried: all.length },
  };
}

export const meets = ({ target, wanted }: Pick<Question, "target" | "wanted">, { figure }: Tried): boolean =>
  wanted === "at-most" ? figure <= target : figure >= target;

function stretches(question: Question, all: readonly Tried[]): readonly Stretch[] {
  const works: Stretch[] = [];
  let from: number | undefined;
  all.forEach((one, at) => {
    if (!meets(question, one)) return;
    from ??= at;
    const after = all[at + 1];
    if (after && meets(question, after)) return;
    const before = all[from - 1];
    works.push({ from: all[from]!, to: one, ...(before && { before }), ...(after && { after }) });
    from = undefined;
  });
  return works;
}

/**
 * Between two neighbouring steps of which one meets the target, the whole unit at which the figure is nearest to it.
 *
 * @returns the unit itself, tried
 */
export function nearestBetween(question: Question, from: Tried, to: Tried): Tried {
  const first = meets(question, from);
  let [below, above] = [from, to];
  while (above.value - below.value > 1) {
    const value = Math.floor((below.value + above.value) / 2);
    const middle = { value, figure: question.figureAt(value) };
    if (meets(question, middle) === first) below = middle;
    else above = middle;
  }
  const off = ({ figure }: Tried): number => Math.abs(figure - question.target);
  return off(above) < off(below) ? above : below;
}
