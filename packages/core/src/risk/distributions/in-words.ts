import { asPercent } from "../../money/index.ts";
import type { Distribution } from "../../plan/index.ts";
import { counted, listed } from "../../words/index.ts";

/**
 * How likely each value is, in words.
 *
 * @param show - a value in words
 * @example distributionInWords({ is: "triangular", low: 0, likely: 2, high: 6 }, (months) => `${months} months`) // => "0 months to 6 months, most likely 2 months"
 */
export function distributionInWords(distribution: Distribution, show: (drawnValue: number) => string): string {
  switch (distribution.is) {
    case "values": {
      const [only, ...others] = distribution.values;
      if (only && others.length === 0) return show(only.value);
      return listed(
        distribution.values.map(({ value, chance }) => `${show(value)} (${asPercent(chance)})`),
        "or",
      );
    }
    case "uniform":
      return `${show(distribution.from)} to ${show(distribution.to)}, each as likely`;
    case "triangular":
      return `${show(distribution.low)} to ${show(distribution.high)}, most likely ${show(distribution.likely)}`;
    case "history": {
      const inOrder = [...distribution.values].sort((first, second) => first - second);
      const seen = counted(inOrder.length, "value");
      return `one of ${seen} seen, ${show(inOrder[0]!)} to ${show(inOrder[inOrder.length - 1]!)}`;
    }
    case "normal":
      return `about ${show(distribution.mean)}, two times in three within ${show(distribution.standardDeviation)} of it`;
    case "lognormal":
      return `half the time up to ${show(distribution.median)}, nine times in ten up to ${show(distribution.p90)}`;
  }
}
