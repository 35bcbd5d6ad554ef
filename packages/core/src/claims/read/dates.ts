import { type Day, type FinancialYear, isDay, type Month, monthOf, yearFrom } from "../../calendar/index.ts";

const months = "january february march april may june july august september october november december".split(" ");
const MONTHS = months.join("|");
const start = new RegExp(String.raw`\b(?:from|starting|beginning) (?:in )?(?:1 |1st )?(${MONTHS}) (\d{4})\b`);
const yearEnd = /\b(?:as )?(?:at|by|on|to|until)? ?(?:the )?31(?:st)? march,? (\d{4})\b/;
const yearStart = /\b(?:as )?(?:at|by|on|from)? ?(?:the )?1(?:st)? april,? (\d{4})\b/;
const datePattern = new RegExp(
  String.raw`\b(?:(?:in|on|at|by|until|to|since) )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTHS}),? \d{4}\b`,
);

const dayAndMonth = new RegExp(String.raw`(?:\b(\d{1,2})(?:st|nd|rd|th)? )?(${MONTHS}),? (\d{4})$`);

/** What the dates of a claim say, and the text without them. */
export interface DatesIn {
  /** The month of "from September 2024". */
  readonly from?: Month;
  /** The year that closes on the 31 March, or opens on the 1 April, that is named. */
  readonly year?: FinancialYear;
  readonly point?: "opening" | "closing";
  /** Another day or month that is named. */
  readonly other?: string;
  /** The day or the month that is named, whichever it is, but for the start of a span. */
  readonly on?: Day | Month;
  readonly rest: string;
}

export function datesIn(claimText: string): DatesIn {
  const closes = yearEnd.exec(claimText);
  if (closes)
    return {
      ...{ year: yearFrom(Number(closes[1]) - 1), point: "closing" },
      ...{ on: `${closes[1]}-03-31` as Day, rest: claimText.replace(yearEnd, " ") },
    };
  const opens = yearStart.exec(claimText);
  if (opens)
    return {
      ...{ year: yearFrom(Number(opens[1])), point: "opening" },
      ...{ on: `${opens[1]}-04-01` as Day, rest: claimText.replace(yearStart, " ") },
    };
  const begins = start.exec(claimText);
  if (begins)
    return {
      from: monthOf(Number(begins[2]) * 12 + months.indexOf(begins[1]!)),
      rest: claimText.replace(start, " "),
    };
  const otherName = datePattern.exec(claimText)?.[0].trim();
  if (otherName === undefined) return { rest: claimText };
  const on = namedOn(otherName);
  return { other: otherName, ...(on !== undefined && { on }), rest: claimText.replace(datePattern, " ") };
}

/** A day where one is named, and otherwise a month. */
function namedOn(dateText: string): Day | Month | undefined {
  const [, dayText, monthName = "", year = ""] = dayAndMonth.exec(dateText) ?? [];
  const month = monthOf(Number(year) * 12 + months.indexOf(monthName));
  if (dayText === undefined) return month;
  const day = `${month}-${dayText.padStart(2, "0")}`;
  return isDay(day) ? day : undefined;
}
