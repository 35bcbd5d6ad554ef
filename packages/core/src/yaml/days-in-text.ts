import { type DayAsWritten, daysAsWritten } from "../plan/index.ts";
import { readAs } from "./read-text.ts";

/**
 * The dates of a plan's text that are written as people write them, and the day that each was read as: the day comes first.
 *
 * @param sourceText - a text that `readPlanText` has read
 * @param fileName - the file as the user knows it
 * @example daysInText("posts: [{ start: 01/04/2025 }]", "plan.yaml") // => [{ written: "01/04/2025", day: "2025-04-01" }]
 */
export const daysInText = (sourceText: string, fileName: string): readonly DayAsWritten[] =>
  daysAsWritten(readAs(sourceText, fileName).read.value);
