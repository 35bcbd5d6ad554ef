import { type CostUnit, paying } from "../../../funding/index.ts";
import type { Pence } from "../../../money/index.ts";
import type { Post } from "../../../plan/index.ts";
import type { Rates } from "../../../rates/index.ts";
import type { Drawing } from "../../drawing/drawing.ts";
import { type Drawn, type DrawPrice, drawnOf } from "../draw-price.ts";
import { type OtherCosts, otherCosts } from "./other-costs.ts";
import { postClasses, unitOf } from "./post-classes.ts";
import { postTable } from "./post-table.ts";
import type { TablesFor } from "./tables-for.ts";

/** Looks up what each post costs, adds up those that the same money may pay, and funds that: what `repricing` gives, to the penny. */
export function lookingUp(drawing: Drawing, { reached, states }: TablesFor, rates: Rates): DrawPrice {
  const { plan } = drawing;
  const classes = postClasses(plan);
  const classOf = Int32Array.from(reached.families, ({ posts: [first] }) => classes.classOf.get(first!.id)!);
  const table = postTable(drawing, reached, states, rates);
  const others = otherCosts(drawing, reached.notOwn, rates);
  const { width } = table;
  const totals = new Float64Array(classes.firsts.length * width);
  const fundingOf = keptFunding(classes.firsts, width);
  return (numbers, draw) => {
    const { sums, starts } = table.find(numbers, draw);
    totals.fill(0);
    for (let familyIndex = 0; familyIndex < classOf.length; familyIndex += 1) {
      const into = classOf[familyIndex]! * width;
      const from = starts[familyIndex]!;
      for (let column = 0; column < width; column += 1) totals[into + column]! += sums[from + column]!;
    }
    return fundingOf(others(numbers))(totals);
  };
}

/** Figures that are kept where draws have the same costs and money: of so many draws at most. */
const MOST_KEPT = 4_096;

/** Pays for what the classes of posts come to beside other costs: what does not hang on the posts is worked out once for these. */
function keptFunding(firsts: readonly Post[], width: number): (others: OtherCosts) => (totals: Float64Array) => Drawn {
  const kept = new WeakMap<OtherCosts, (totals: Float64Array) => Drawn>();
  let count = 0;
  const fundingOf = ({ plan, units }: OtherCosts): ((totals: Float64Array) => Drawn) => {
    const nothing = new Float64Array(firsts.length * width);
    const pay = paying(plan, [...unitsOf(firsts, nothing, width), ...units]);
    const known = new Map<string, Drawn>();
    return (totals) => {
      const totalsKey = totals.join();
      const drawnBefore = known.get(totalsKey);
      if (drawnBefore) return drawnBefore;
      const drawn = drawnOf(plan, pay([...unitsOf(firsts, totals, width), ...units]));
      if (count < MOST_KEPT) known.set(totalsKey, drawn);
      count += 1;
      return drawn;
    };
  };
  return (others) => {
    const known = kept.get(others) ?? fundingOf(others);
    kept.set(others, known);
    return known;
  };
}

/** A cost for each class, and another for what of it is below nothing in a year: that is income of the year. */
function unitsOf(firsts: readonly Post[], totals: Float64Array, width: number): readonly CostUnit[] {
  const yearCount = width / 2;
  return firsts.flatMap((post, classIndex) => {
    const start = classIndex * width;
    const costs = [...totals.subarray(start, start + yearCount)] as Pence[];
    const income = [...totals.subarray(start + yearCount, start + width)] as Pence[];
    return [unitOf(post, costs), unitOf(post, income)];
  });
}
