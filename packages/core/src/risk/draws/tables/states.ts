import type { Drawing, DrawnNumbers } from "../../drawing/drawing.ts";
import { kindOfRisk } from "../../kinds/index.ts";

/** Every way in which some things may come together, each with a number: one digit a thing. */
export interface States {
  readonly count: number;
  readonly digits: readonly Digit[];
  /** Writes what the things come to in a state into the numbers of a draw. */
  readonly write: (state: number, numbers: DrawnNumbers) => void;
}

/** A thing, and what it may come to. */
export interface Digit {
  readonly thingIndex: number;
  readonly values: readonly number[];
}

/**
 * The states of some things of a drawing; nothing where there are more than so many, or one of them has values without end.
 *
 * @param most - how many states there may be
 */
export function statesOf({ plan, things }: Drawing, thingIndexes: readonly number[], most: number): States | undefined {
  const digits: Digit[] = [];
  let count = 1;
  for (const thingIndex of thingIndexes) {
    const { risk, thingId } = things[thingIndex]!;
    const values = kindOfRisk(risk).values(plan, risk, thingId);
    if (values === undefined) return undefined;
    count *= values.length;
    if (count > most) return undefined;
    digits.push({ thingIndex, values });
  }
  return {
    count,
    digits,
    write: (givenState, numbers) => {
      let state = givenState;
      for (let index = digits.length - 1; index >= 0; index -= 1) {
        const { thingIndex, values } = digits[index]!;
        numbers[thingIndex] = values[state % values.length]!;
        state = Math.floor(state / values.length);
      }
    },
  };
}
