import { type CostUnit, type LotPaying, paying, payingInLots } from "../../../funding/index.ts";
import type { Pence } from "../../../money/index.ts";
import type { Post } from "../../../plan/index.ts";
import { type Drawn, drawnOf, type FiguresDrawn, keepDrawn, LOT } from "../draw-price.ts";
import type { OtherCosts } from "./other-costs.ts";
import { unitOf } from "./post-classes.ts";

/** Draws that are funded together: those with the same other costs and money. */
export interface FundingLots {
  /** Takes what the classes of posts come to in a draw. */
  readonly take: (others: OtherCosts, totals: Float64Array) => void;
  readonly settle: (figures: FiguresDrawn, place: number) => void;
}

/** Fewer draws with the same other costs are funded one by one, and so many different ones are kept ready for lots. */
const FEW = 8;
const MOST_READY = 64;

/**
 * Funds draws in lots, of which only the posts differ.
 *
 * @param firsts - a post of each class
 * @param width - how many sums a class has: the costs of its years, and then what is below nothing
 */
export function fundingLots(firsts: readonly Post[], width: number): FundingLots {
  const sums = Array.from({ length: firsts.length * width }, () => new Float64Array(LOT));
  const together = sums.map(() => new Float64Array(LOT));
  const yearCount = width / 2;
  const rowsOf = new Map<OtherCosts, number[]>();
  const ready = new WeakMap<OtherCosts, LotPaying | "one by one">();
  let readyCount = 0;
  let rowCount = 0;
  const oneByOne = keptFunding(firsts, width);

  const lotPaying = (others: OtherCosts): LotPaying | undefined => {
    const known = ready.get(others);
    if (known) return known === "one by one" ? undefined : known;
    if (readyCount >= MOST_READY) return undefined;
    readyCount += 1;
    const nothing = new Float64Array(firsts.length * width);
    const paysLots = payingInLots(others.plan, unitsOf(firsts, nothing, width), others.units);
    ready.set(others, paysLots ?? "one by one");
    return paysLots;
  };

  const settleRows = (others: OtherCosts, rows: readonly number[], figures: FiguresDrawn, place: number): void => {
    const pays = rows.length < FEW ? undefined : lotPaying(others);
    if (!pays) {
      const pay = oneByOne(others);
      for (const row of rows)
        keepDrawn(figures, place + row * yearCount, pay(Float64Array.from(sums, (amounts) => amounts[row]!)));
      return;
    }
    for (const [index, amounts] of sums.entries())
      for (let position = 0; position < rows.length; position += 1)
        together[index]![position] = amounts[rows[position]!]!;
    const { cost, byLevel } = pays(together, rows.length);
    const written = {
      ...{ cost, confirmed: byLevel.confirmed.gap, conditional: byLevel.conditional.gap, total: byLevel.total.gap },
      reserves: byLevel.total.reserves,
    };
    for (const [figure, columns] of Object.entries(written) as [keyof FiguresDrawn, readonly Float64Array[]][])
      for (const [yearIndex, amounts] of columns.entries())
        for (let position = 0; position < rows.length; position += 1)
          figures[figure][place + rows[position]! * yearCount + yearIndex] = amounts[position]!;
  };

  return {
    take: (others, totals) => {
      for (let index = 0; index < sums.length; index += 1) sums[index]![rowCount] = totals[index]!;
      const rows = rowsOf.get(others);
      if (rows) rows.push(rowCount);
      else rowsOf.set(others, [rowCount]);
      rowCount += 1;
    },
    settle: (figures, place) => {
      for (const [others, rows] of rowsOf) settleRows(others, rows, figures, place);
      rowsOf.clear();
      rowCount = 0;
    },
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
