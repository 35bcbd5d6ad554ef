/**
 * What a lookup found. Whoever looks says what for, so that a value that is not there never goes on as some other: as the number 0
 * in a column, or as the first of a list.
 *
 * @param subject - what was looked for, in words
 * @param name - which one
 * @throws RangeError when nothing was found: a programmer's mistake, since a plan is refused where it needs what is not there
 * @example foundOrThrow(new Map([["a", 1]]).get("a"), "count") // => 1
 */
export function foundOrThrow<Value>(value: Value | undefined, subject: string, name?: string | number): Value {
  if (value === undefined) throw notFound(subject, name);
  return value;
}

/** The error of a lookup that found nothing, to be thrown where the value is no `undefined`. */
export const notFound = (subject: string, name?: string | number): RangeError =>
  new RangeError(name === undefined ? `there is no ${subject}` : `there is no ${subject} ${JSON.stringify(name)}`);

/**
 * The place of a value in a list.
 *
 * @param subject - what was looked for, in words
 * @throws RangeError when it is not there: −1 is no place, and means another one where places are counted from the end
 * @example placeIn(["a", "b"], "b", "letter") // => 1
 */
export function placeIn<Value extends string>(values: readonly Value[], value: Value, subject: string): number {
  const position = values.indexOf(value);
  if (position < 0) throw notFound(subject, value);
  return position;
}
