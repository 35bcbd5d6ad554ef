import { dayInWords } from "../calendar/index.ts";
import { asPercent, asPounds } from "../money/index.ts";
import { type DatedSum, type GradeEntry, type Pay, rangeInWords, type Uplift } from "../plan/index.ts";
import { counted, listed } from "../words/index.ts";

/** What someone is paid, as it stands after "is paid": "on grade G9, at its top", "a salary of £42,000 a year". */
export function payInWords(postPay: Pay): string {
  if (postPay.is === "scale") {
    const { scale, point, top = point } = postPay;
    return `on ${rangeInWords(scale, { bottom: point, top })}`;
  }
  if (postPay.is === "grade") return `on grade ${postPay.grade}${entryInWords(postPay.entry)}`;
  if (postPay.is === "salary") return `a salary of ${sumsInWords(postPay.salary)}`;
  if (postPay.is === "in-line") return `in the line ${postPay.line}`;
  const together = postPay.together ? togetherInWords(postPay.together) : "";
  return `at a full cost of ${sumsInWords(postPay.fullCost)}${together}${upliftInWords(postPay.uplift)}`;
}

/** One sum for several people; of a part of them, which come before it. */
const togetherInWords = ({ shares, after }: { readonly shares: number; readonly after: number }): string =>
  ` for ${counted(shares, "person", "people")} together${after === 0 ? "" : ` (after the first ${after})`}`;

function upliftInWords(uplift: Uplift | undefined): string {
  if (uplift === undefined) return "";
  if (uplift === "salaries") return ", raised as plain salaries are";
  return `, raised by ${asPercent(uplift.percent)} on ${dayInWords(uplift.from)} and each year after`;
}

function entryInWords(entry: GradeEntry | undefined): string {
  if (entry === undefined) return "";
  return typeof entry === "string" ? `, from its ${entry}` : `, from point ${entry.point}`;
}

const sumsInWords = (datedSums: readonly DatedSum[]): string =>
  listed(
    datedSums.map(
      ({ from, amount }) => `${asPounds(amount)} a year${from === undefined ? "" : ` from ${dayInWords(from)}`}`,
    ),
  );
