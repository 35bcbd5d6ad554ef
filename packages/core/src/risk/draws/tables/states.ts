import type { Drawing, DrawnNumbers } from "../../drawing/drawing.ts";
import { kindOfRisk } from "../../kinds/index.ts";

/** Every way in which some things may come together, each with a number: one digit a thing. */
export interface States {
  readonly count: number;
  /** The state that a draw has. */
  readonly stateOf: (numbers: DrawnNumbers) => number;
  /** Writes what the things come to in a state into the numbers of a draw. */
  readonly write: (state: number, numbers: DrawnNumbers) => void;
}

interface Digit {
  readonly thingIndex: number;
  readonly values: readonly number[];
  readonly placeOf: (drawnNumber: number) => number;
}

/** Numbers between which the places of values are looked up in a list; others are in a map. */
const MOST_APART = 4_096;

/** The place of each value among some. */
function placesOf(values: readonly number[]): Digit["placeOf"] {
  const least = Math.min(...values);
  if (Math.max(...values) - least >= MOST_APART) {
    const places = new Map(values.map((drawnValue, place) => [drawnValue, place]));
    return (drawnNumber) => places.get(drawnNumber)!;
  }
  const places = new Int32Array(Math.max(...values) - least + 1);
  for (const [place, drawnValue] of values.entries()) places[drawnValue - least] = place;
  return (drawnNumber) => places[drawnNumber - least]!;
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
    digits.push({ thingIndex, values, placeOf: placesOf(values) });
  }
  return {
    count,
    stateOf: (numbers) => {
      let state = 0;
      for (let index = 0; index < digits.length; index += 1) {
        const { thingIndex, values, placeOf } = digits[index]!;
        state = state * values.length + placeOf(numbers[thingIndex]!);
      }
      return state;
    },
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
