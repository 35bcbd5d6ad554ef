import { notACount, notANumberOfThings, shown, tooManyDecimals } from "../../issues/index.ts";
import { numberOnly, refuseValue } from "./leaf.ts";

/** The most posts, or people in a post. */
export const MOST_COUNT = 100_000;

/** A whole number from 1, or from 0 where that is said. */
export const countSchema = (least: 0 | 1 = 1, greatest = MOST_COUNT) =>
  numberOnly(`a whole number from ${least}`)

    .meta({ type: "integer", minimum: least, maximum: greatest })
    .transform((foundNumber, context): number =>
      Number.isInteger(foundNumber) && foundNumber >= least && foundNumber <= greatest
        ? foundNumber + 0
        : refuseValue(context, notACount(foundNumber, least, greatest)),
    );

/** A whole number of either sign that is not nothing: later with a plus, sooner with a minus. */
const signedSchema = (greatest: number) =>
  numberOnly("a whole number, with a minus for sooner")
    .meta({ type: "integer", minimum: -greatest, maximum: greatest })
    .transform((foundNumber, context): number =>
      Number.isInteger(foundNumber) && Math.abs(foundNumber) <= greatest
        ? foundNumber + 0
        : refuseValue(context, notACount(foundNumber, -greatest, greatest)),
    );

/** How many days a start or a programme moves. */
export const daysLater = () => signedSchema(36_500);

/** How many months it moves. */
export const monthsLater = () => signedSchema(1_200);

/** How many months a saving comes later than planned. */
export const monthsSlipped = () => countSchema(0, 720);

/** A number with a few decimals, as hours a week: held times `scale`, whole. */
export const measuredSchema = (scale: 100 | 1000, greatest: number, unit: string, example: string) =>
  numberOnly(`a number of ${unit}`)

    .meta({ exclusiveMinimum: 0, maximum: greatest })
    .transform((foundNumber, context): number => {
      const value = Math.round(foundNumber * scale);
      if (!(foundNumber > 0) || foundNumber > greatest) {
        return refuseValue(context, {
          ...notACount(foundNumber, 1, greatest),
          problem: `${shown(foundNumber)} is not a number of ${unit} above 0 and up to ${greatest}.`,
          mend: `Write the ${unit}, such as ${example}.`,
        });
      }
      return value > 0 && Math.abs(value / scale - foundNumber) < 1e-9
        ? value
        : refuseValue(
            context,
            tooManyDecimals(foundNumber, `${unit} have ${scale === 100 ? "two" : "three"} decimals`),
          );
    });

/** A number of people or things from nothing, with two decimals at most. Held in hundredths. */
export const numberOfThings = () =>
  numberOnly("a number from 0")
    .meta({ minimum: 0, maximum: MOST_COUNT })
    .transform((foundNumber, context): number => {
      if (!(foundNumber >= 0) || foundNumber > MOST_COUNT)
        return refuseValue(context, notANumberOfThings(foundNumber, MOST_COUNT));
      const value = Math.round(foundNumber * 100);
      return Math.abs(value / 100 - foundNumber) < 1e-9
        ? value
        : refuseValue(context, tooManyDecimals(foundNumber, "numbers of people and things have two decimals"));
    });
