import type { Rates } from "../../../rates/index.ts";
import type { Drawing } from "../../drawing/drawing.ts";
import type { LotPrice } from "../draw-price.ts";
import { fundingLots } from "./funding-lots.ts";
import { otherCosts } from "./other-costs.ts";
import { postClasses } from "./post-classes.ts";
import { postTable } from "./post-table.ts";
import type { TablesFor } from "./tables-for.ts";

/** Looks up what each post costs, adds up those that the same money may pay, and funds that: what `repricing` gives, to the penny. */
export function lookingUp(drawing: Drawing, { reached, states }: TablesFor, rates: Rates): LotPrice {
  const { plan } = drawing;
  const classes = postClasses(plan);
  const classOf = Int32Array.from(reached.families, ({ posts: [first] }) => classes.classOf.get(first!.id)!);
  const table = postTable(drawing, reached, states, rates);
  const others = otherCosts(drawing, reached.notOwn, rates);
  const { width } = table;
  const totals = new Float64Array(classes.firsts.length * width);
  const lot = fundingLots(classes.firsts, width);
  return {
    take: (numbers, draw) => {
      const { sums, starts } = table.find(numbers, draw);
      totals.fill(0);
      for (let familyIndex = 0; familyIndex < classOf.length; familyIndex += 1) {
        const into = classOf[familyIndex]! * width;
        const from = starts[familyIndex]!;
        for (let column = 0; column < width; column += 1) totals[into + column]! += sums[from + column]!;
      }
      lot.take(others(numbers), totals);
    },
    settle: lot.settle,
  };
}
