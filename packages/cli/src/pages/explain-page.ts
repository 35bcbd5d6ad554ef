import type { ExplanationLine, Forecast } from "@outturn/core";
import type { Paper } from "../terminal/paper.ts";
import { widthOf } from "../terminal/plain-text.ts";
import { wrap } from "../terminal/wrap.ts";
import { changedBy, colophon, warnings } from "./top.ts";

const STEP = 2;
const DEEPEST = 12;
const BETWEEN = 2;

/** An explanation, each figure before what it is made of, values to the right. */
export function explainPage(forecast: Forecast, lines: readonly ExplanationLine[], paper: Paper): string[] {
  const warned = [...changedBy(forecast, {}, paper), ...warnings(forecast, paper)];
  return [
    ...(warned.length > 0 ? [...warned, ""] : []),
    ...lines.flatMap((line) => explained(line, paper)),
    "",
    colophon(forecast, paper),
  ];
}

/** The value stands at the right of the first line. */
function explained({ depth, text, value }: ExplanationLine, { width }: Paper): string[] {
  const indent = " ".repeat(STEP * Math.min(depth, DEEPEST));
  const [first = "", ...remaining] = wrap(
    text,
    width,
    indent,
    `${indent}  `,
    value === undefined ? 0 : widthOf(value) + BETWEEN,
  );
  return [value === undefined ? first : first + value.padStart(width - widthOf(first)), ...remaining];
}
