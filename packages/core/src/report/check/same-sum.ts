import { readPrinted } from "../../claims/index.ts";
import { counted, listed } from "../../words/index.ts";
import type { Figures } from "../figures/figures-of.ts";

/** More names than these are counted. */
const MOST_NAMED = 3;

/**
 * Which figures of a plan come to a sum that a paper prints, as closely as it is printed, for a sentence whose words name none: whether it
 * means one of them its writer knows. Nothing of what is no sum of money.
 */
export function sameSum(printedText: string, figures: Figures): string | undefined {
  const printed = readPrinted(printedText.toLowerCase());
  if (printed?.unit !== "money" || printed.value === 0) return undefined;
  const names = [...figures.values()]
    .filter(({ unit, value }) => unit === "pence" && Math.abs(Math.abs(value) - printed.value) * 2 <= printed.step)
    .map(({ name }) => name);
  if (names.length === 0) return `The plan has no figure of ${printedText}`;
  const shown = names.slice(0, MOST_NAMED);
  const others = names.length > MOST_NAMED ? [counted(names.length - MOST_NAMED, "other")] : [];
  return `The plan has ${printedText} as ${listed([...shown, ...others])}; whether the sentence means that is for its writer to say`;
}
