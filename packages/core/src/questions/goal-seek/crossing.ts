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
  /** The step that the proof is given in: a basis point is 100 millionths. */
  readonly step: number;
  readonly target: number;
  /** Whether the figure is to be at most the target, as a gap is, or at least. */
  readonly wanted: "at-most" | "at-least";
}

/** Two neighbouring steps, of which one meets the target and the other does not. */
export interface Crossing {
  /**
   * Of the whole units between the two steps, the one at which the figure is nearest to the target. Where a step is one unit, a penny
   * or a day, the one that meets it.
   */
  readonly at: number;
  /** One step below and one step above, as tried. */
  readonly below: Tried;
  readonly above: Tried;
  /** Which of them meets the target. */
  readonly meets: "below" | "above";
}

/** What was found, and how many times the figure was worked. */
export type Found = { readonly forecasts: number } & (
  | { readonly is: "one"; readonly crossing: Crossing }
  /** The figure does not move one way: all crossings between neighbours of a grid. */
  | { readonly is: "several"; readonly every: number; readonly crossings: readonly Crossing[] }
  /** Every value from the least to the most meets the target, or none does. */
  | { readonly is: "every" | "none"; readonly atLeast: Tried; readonly atMost: Tried }
);

/** Values tried to see which way the figure moves, and those of the grid where it moves both ways. */
const LOOKS = 5;
const GRID = 100;

/** So that 5 looks and a search by halves come to at most 40 forecasts. */
const WIDEST = 4 * 2 ** 35;

/**
 * The value of one input at which a figure reaches a target: by halves where the figure moves one way, with at most 40 forecasts;
 * elsewhere all crossings on a grid of 100 equal parts, rounded to steps.
 *
 * @throws RangeError when there is no room between the least and the most, or more than can be searched
 * @example
 * seek({ figureAt: (days) => 90 - 20 * days, least: 0, most: 30, step: 1, target: 0, wanted: "at-most" }).crossing.below // => { value: 4, figure: 10 }
 */
export function seek(question: Question): Found {
  const { least, most, step } = question;
  if (!(most > least) || step < 1 || most - least > WIDEST) {
    throw new RangeError(`there is nothing to search between ${least} and ${most} in steps of ${step}`);
  }
  const known = new Map<number, number>();
  const tried = (value: number): Tried => {
    const found = known.get(value) ?? question.figureAt(value);
    known.set(value, found);
    return { value, figure: found };
  };
  const looks = grid(question, LOOKS - 1).map(tried);
  if (isOneWay(looks)) {
    const [atLeast, atMost] = [looks[0]!, looks.at(-1)!];
    if (meets(question, atLeast) === meets(question, atMost)) {
      return { is: meets(question, atLeast) ? "every" : "none", atLeast, atMost, forecasts: known.size };
    }
    const [below, above] = changes(question, looks)[0]!;
    const crossing = between(question, below, above, tried);
    return { is: "one", crossing, forecasts: known.size };
  }
  const values = grid(question, GRID);
  const crossings = changes(question, values.map(tried)).map(([a, b]) => between(question, a, b, tried));
  return { is: "several", every: values[1]! - values[0]!, crossings, forecasts: known.size };
}

/** Equal parts from the least to the most, in whole steps. */
function grid({ least, most, step }: Question, parts: number): number[] {
  const inner = Array.from({ length: parts - 1 }, (_, n) => {
    return least + step * Math.round(((most - least) * (n + 1)) / parts / step);
  });
  return [...new Set([least, ...inner.filter((value) => value > least && value < most), most])];
}

const isOneWay = (points: readonly Tried[]): boolean => {
  const moves = points.slice(1).map(({ figure }, at) => figure - points[at]!.figure);
  return moves.every((move) => move >= 0) || moves.every((move) => move <= 0);
};

const meets = ({ target, wanted }: Question, { figure }: Tried): boolean =>
  wanted === "at-most" ? figure <= target : figure >= target;

function changes(question: Question, points: readonly Tried[]): (readonly [Tried, Tried])[] {
  return points
    .slice(1)
    .flatMap((point, at) =>
      meets(question, point) === meets(question, points[at]!) ? [] : [[points[at]!, point] as const],
    );
}

function between(question: Question, from: Tried, to: Tried, tried: (value: number) => Tried): Crossing {
  const first = meets(question, from);
  const halved = (low: Tried, high: Tried, step: number): readonly [Tried, Tried] => {
    let [below, above] = [low, high];
    while (above.value - below.value > step) {
      const middle = tried(below.value + step * Math.floor((above.value - below.value) / step / 2 + 0.5));
      if (middle.value >= above.value) break; // the last step is a short one
      if (meets(question, middle) === first) below = middle;
      else above = middle;
    }
    return [below, above];
  };
  const [below, above] = halved(from, to, question.step);
  const side = first ? "below" : "above";
  if (question.step === 1) return { at: (first ? below : above).value, below, above, meets: side };
  const [near, far] = halved(below, above, 1);
  const off = ({ figure }: Tried): number => Math.abs(figure - question.target);
  return { at: (off(far) < off(near) ? far : near).value, below, above, meets: side };
}
