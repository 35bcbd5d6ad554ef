import { dayInWords, writtenDay } from "../../calendar/index.ts";
import { asPounds, pence, readMoney } from "../../money/index.ts";
import { shifted } from "../percent-cell.ts";
import { quotedText } from "../quoted.ts";
import type { Shape } from "../shape.ts";

/**
 * A single value as a cell that is typed into shows it. Typed again, it is read as the same value: money with commas and days in words
 * say at once how a text was taken.
 */
export function shownValue(value: unknown, shape: Shape): string {
  if (typeof value === "boolean") return shownFlag(value, shape);
  if (typeof value === "number") return shownNumber(value, shape);
  return typeof value === "string" ? shownText(value, shape) : "";
}

const shownFlag = (value: boolean, { kinds }: Shape): string =>
  kinds.has("text") ? String(value) : value ? "yes" : "no";

function shownNumber(value: number, { kinds }: Shape): string {
  if (kinds.has("percent")) return `${value}%`;
  if (kinds.has("rate") && Math.abs(value) <= 1) return `${shifted(value, 2)}%`;
  return kinds.has("pounds") && !kinds.has("number") ? (pounds(value) ?? String(value)) : String(value);
}

function shownText(value: string, { kinds }: Shape): string {
  if (kinds.has("pounds") && !kinds.has("text")) {
    const amount = pounds(value);
    if (amount !== undefined) return amount;
  }
  if (kinds.has("day") && !kinds.has("text")) {
    const read = writtenDay(value);
    if ("day" in read) return dayInWords(read.day);
  }
  return quotedText(value);
}

/** An amount in pounds, with pence where there are some; nothing where it is none. */
function pounds(value: number | string): string | undefined {
  const read = readMoney(value);
  return "value" in read ? asPounds(pence(read.value)).replace("£", "") : undefined;
}
