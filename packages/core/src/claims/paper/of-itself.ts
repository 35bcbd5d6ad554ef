import type { ClaimTest } from "../checked.ts";
import { exactInWords, exactOrder, printedValue, sumOfTerms, term } from "../exact.ts";
import type { Printed, ShareStatement, Sign, Statement, SumStatement, Term, Unread } from "../read/index.ts";
import { agreement, compared } from "../tolerance.ts";
import { writtenValue } from "./footing.ts";

/** A claim that can be tested by itself: a sum, or months of one year. */
export function ofItself(statement: Statement | Unread, claimIndex: number): readonly ClaimTest[] {
  if (statement.is === "sum") return [ofSum(statement, claimIndex)];
  if (statement.is === "months" && statement.when.is === "year" && statement.count.value > 120_000)
    return [
      { of: [claimIndex], against: "itself", agrees: false, says: `A year has 12 months, not ${statement.count.text}` },
    ];
  return [];
}

function ofSum({ left, sign, right }: SumStatement, claimIndex: number): ClaimTest {
  const common = { of: [claimIndex], against: "itself" as const };
  const shared = sign === "=" && isFigure(left) ? shareOf(left[0]!.factors[0]!.of, right) : undefined;
  if (shared !== undefined)
    return ofSum({ is: "sum", left: [shared.quotient], sign, right: [term(shared.share)] }, claimIndex);
  const [terms, result] = sides(left, right);
  if (sign !== "=" || !isFigure(result)) {
    const [first, second] = [sumOfTerms(left), sumOfTerms(right)];
    const unit = unitOf([...left, ...right]);
    const wording = `${writtenValue(left)} = ${exactInWords(first, unit)}; ${writtenValue(right)} = ${exactInWords(second, unit)}`;
    return { ...common, agrees: holds(exactOrder(first, second), sign), says: wording };
  }
  const printed = result[0]!.factors[0]!.of;
  const signed = result[0]!.minus ? { ...printed, value: -printed.value, text: `-${printed.text}` } : printed;
  const amount = sumOfTerms(terms);
  const manner = agreement(amount, terms, signed);
  const says = `${writtenValue(terms)} = ${compared(amount, manner, signed)}`;
  return manner === "one-way"
    ? { ...common, agrees: true, onlyIf: true, says }
    : { ...common, agrees: manner !== "different", says };
}

/** "£3.225m is 2.8% of £116.5m" prints the share as what it comes to: the first sum over the second. */
function shareOf(part: Printed, right: readonly Term[]) {
  const [onlyTerm, ...moreTerms] = right;
  const factors = onlyTerm?.factors ?? [];
  const share = factors.find(({ of }) => of.unit === "percent")?.of;
  const wholePrinted = factors.find(({ of }) => of.unit === "money")?.of;
  if (
    moreTerms.length > 0 ||
    onlyTerm?.minus ||
    factors.length !== 2 ||
    !share ||
    !wholePrinted ||
    wholePrinted.value === 0
  )
    return undefined;
  return {
    share,
    quotient: {
      minus: false,
      factors: [
        { by: "times", of: part },
        { by: "over", of: wholePrinted },
      ],
    } satisfies Term,
  };
}

const unitOf = (terms: readonly Term[]): Printed["unit"] =>
  terms.some(({ factors }) => factors.some(({ of }) => of.unit === "money")) ? "money" : "count";

const isFigure = (side: readonly Term[]): boolean => side.length === 1 && side[0]!.factors.length === 1;

/** The side that is worked out, and the side that is one figure: of two figures the one printed more coarsely. */
function sides(remainingTerms: readonly Term[], right: readonly Term[]): readonly [readonly Term[], readonly Term[]] {
  if (isFigure(remainingTerms) && isFigure(right))
    return remainingTerms[0]!.factors[0]!.of.step > right[0]!.factors[0]!.of.step
      ? [right, remainingTerms]
      : [remainingTerms, right];
  return isFigure(remainingTerms) ? [right, remainingTerms] : [remainingTerms, right];
}

function holds(difference: bigint, sign: Sign): boolean {
  if (sign === "=") return difference === 0n;
  if (sign === "<") return difference < 0n;
  if (sign === ">") return difference > 0n;
  return sign === "<=" ? difference <= 0n : difference >= 0n;
}

/** What a share of a sum comes to, by itself and with the sum. */
export function shareInWords({ share, amount }: ShareStatement): string {
  const part = sumOfTerms([
    {
      minus: false,
      factors: [
        { by: "times", of: share },
        { by: "times", of: amount },
      ],
    },
  ]);
  const wholeExact = sumOfTerms([
    term(amount),
    {
      minus: false,
      factors: [
        { by: "times", of: share },
        { by: "times", of: amount },
      ],
    },
  ]);
  return `${share.text} of ${exactInWords(printedValue(amount), "money")} is ${exactInWords(part, "money")}, and ${exactInWords(wholeExact, "money")} with it`;
}
