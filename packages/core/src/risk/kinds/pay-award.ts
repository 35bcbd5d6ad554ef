import { dayInWords } from "../../calendar/index.ts";
import { asPercent, asPounds, MILLION, type Millionths, type Pence } from "../../money/index.ts";
import type { AwardSize, Distribution, PayAward } from "../../plan/index.ts";
import { distributionInWords } from "../distributions/in-words.ts";
import { valueFor } from "../distributions/value-for.ts";
import { valuesOf } from "../distributions/values-of.ts";
import { type KindOfRisk, SHARED } from "./kind.ts";
import { outcomeFor } from "./outcome-for.ts";

/** A pay award of unsure form and size, one for everyone. */
export const payAward: KindOfRisk<"pay-award"> = {
  things: () => SHARED,
  reaches: "posts",
  draw: (_anyPlan, { sizes }, _onlyThing, chances) => {
    const sizeIndex = outcomeFor(sizes, chances(0));
    return numberFor(valueFor(sizes[sizeIndex]!.size, chances(1)), sizeIndex, sizes.length);
  },
  values: (_anyPlan, { sizes }) => {
    const lists = sizes.map(({ size }, sizeIndex) =>
      valuesOf(size)?.map((drawnValue) => numberFor(drawnValue, sizeIndex, sizes.length)),
    );
    return lists.every((list) => list !== undefined) ? lists.flat() : undefined;
  },
  // where each form has one size, the form is what is drawn
  ranked: (_anyPlan, { sizes }) => ({ place: sizes.every(({ size }) => isCertain(size)) ? 0 : 1, falls: false }),
  changes: (_anyPlan, { scale, from, points, status, sizes }, _onlyThing, drawnNumber) => {
    const drawnValue = Math.floor(drawnNumber / sizes.length);
    const { form } = sizes[drawnNumber - drawnValue * sizes.length]!;
    // an award leaves something of the pay, and a flat one adds to it
    const award =
      form === "flat"
        ? { flat: Math.max(drawnValue, 0) as Pence }
        : { percent: Math.max(drawnValue, 1 - MILLION) as Millionths };
    return [{ change: "pay-award", scale, from, award, status, ...(points && { points }) }];
  },
  draws: (_anyPlan, award) => [awardInWords(award)],
  says: (_anyPlan, { scale, from, sizes }) => {
    const waysStated = sizes.map(
      ({ chance, ...size }) =>
        `${chance === MILLION ? "" : `with a chance of ${asPercent(chance)} `}${sizeInWords(size)}`,
    );
    return `The award for ${nameOf(scale)} from ${dayInWords(from)} is ${waysStated.join("; or ")}.`;
  },
};

const isCertain = (size: Distribution): boolean => size.is === "values" && size.values.length === 1;

/** Which award it is. */
export const awardInWords = ({ scale, from, points }: Pick<PayAward, "scale" | "from" | "points">): string =>
  `the award for ${nameOf(scale)}${points ? `, points ${points[0]} to ${points[1]},` : ""} from ${dayInWords(from)}`;

/** The size that was drawn and the place of its form, as one number. */
const numberFor = (drawnValue: number, sizeIndex: number, sizeCount: number): number =>
  drawnValue * sizeCount + sizeIndex;

const sizeInWords = ({ form, size }: Pick<AwardSize, "form" | "size">): string =>
  form === "percent"
    ? distributionInWords(size, asPercent)
    : `flat, ${distributionInWords(size, (drawnValue) => asPounds(drawnValue as Pence))}`;

const nameOf = (scale: string): string => `${scale === "njc" ? "NJC" : scale} pay`;
