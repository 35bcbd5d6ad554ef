import type { Claim, Sign, Statement, Term } from "../../plan/index.ts";
import { agreement, inWords, sumOf } from "../agree.ts";
import type { ClaimTest } from "../checked.ts";
import { compared, written } from "./footing.ts";

type Sum = Extract<Statement, { is: "sum" }>;

/** A claim that can be tested by itself: a sum, or months of one year. */
export function ofItself({ says }: Claim, claim: number): readonly ClaimTest[] {
  if (says.is === "sum") return [ofSum(says, claim)];
  if (says.is === "months" && says.when.is === "year" && says.count.value > 120_000)
    return [{ of: [claim], against: "itself", agrees: false, says: `A year has 12 months, not ${says.count.text}` }];
  return [];
}

function ofSum({ left, sign, right }: Sum, claim: number): ClaimTest {
  const common = { of: [claim], against: "itself" as const };
  if (sign !== "=") {
    const [a, b] = [sumOf(left), sumOf(right)];
    const unit = left[0]!.factors[0]!.of.unit;
    const says = `${written(left)} = ${inWords(a, unit)}; ${written(right)} = ${inWords(b, unit)}`;
    return { ...common, agrees: holds(a.over * b.under - b.over * a.under, sign), says };
  }
  const [terms, result] = sides(left, right);
  const printed = result[0]!.factors[0]!.of;
  if (!isFigure(result)) {
    const [a, b] = [sumOf(left), sumOf(right)];
    const unit = moneyIn(left) ? "money" : "count";
    const says = `${written(left)} = ${inWords(a, unit)}; ${written(right)} = ${inWords(b, unit)}`;
    return { ...common, agrees: a.over * b.under === b.over * a.under, says };
  }
  const signed = result[0]!.minus ? { ...printed, value: -printed.value, text: `-${printed.text}` } : printed;
  const sum = sumOf(terms);
  const how = agreement(sum, terms, signed);
  return { ...common, agrees: how !== "different", says: `${written(terms)} ${compared(sum, how, signed)}` };
}

const moneyIn = (terms: readonly Term[]): boolean =>
  terms.some(({ factors }) => factors.some(({ of }) => of.unit === "money"));

const isFigure = (side: readonly Term[]): boolean => side.length === 1 && side[0]!.factors.length === 1;

/** The side that is worked out, and the side that is one figure: of two figures the one printed more coarsely. */
function sides(left: readonly Term[], right: readonly Term[]): readonly [readonly Term[], readonly Term[]] {
  if (isFigure(left) && isFigure(right)) {
    return left[0]!.factors[0]!.of.step > right[0]!.factors[0]!.of.step ? [right, left] : [left, right];
  }
  return isFigure(left) ? [right, left] : [left, right];
}

function holds(difference: bigint, sign: Exclude<Sign, "=">): boolean {
  if (sign === "<") return difference < 0n;
  if (sign === ">") return difference > 0n;
  return sign === "<=" ? difference <= 0n : difference >= 0n;
}
