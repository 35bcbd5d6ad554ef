import {
  amountTooLarge,
  belowZero,
  fteAboveOne,
  notAPercent,
  notARate,
  notFte,
  percentTooSmall,
  rateAboveOne,
  tooManyDecimals,
} from "../../issues/index.ts";
import {
  type Fte,
  FULL_TIME,
  MILLION,
  type Millionths,
  type MoneyRead,
  readFte,
  readPercent,
  readRate,
} from "../../money/index.ts";
import { numberOr, refuseValue } from "./leaf.ts";
import { FTE_TEXT, PERCENT_TEXT, RATE_TEXT } from "./written.ts";

/** A share of the whole, 0 to 1, or a text such as "20%". Held in millionths. */
export const Rate = numberOr('a share of the whole such as 0.2, or "20%"', {
  id: "rate",
  number: { minimum: 0, maximum: 1 },
  text: RATE_TEXT,
}).transform((foundValue, context) => {
  const result = readRate(foundValue);
  if ("value" in result) {
    if (result.value < 0) return refuseValue(context, belowZero(foundValue));
    return result.value > MILLION
      ? refuseValue(context, rateAboveOne(foundValue, meantRate(foundValue)))
      : (result.value as Millionths);
  }
  return result.wrong === "too-many-decimals"
    ? refuseValue(context, tooManyDecimals(foundValue, "rates have six decimals"))
    : refuseValue(context, notARate(foundValue));
});

/** 20 was probably meant as 0.20. */
function meantRate(foundValue: number | string): string {
  const share = Number(String(foundValue).replace("%", "")) / 100;
  return share <= 1 && !String(foundValue).includes("%")
    ? `For ${foundValue} per cent write ${Number(share.toPrecision(12))} or "${foundValue}%".`
    : 'Write it as a share such as 0.2, or as "20%".';
}

/** A number of per cent, 3 or "3%". Held in millionths. A bare number between 0 and 0.1 is taken for a slip. */
export const Percent = numberOr('a number of per cent such as 3, or "3%"', {
  id: "percent",
  number: { minimum: -1000, maximum: 1000, anyOf: [{ const: 0 }, { minimum: 0.1 }, { maximum: -0.1 }] },
  text: PERCENT_TEXT,
}).transform((foundValue, context) => {
  const result = readPercent(foundValue);
  if (!("value" in result)) {
    return result.wrong === "too-many-decimals"
      ? refuseValue(context, tooManyDecimals(foundValue, "per cents have four decimals"))
      : refuseValue(context, notAPercent(foundValue));
  }
  const size = Math.abs(result.value);
  if (size > 10 * MILLION) return refuseValue(context, amountTooLarge(foundValue, "1,000 per cent"));
  const bare = !String(foundValue).includes("%");
  return size > 0 && size < 1_000 && bare
    ? refuseValue(context, percentTooSmall(foundValue, `${result.value / 100}%`, `${result.value / 10_000}%`))
    : (result.value as Millionths);
});

/** A share of a full-time post, above 0 and up to 1, or hours such as "16/37". Held in ten-thousandths. */
export const FteOf = numberOr('a share of a full-time post such as 0.5, or hours such as "16/37"', {
  id: "fte",
  number: { exclusiveMinimum: 0, maximum: 1 },
  text: FTE_TEXT,
}).transform((foundValue, context) => {
  const result = plainFte(foundValue) ?? readFte(foundValue);
  if ("value" in result && result.value > 0) {
    return result.value > FULL_TIME ? refuseValue(context, fteAboveOne(foundValue)) : (result.value as Fte);
  }
  return "wrong" in result && result.wrong === "too-many-decimals"
    ? refuseValue(context, tooManyDecimals(foundValue, "fte has four decimals"))
    : refuseValue(context, notFte(foundValue));
});

/** A number that is plainly some ten-thousandths: no other number of so few digits is as near to it. */
function plainFte(foundValue: number | string): MoneyRead | undefined {
  if (typeof foundValue !== "number") return undefined;
  const value = Math.round(foundValue * FULL_TIME);
  return value / FULL_TIME === foundValue && value <= FULL_TIME ? { value } : undefined;
}
