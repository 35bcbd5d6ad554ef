import { MILLION } from "../../money/index.ts";
import type { Distribution } from "../../plan/index.ts";
import { exponential } from "../chance/exponential.ts";
import { naturalLog } from "../chance/logarithm.ts";
import { normalQuantile } from "../chance/normal-quantile.ts";

type OfKind<Kind extends Distribution["is"]> = Extract<Distribution, { readonly is: Kind }>;

/** How the value for a chance is found, a way for each kind. */
const valueFinders: { readonly [Kind in Distribution["is"]]: (distribution: OfKind<Kind>, chance: number) => number } =
  {
    values: ({ values }, chance) => {
      let reached = 0;
      for (const { value, chance: likelihood } of values) {
        reached += likelihood;
        if (chance * MILLION < reached) return value;
      }
      return values[values.length - 1]!.value;
    },
    uniform: ({ from, to }, chance) => from + Math.floor(chance * (to - from + 1)),
    triangular: ({ low, likely, high }, chance) => {
      const width = high - low;
      const rise = likely - low;
      if (width === 0) return low;
      return chance * width < rise
        ? wholeValue(low + Math.sqrt(chance * width * rise))
        : wholeValue(high - Math.sqrt((1 - chance) * width * (high - likely)));
    },
    history: ({ values }, chance) => values[Math.floor(chance * values.length)]!,
    normal: ({ mean, standardDeviation }, chance) => wholeValue(mean + standardDeviation * normalQuantile(chance)),
    lognormal: ({ median, p90 }, chance) => {
      const spread = naturalLog(p90 / median) / normalQuantile(0.9);
      return wholeValue(median * exponential(spread * normalQuantile(chance)));
    },
  };

/**
 * The value of a distribution below which it lies with a chance: whole, as all values of a plan are. What lies between two whole values
 * goes to the nearer one.
 *
 * @param chance - above 0 and below 1
 * @throws never for a distribution that a plan holds
 * @example valueFor({ is: "triangular", low: 0, likely: 2, high: 6 }, 0.5) // => 3
 */
export const valueFor = (distribution: Distribution, chance: number): number =>
  (valueFinders[distribution.is] as (distribution: Distribution, chance: number) => number)(distribution, chance);

const wholeValue = (drawnValue: number): number => Math.floor(drawnValue + 0.5);
