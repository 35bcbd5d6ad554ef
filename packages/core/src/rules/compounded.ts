import { type Formula, input, plus, times } from "../formula/index.ts";

const WHOLE = 1_000_000;

/** A value that grew at one rate so many times, as the two sides of an exact fraction. */
export interface Compounded<Name extends string> {
  readonly top: Formula<Name>;
  readonly under: Formula<never>;
}

/** What an input comes to that grew by another, in millionths, so many times: on what it had come to each time. */
export function compounded<Value extends string, Rate extends string>(
  value: Value,
  rate: Rate,
  count: number,
): Compounded<Value | Rate> {
  let top: Formula<Value | Rate> = input(value);
  let under: Formula<never> = 1;
  for (let done = 0; done < count; done += 1) {
    top = times(top, plus(WHOLE, input(rate)));
    under = times(under, WHOLE);
  }
  return { top, under };
}
