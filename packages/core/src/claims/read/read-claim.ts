import type { FinancialYear } from "../../calendar/index.ts";
import { boundIn } from "./bound.ts";
import { type DatesIn, datesIn } from "./dates.ts";
import { periodIn } from "./period.ts";
import { wordsIn } from "./phrase.ts";
import { LONGEST, plainText } from "./plain-text.ts";
import { figuresIn, type Printed, readPrinted } from "./printed.ts";
import { readCount } from "./read-count.ts";
import { readNumbers } from "./read-numbers.ts";
import { readSum, withSigns } from "./read-sum.ts";
import { shareIn } from "./share.ts";
import { type Statement, type Unread, unread } from "./statement.ts";
import { type Timing, whenIn, yearsIn } from "./when.ts";

const turned = /\b(?:not|no|never|without|except|excluding|neither|nor|unfunded|underfunded)\b/;
const hedges = /\b(?:may|might|could|if|provided that|unless|subject to|more than|less than)\b/;

/**
 * What a claim says, from how people write it.
 *
 * @returns the statement, or why it cannot be read and what could be
 * @example readClaim("7 months in 2024/25").count.value // => 70000
 */
export function readClaim(claimText: string): Statement | Unread {
  if (claimText.length > LONGEST)
    return unread(`it is longer than ${LONGEST} letters`, "Write the sentence that has the figure, and no more.");
  const plain = plainText(claimText);
  const { years, rest } = yearsIn(plain);
  const sum = withSigns(rest);
  if (sum !== undefined) return readSum(sum);
  return readSentence(rest, years);
}

function readSentence(claimText: string, financialYears: readonly FinancialYear[]): Statement | Unread {
  const dates = datesIn(claimText);
  const { bound, rest } = boundIn(dates.rest);
  const not = turned.exec(rest)?.[0];
  if (not !== undefined) return unread(`"${not}" turns it round`, 'Say what is, such as "£50,000 short in 2025/26".');
  const figures = figuresIn(rest).map(readPrinted);
  if (figures.includes(undefined))
    return unread("its figure is too large, or has more decimals than pence", "Write pounds and pence at most.");
  const hedge = hedges.exec(rest)?.[0];
  const printed = figures as readonly Printed[];
  if (/\bfunded\b/.test(rest) && !printed.some(({ unit }) => unit === "money")) {
    const { when } = whenIn(rest, financialYears);
    if (hedge !== undefined) return open(hedge);
    return { is: "funded", when: when.is === "unsaid" ? { is: "total" } : when };
  }
  if (printed.length === 0)
    return unread("there is no figure in it", 'Write the figure and what it is, such as "£628k in 2024/25".');
  if (hedge !== undefined) return open(hedge);
  const share = shareIn(rest, printed);
  if (share !== undefined) return share;
  if (!printed.some(({ unit }) => unit === "money")) {
    const beside = { bound, years: financialYears, on: dates.on };
    return readNumbers(rest, printed, beside) ?? readCount(rest, printed, { ...beside, from: dates.from });
  }
  return readMoneyOf(rest, financialYears, dates, bound);
}

function readMoneyOf(
  claimText: string,
  financialYears: readonly FinancialYear[],
  dates: DatesIn,
  bound: ReturnType<typeof boundIn>["bound"],
): Statement | Unread {
  if (dates.other !== undefined) return { is: "open", why: `"${dates.other}" is no financial year` };
  // A number of years or months beside a sum says what the sum is for.
  const timed = whenIn(claimText, financialYears);
  const figures = figuresIn(timed.rest);
  if (figures.length > 1) return severalFigures(figures);
  const amount = readPrinted(figures[0] ?? "");
  if (amount === undefined)
    return unread("its only figure says how long it is for", 'Write the sum too, such as "£100,000 over two years".');
  const { per, each, rest: remainder } = periodIn(timed.rest.replace(amount.text, " "));
  const onDay: Timing | undefined =
    dates.year && financialYears.length === 0 ? { is: "year", year: dates.year } : undefined;
  const into = /\b(?:into|to) ¤/.test(claimText);
  const outOf = /\b(?:from|out of) ¤/.test(claimText);
  return {
    is: "money",
    amount,
    bound,
    phrase: wordsIn(remainder),
    when: onDay ?? timed.when,
    ...(dates.point && { point: dates.point }),
    ...(into !== outOf && { toward: into ? "into" : "out-of" }),
    ...(per !== undefined && { per }),
    ...(each !== undefined && { each }),
  };
}

const open = (word: string): Statement => ({ is: "open", why: `"${word}" leaves the figure open` });

const severalFigures = (figures: readonly string[]): Unread =>
  unread(
    `it has ${figures.length} figures, ${figures.slice(0, 3).join(" and ")}${figures.length > 3 ? " and more" : ""}`,
    "Make a claim for each.",
  );
