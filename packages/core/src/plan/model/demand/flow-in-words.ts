import { dayInWords, isMonth, monthIndex, monthInWords } from "../../../calendar/index.ts";
import type { Flow } from "../../../demand/index.ts";
import { inHundredths, listed } from "../../../words/index.ts";

/** "2.5 a month", "3 in September 2026 and 1 on 15 January 2027", "none". */
export function flowInWords({ perMonth, dated }: Flow): string {
  const eachMonth = perMonth === 0 ? [] : [`${inHundredths(perMonth)} a month`];
  const onDates = dated.map(({ on, number }) =>
    isMonth(on)
      ? `${inHundredths(number)} in ${monthInWords(monthIndex(on))}`
      : `${inHundredths(number)} on ${dayInWords(on)}`,
  );
  return listed([...eachMonth, ...onDates]) || "none";
}
