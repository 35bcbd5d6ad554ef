import type { ValueDifference } from "@outturn/core/scenario";
import type { Table } from "@outturn/core/tables";
import { bold, type Paper } from "../terminal/paper.ts";
import { wrap } from "../terminal/wrap.ts";
import { wordsTable } from "./words-table.ts";

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

/** The same as a table, whole. */
export const remainingTable = (remaining: readonly ValueDifference[]): Table | undefined =>
  remaining.length === 0
    ? undefined
    : wordsTable(
        "What no change of a scenario says",
        { where: "Where", was: "As it was", now: "As it is" },
        remaining.map(({ path, was, now }) => ({
          where: path.join(", "),
          ...{ was: inOneLine(was), now: inOneLine(now) },
        })),
      );

/** A value of a plan in one line, as a plan may write it. */
function inOneLine(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, inside]) => `${key}: ${inOneLine(inside)}`)
    .join(", ")} }`;
}
