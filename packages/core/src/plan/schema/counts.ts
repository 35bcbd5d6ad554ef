import { notACount, shown, tooManyDecimals } from "../../issues/index.ts";
import { numberOnly, wrong } from "./leaf.ts";

/** The most posts, or people in a post. */
export const MOST_COUNT = 100_000;

/** A whole number from 1, or from 0 where that is said. */
export const count = (least: 0 | 1 = 1, most = MOST_COUNT) =>
  numberOnly(`a whole number from ${least}`)

    .meta({ type: "integer", minimum: least, maximum: most })
    .transform((found, context): number =>
      Number.isInteger(found) && found >= least && found <= most
        ? found + 0
        : wrong(context, notACount(found, least, most)),
    );

/** A whole number of either sign that is not nothing: later with a plus, sooner with a minus. */
const signed = (most: number) =>
  numberOnly("a whole number, with a minus for sooner")
    .meta({ type: "integer", minimum: -most, maximum: most })
    .transform((found, context): number =>
      Number.isInteger(found) && Math.abs(found) <= most ? found + 0 : wrong(context, notACount(found, -most, most)),
    );

/** How many days a start or a programme moves. */
export const daysLater = () => signed(36_500);

/** How many months it moves. */
export const monthsLater = () => signed(1_200);

/** How many months a saving comes later than planned. */
export const monthsSlipped = () => count(0, 720);

/** A number with a few decimals, as hours a week: held times `scale`, whole. */
export const measured = (scale: 100 | 1000, most: number, unit: string, example: string) =>
  numberOnly(`a number of ${unit}`)

    .meta({ exclusiveMinimum: 0, maximum: most })
    .transform((found, context): number => {
      const value = Math.round(found * scale);
      if (!(found > 0) || found > most) {
        return wrong(context, {
          ...notACount(found, 1, most),
          problem: `${shown(found)} is not a number of ${unit} above 0 and up to ${most}.`,
          mend: `Write the ${unit}, such as ${example}.`,
        });
      }
      return value > 0 && Math.abs(value / scale - found) < 1e-9
        ? value
        : wrong(context, tooManyDecimals(found, `${unit} have ${scale === 100 ? "two" : "three"} decimals`));
    });
