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
  type Read,
  readFte,
  readPercent,
  readRate,
} from "../../money/index.ts";
import { numberOr, wrong } from "./leaf.ts";
import { FTE_TEXT, PERCENT_TEXT, RATE_TEXT } from "./written.ts";

/** A share of the whole, 0 to 1, or a text such as "20%". Held in millionths. */
export const Rate = numberOr('a share of the whole such as 0.2, or "20%"', {
  id: "rate",
  number: { minimum: 0, maximum: 1 },
  text: RATE_TEXT,
}).transform((found, context) => {
  const result = readRate(found);
  if ("value" in result) {
    if (result.value < 0) return wrong(context, belowZero(found));
    return result.value > MILLION
      ? wrong(context, rateAboveOne(found, meantRate(found)))
      : (result.value as Millionths);
  }
  return result.wrong === "too-many-decimals"
    ? wrong(context, tooManyDecimals(found, "rates have six decimals"))
    : wrong(context, notARate(found));
});

/** 20 was probably meant as 0.20. */
function meantRate(found: number | string): string {
  const share = Number(String(found).replace("%", "")) / 100;
  return share <= 1 && !String(found).includes("%")
    ? `For ${found} per cent write ${Number(share.toPrecision(12))} or "${found}%".`
    : 'Write it as a share such as 0.2, or as "20%".';
}

/** A number of per cent, 3 or "3%". Held in millionths. A bare number between 0 and 0.1 is taken for a slip. */
export const Percent = numberOr('a number of per cent such as 3, or "3%"', {
  id: "percent",
  number: { minimum: -1000, maximum: 1000, anyOf: [{ const: 0 }, { minimum: 0.1 }, { maximum: -0.1 }] },
  text: PERCENT_TEXT,
}).transform((found, context) => {
  const result = readPercent(found);
  if (!("value" in result)) {
    return result.wrong === "too-many-decimals"
      ? wrong(context, tooManyDecimals(found, "per cents have four decimals"))
      : wrong(context, notAPercent(found));
  }
  const size = Math.abs(result.value);
  if (size > 10 * MILLION) return wrong(context, amountTooLarge(found, "1,000 per cent"));
  const bare = !String(found).includes("%");
  return size > 0 && size < 1_000 && bare
    ? wrong(context, percentTooSmall(found, `${result.value / 100}%`, `${result.value / 10_000}%`))
    : (result.value as Millionths);
});

/** A share of a full-time post, above 0 and up to 1, or hours such as "16/37". Held in ten-thousandths. */
export const FteOf = numberOr('a share of a full-time post such as 0.5, or hours such as "16/37"', {
  id: "fte",
  number: { exclusiveMinimum: 0, maximum: 1 },
  text: FTE_TEXT,
}).transform((found, context) => {
  const result = plainFte(found) ?? readFte(found);
  if ("value" in result && result.value > 0) {
    return result.value > FULL_TIME ? wrong(context, fteAboveOne(found)) : (result.value as Fte);
  }
  return "wrong" in result && result.wrong === "too-many-decimals"
    ? wrong(context, tooManyDecimals(found, "fte has four decimals"))
    : wrong(context, notFte(found));
});

/** A number that is plainly some ten-thousandths: no other number of so few digits is as near to it. */
function plainFte(found: number | string): Read | undefined {
  if (typeof found !== "number") return undefined;
  const value = Math.round(found * FULL_TIME);
  return value / FULL_TIME === found && value <= FULL_TIME ? { value } : undefined;
}
