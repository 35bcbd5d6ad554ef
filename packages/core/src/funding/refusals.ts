import type { Pence } from "../money/index.ts";
import { firstPlace } from "../order/index.ts";
import type { CostClass } from "./cost-unit.ts";
import type { Draw, DrawYear, Refusal, RefusalRule, RevenueContribution } from "./funding.ts";
import type { Ground, Payer } from "./ground.ts";
import { mayStillPay } from "./may-still-pay.ts";
import { unpaidRows } from "./placement.ts";

type Drawn = Pick<Draw, "sources" | "years">;

/** So many rows are named of what a rule keeps a source from. */
const NAMED = 3;

/** Unpaid cost of some classes, in the order of classes. */
interface Unpaid {
  /** What the classes up to each, itself included, come to; and how many of their rows are unpaid. */
  readonly upTo: { readonly place: number; readonly sum: number; readonly rows: number }[];
  /** The first rows of all. */
  readonly rows: string[];
}

/**
 * In each year with a gap, what every source with money left was refused, by rule: cost that is unpaid, class by class, as far as
 * the source's money goes. Whatever its draw does not reach is refused: had it been allowed, it would have been paid. So all that
 * is unpaid is refused to whoever has money left.
 */
export function refusalsOf(drawn: Drawn, payers: readonly Payer[], ground: Ground): readonly Refusal[] {
  return ground.years.flatMap((year, yearIndex) => {
    const paidYear = drawn.years[yearIndex]!;
    const left = drawn.sources.map(({ years }) => mayStillPay(years[yearIndex]!));
    if (paidYear.gap === 0 || left.every((money) => money === 0)) return [];
    const unpaid = {
      all: unpaidOf(ground, yearIndex, paidYear, () => true),
      open: unpaidOf(ground, yearIndex, paidYear, ({ isClosed }) => !isClosed),
      shared: unpaidOf(ground, yearIndex, paidYear, ({ isClosed }) => isClosed === true),
      revenue: unpaidOf(ground, yearIndex, paidYear, ({ spend }) => spend === "revenue"),
      openCapital: unpaidOf(ground, yearIndex, paidYear, ({ spend, isClosed }) => spend === "capital" && !isClosed),
      sharedCapital: unpaidOf(
        ground,
        yearIndex,
        paidYear,
        ({ spend, isClosed }) => spend === "capital" && isClosed === true,
      ),
    };
    return payers.flatMap(({ source, fence }, payerIndex) => {
      const refused = (rule: RefusalRule, unpaidCosts: Unpaid): readonly Refusal[] => {
        const { amount, rowCount } = withinMoney(unpaidCosts, unpaid.all, left[payerIndex]!);
        const rows = unpaidCosts.rows.slice(0, rowCount);
        return amount === 0 ? [] : [{ source: source.id, year, rule, amount: amount as Pence, rows, rowCount }];
      };
      // Of what is another's share, no ring-fence would matter.
      if (!fence.capitalOnly) return [...refused("share", unpaid.shared), ...refused("ring-fence", unpaid.open)];
      // Without a direction neither would matter to a revenue cost.
      return [
        ...refused("capital-on-revenue", unpaid.revenue),
        ...refused("share", unpaid.sharedCapital),
        ...refused("ring-fence", unpaid.openCapital),
      ];
    });
  });
}

function unpaidOf(
  { classes, costs }: Pick<Ground, "classes" | "costs">,
  yearIndex: number,
  year: DrawYear,
  isCounted: (costClass: CostClass) => boolean,
): Unpaid {
  const found: Unpaid = { upTo: [], rows: [] };
  const alreadyCounted = new Set<string>(); // a row is met again where several shares of it are unpaid
  let amount = 0;
  classes.forEach((costClass, classIndex) => {
    const unpaid = year.unpaid[classIndex]!;
    if (unpaid === 0 || !isCounted(costClass)) return;
    const unpaidCosts = unpaidRows(costClass, costs, yearIndex, unpaid);
    amount += unpaid;
    for (const { row } of unpaidCosts) {
      if (!alreadyCounted.has(row) && found.rows.length < NAMED) found.rows.push(row);
      alreadyCounted.add(row);
    }
    found.upTo.push({ place: classIndex, sum: amount, rows: alreadyCounted.size });
  });
  return found;
}

/** What of some unpaid cost lies within the first of all of it, as far as some money goes; and how many rows that touches. */
function withinMoney(
  someUnpaid: Unpaid,
  allUnpaid: Unpaid,
  money: number,
): { readonly amount: number; readonly rowCount: number } {
  const nothing = { amount: 0, rowCount: 0 };
  if (money === 0) return nothing;
  const last = Math.min(
    firstPlace(allUnpaid.upTo, ({ sum }) => sum >= money),
    allUnpaid.upTo.length - 1,
  );
  const reached = allUnpaid.upTo[last]!;
  const count = firstPlace(someUnpaid.upTo, ({ place: position }) => position > reached.place);
  const end = someUnpaid.upTo[count - 1];
  if (end === undefined) return nothing;
  if (end.place < reached.place) return { amount: end.sum, rowCount: end.rows };
  const inLast = Math.min(money, reached.sum) - (allUnpaid.upTo[last - 1]?.sum ?? 0);
  return { amount: (someUnpaid.upTo[count - 2]?.sum ?? 0) + inLast, rowCount: end.rows };
}

/** Revenue money on capital costs, by year and source. */
export function revenueContributionsOf(
  drawn: Drawn,
  payers: readonly Payer[],
  { years, classes }: Ground,
): readonly RevenueContribution[] {
  const capital = classes.flatMap(({ spend }, classIndex) => (spend === "capital" ? [classIndex] : []));
  return years.flatMap((year, yearIndex) => {
    const amounts = payers.map(() => 0);
    for (const position of capital) {
      for (const { payer, amount } of drawn.years[yearIndex]!.paid[position]!)
        if (payer > 0) amounts[payer - 1]! += amount;
    }
    return payers.flatMap(({ source }, payerIndex) => {
      const amount = amounts[payerIndex]! as Pence;
      return source.kind === "revenue" && amount > 0 ? [{ source: source.id, year, amount }] : [];
    });
  });
}
