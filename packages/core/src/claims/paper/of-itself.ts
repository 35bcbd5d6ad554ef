import type { ClaimTest } from "../checked.ts";
import { inWords, order, printedValue, sumOf, term } from "../exact.ts";
import type { Printed, ShareStatement, Sign, Statement, SumStatement, Term, Unread } from "../read/index.ts";
import { agreement, compared } from "../tolerance.ts";
import { written } from "./footing.ts";

/** A claim that can be tested by itself: a sum, or months of one year. */
export function ofItself(says: Statement | Unread, claim: number): readonly ClaimTest[] {
  if (says.is === "sum") return [ofSum(says, claim)];
  if (says.is === "months" && says.when.is === "year" && says.count.value > 120_000)
    return [{ of: [claim], against: "itself", agrees: false, says: `A year has 12 months, not ${says.count.text}` }];
  return [];
}

function ofSum({ left, sign, right }: SumStatement, claim: number): ClaimTest {
  const common = { of: [claim], against: "itself" as const };
  const shared = sign === "=" && isFigure(left) ? shareOf(left[0]!.factors[0]!.of, right) : undefined;
  if (shared !== undefined)
    return ofSum({ is: "sum", left: [shared.quotient], sign, right: [term(shared.share)] }, claim);
  const [terms, result] = sides(left, right);
  if (sign !== "=" || !isFigure(result)) {
    const [a, b] = [sumOf(left), sumOf(right)];
    const unit = unitOf([...left, ...right]);
    const says = `${written(left)} = ${inWords(a, unit)}; ${written(right)} = ${inWords(b, unit)}`;
    return { ...common, agrees: holds(order(a, b), sign), says };
  }
  const printed = result[0]!.factors[0]!.of;
  const signed = result[0]!.minus ? { ...printed, value: -printed.value, text: `-${printed.text}` } : printed;
  const sum = sumOf(terms);
  const how = agreement(sum, terms, signed);
  const says = `${written(terms)} = ${compared(sum, how, signed)}`;
  return how === "one-way"
    ? { ...common, agrees: true, onlyIf: true, says }
    : { ...common, agrees: how !== "different", says };
}

/** "£3.225m is 2.8% of £116.5m" prints the share as what it comes to: the first sum over the second. */
function shareOf(part: Printed, right: readonly Term[]) {
  const [only, ...more] = right;
  const factors = only?.factors ?? [];
  const share = factors.find(({ of }) => of.unit === "percent")?.of;
  const whole = factors.find(({ of }) => of.unit === "money")?.of;
  if (more.length > 0 || only?.minus || factors.length !== 2 || !share || !whole || whole.value === 0) return undefined;
  return {
    share,
    quotient: {
      minus: false,
      factors: [
        { by: "times", of: part },
        { by: "over", of: whole },
      ],
    } satisfies Term,
  };
}

const unitOf = (terms: readonly Term[]): Printed["unit"] =>
  terms.some(({ factors }) => factors.some(({ of }) => of.unit === "money")) ? "money" : "count";

const isFigure = (side: readonly Term[]): boolean => side.length === 1 && side[0]!.factors.length === 1;

/** The side that is worked out, and the side that is one figure: of two figures the one printed more coarsely. */
function sides(left: readonly Term[], right: readonly Term[]): readonly [readonly Term[], readonly Term[]] {
  if (isFigure(left) && isFigure(right))
    return left[0]!.factors[0]!.of.step > right[0]!.factors[0]!.of.step ? [right, left] : [left, right];
  return isFigure(left) ? [right, left] : [left, right];
}

function holds(difference: bigint, sign: Sign): boolean {
  if (sign === "=") return difference === 0n;
  if (sign === "<") return difference < 0n;
  if (sign === ">") return difference > 0n;
  return sign === "<=" ? difference <= 0n : difference >= 0n;
}

/** What a share of a sum comes to, by itself and with the sum. */
export function shareInWords({ share, amount }: ShareStatement): string {
  const part = sumOf([
    {
      minus: false,
      factors: [
        { by: "times", of: share },
        { by: "times", of: amount },
      ],
    },
  ]);
  const whole = sumOf([
    term(amount),
    {
      minus: false,
      factors: [
        { by: "times", of: share },
        { by: "times", of: amount },
      ],
    },
  ]);
  return `${share.text} of ${inWords(printedValue(amount), "money")} is ${inWords(part, "money")}, and ${inWords(whole, "money")} with it`;
}
