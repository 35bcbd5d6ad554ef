import type { ValueDifference } from "@outturn/core/scenario";
import { bold, type Paper } from "../terminal/paper.ts";
import { wrap } from "../terminal/wrap.ts";

const MOST = 40;

/** What no change of a scenario says of the difference of two plans, a line each: what it is, as it was and as it is. */
export function remainingLines(remaining: readonly ValueDifference[], paper: Paper): string[] {
  if (remaining.length === 0)
    return wrap(
      "Made to the first, these changes give the second: the same figures and the same fingerprint.",
      paper.width,
    );
  const shown = remaining.length > MOST + 1 ? remaining.slice(0, MOST) : remaining;
  const more = remaining.length - shown.length;
  return [
    bold("What no change of a scenario says", paper),
    ...shown.flatMap(({ path, was, now }) =>
      wrap(`${path.join(", ")}: ${inOneLine(was)} -> ${inOneLine(now)}`, paper.width, "- "),
    ),
    ...(more > 0 ? [`  And ${more} more: --json lists them.`] : []),
  ];
}

/** A value of a plan in one line, as a plan may write it. */
function inOneLine(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, inside]) => `${key}: ${inOneLine(inside)}`)
    .join(", ")} }`;
}
