import { amountBelowZero, amountTooLarge, notMoney, tooManyDecimals, wrongKind } from "../../issues/index.ts";
import { type MoneyRead, type Pence, readMoney } from "../../money/index.ts";
import { numberOr, type RefinementContext, refuseValue } from "./leaf.ts";
import { MONEY_TEXT, SUM_TEXT } from "./written.ts";

/** The most that one person's yearly sum may be, in pence: £10m. Every rule stays exact below it. */
export const MOST_A_YEAR = 1_000_000_000;
/** The most that any other amount may be, in pence: £10bn. */
export const MOST = 1_000_000_000_000;

const moneyWanted = "an amount such as 1359000, £1.359m, 628k or (500)";
const sumWanted = "an amount such as 42000, £1.359m or 628k";

/** Pounds from nothing, up to so many pence. */
const fromNothing = (recordId: string, greatest: number) => ({
  id: recordId,
  number: { minimum: 0, maximum: greatest / 100 },
  text: SUM_TEXT,
});

function read(
  context: RefinementContext,
  foundValue: unknown,
  result: MoneyRead,
  smallest: number,
  greatest: number,
  mostText: string,
): number {
  if ("value" in result) {
    if (result.value < smallest) return refuseValue(context, amountBelowZero(foundValue));
    return result.value > greatest || result.value < -greatest
      ? refuseValue(context, amountTooLarge(foundValue, mostText))
      : result.value;
  }
  if (result.wrong === "not-a-number") return refuseValue(context, notMoney(foundValue));
  return result.wrong === "too-large"
    ? refuseValue(context, amountTooLarge(foundValue, mostText))
    : refuseValue(context, tooManyDecimals(foundValue, "money is held in whole pence"));
}

/** Money of either sign: a number of pounds, or text. Held in pence. */
export const Money = numberOr(moneyWanted, {
  id: "money",
  number: { minimum: -MOST / 100, maximum: MOST / 100 },
  text: MONEY_TEXT,
}).transform(
  (foundValue, context) =>
    read(context, foundValue, readMoney(foundValue), Number.NEGATIVE_INFINITY, MOST, "£10bn") as Pence,
);

/** Money that is not below nothing, up to £10bn. */
export const Sum = numberOr(sumWanted, fromNothing("sum", MOST)).transform(
  (foundValue, context) => read(context, foundValue, readMoney(foundValue), 0, MOST, "£10bn") as Pence,
);

/** A yearly sum or a charge for one person: not below nothing, up to £10m. */
export const PersonalSum = numberOr(sumWanted, fromNothing("personal-sum", MOST_A_YEAR)).transform(
  (foundValue, context) => read(context, foundValue, readMoney(foundValue), 0, MOST_A_YEAR, "£10m") as Pence,
);

/** Twelve of what `PersonalSum` may be. */
export const YearOfPersonalSums = numberOr(sumWanted, fromNothing("year-of-personal-sums", 12 * MOST_A_YEAR)).transform(
  (foundValue, context) => read(context, foundValue, readMoney(foundValue), 0, 12 * MOST_A_YEAR, "£120m") as Pence,
);

/** As `PersonalSum`, and above nothing: something is divided by it. */
export const SumAboveNothing = numberOr(sumWanted, {
  id: "sum-above-nothing",
  number: { exclusiveMinimum: 0, maximum: MOST_A_YEAR / 100 },
  text: SUM_TEXT,
}).transform((foundValue, context) => {
  const amount = read(context, foundValue, readMoney(foundValue), 0, MOST_A_YEAR, "£10m") as Pence;
  return amount === 0 ? refuseValue(context, wrongKind(0, "an amount above nothing")) : amount;
});
