import { type Figure, figureOf, valuesOf } from "./figure.ts";

const wider = (first: Figure, second: Figure) => ({
  least: Math.min(first.range.least, second.range.least),
  most: Math.max(first.range.most, second.range.most),
});

/** One of two figures, the first where one figure is less than another. */
export const ifLess = (left: Figure, right: Figure, first: Figure, second: Figure): Figure =>
  figureOf(
    `IF(${left.text}<${right.text},${first.text},${second.text})`,
    valuesOf([left, right, first, second], (a, b, then, otherwise) => (a < b ? then : otherwise)),
    wider(first, second),
  );

/** One of two figures, the first where two others are equal. */
export const ifEqual = (left: Figure, right: Figure, first: Figure, second: Figure): Figure =>
  figureOf(
    `IF(${left.text}=${right.text},${first.text},${second.text})`,
    valuesOf([left, right, first, second], (a, b, then, otherwise) => (a === b ? then : otherwise)),
    wider(first, second),
  );

/** The place of the last of some figures in order, counted from 1, that is no greater than another; never before the first. */
export function placeUpTo(sought: Figure, range: string, values: readonly number[]): Figure {
  const first = range.slice(0, range.indexOf(":"));
  return figureOf(
    `MATCH(MAX(${sought.text},${first}),${range},1)`,
    valuesOf([sought], (value) => Math.max(1, values.filter((other) => other <= value).length)),
    { least: 1, most: values.length },
  );
}
