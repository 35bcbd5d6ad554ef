import * as z from "zod";
import {
  amountTooLarge,
  belowZero,
  fteAboveOne,
  notACount,
  notAPercent,
  notARate,
  notFte,
  notMoney,
  percentTooSmall,
  rateAboveOne,
  shown,
  tooManyDecimals,
} from "../../issues/index.ts";
import {
  type Fte,
  FULL_TIME,
  MILLION,
  type Millionths,
  type Pence,
  type Read,
  readFte,
  readMoney,
  readPercent,
  readRate,
} from "../../money/index.ts";
import { type Context, textOnly, wrong } from "./leaf.ts";

/** The most that one person's yearly sum may be, in pence: £10m. Every rule stays exact below it. */
export const MOST_A_YEAR = 1_000_000_000;
/** The most that any other amount may be, in pence: £10bn. */
export const MOST = 1_000_000_000_000;
/** The most posts, or people in a post. */
export const MOST_COUNT = 100_000;

const number = (wanted: string) => z.number({ error: () => wanted });

const written = (wanted: string) => z.union([number(wanted), textOnly(wanted)], { error: () => wanted });
const moneyWanted = "an amount such as 1359000, £1.359m, 628k or (500)";

function read(context: Context, found: unknown, result: Read, least: number, most: number, mostText: string): number {
  if ("value" in result) {
    if (result.value < least) return wrong(context, belowZero(found));
    return result.value > most || result.value < -most ? wrong(context, amountTooLarge(found, mostText)) : result.value;
  }
  if (result.wrong === "not-a-number") return wrong(context, notMoney(found));
  return result.wrong === "too-large"
    ? wrong(context, amountTooLarge(found, mostText))
    : wrong(context, tooManyDecimals(found, "money is held in whole pence"));
}

/** Money of either sign: a number of pounds, or text. Held in pence. */
export const Money = written(moneyWanted).transform(
  (found, context) => read(context, found, readMoney(found), Number.NEGATIVE_INFINITY, MOST, "£10bn") as Pence,
);

/** Money that is not below nothing, up to £10bn. */
export const Sum = written(moneyWanted).transform(
  (found, context) => read(context, found, readMoney(found), 0, MOST, "£10bn") as Pence,
);

/** A yearly sum or a charge for one person: not below nothing, up to £10m. */
export const PersonalSum = written(moneyWanted).transform(
  (found, context) => read(context, found, readMoney(found), 0, MOST_A_YEAR, "£10m") as Pence,
);

/** A share of the whole, 0 to 1, or a text such as "20%". Held in millionths. */
export const Rate = written('a share of the whole such as 0.2, or "20%"').transform((found, context) => {
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
export const Percent = written('a number of per cent such as 3, or "3%"').transform((found, context) => {
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
export const FteOf = written('a share of a full-time post such as 0.5, or hours such as "16/37"').transform(
  (found, context) => {
    const result = plainFte(found) ?? readFte(found);
    if ("value" in result && result.value > 0) {
      return result.value > FULL_TIME ? wrong(context, fteAboveOne(found)) : (result.value as Fte);
    }
    return "wrong" in result && result.wrong === "too-many-decimals"
      ? wrong(context, tooManyDecimals(found, "fte has four decimals"))
      : wrong(context, notFte(found));
  },
);

/** A number that is plainly some ten-thousandths: no other number of so few digits is as near to it. */
function plainFte(found: number | string): Read | undefined {
  if (typeof found !== "number") return undefined;
  const value = Math.round(found * FULL_TIME);
  return value / FULL_TIME === found && value <= FULL_TIME ? { value } : undefined;
}

/** A whole number from 1, or from 0 where that is said. */
export const count = (least: 0 | 1 = 1, most = MOST_COUNT) =>
  number(`a whole number from ${least}`)

    .meta({ type: "integer", minimum: least, maximum: most })
    .transform((found, context): number =>
      Number.isInteger(found) && found >= least && found <= most
        ? found
        : wrong(context, notACount(found, least, most)),
    );

/** A number with a few decimals, as hours a week: held times `scale`, whole. */
export const measured = (scale: 100 | 1000, most: number, unit: string) =>
  number(`a number of ${unit}`)

    .meta({ exclusiveMinimum: 0, maximum: most })
    .transform((found, context): number => {
      const value = Math.round(found * scale);
      if (!(found > 0) || found > most) {
        return wrong(context, {
          ...notACount(found, 1, most),
          problem: `${shown(found)} is not a number of ${unit} above 0 and up to ${most}.`,
          mend: `Write the ${unit}, such as ${most > 100 ? "37" : "45"}.`,
        });
      }
      return Math.abs(value / scale - found) < 1e-9
        ? value
        : wrong(context, tooManyDecimals(found, `${unit} have ${scale === 100 ? "two" : "three"} decimals`));
    });
