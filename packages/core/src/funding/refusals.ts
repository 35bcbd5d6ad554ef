import type { Pence } from "../money/index.ts";
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
  return ground.years.flatMap((year, at) => {
    const paidYear = drawn.years[at]!;
    if (paidYear.gap === 0) return [];
    const unpaid = {
      all: unpaidOf(ground, at, paidYear, () => true),
      revenue: unpaidOf(ground, at, paidYear, ({ spend }) => spend === "revenue"),
      capital: unpaidOf(ground, at, paidYear, ({ spend }) => spend === "capital"),
    };
    return payers.flatMap(({ source, fence }, n) => {
      const money = mayStillPay(drawn.sources[n]!.years[at]!);
      const refused = (rule: RefusalRule, of: Unpaid): readonly Refusal[] => {
        const { amount, rowCount } = within(of, unpaid.all, money);
        const rows = of.rows.slice(0, rowCount);
        return amount === 0 ? [] : [{ source: source.id, year, rule, amount: amount as Pence, rows, rowCount }];
      };
      if (!fence.capitalOnly) return refused("ring-fence", unpaid.all);
      // Without a direction the ring-fence would not matter to a revenue cost.
      return [...refused("capital-on-revenue", unpaid.revenue), ...refused("ring-fence", unpaid.capital)];
    });
  });
}

function unpaidOf(
  { classes, costs }: Pick<Ground, "classes" | "costs">,
  at: number,
  year: DrawYear,
  isCounted: (one: CostClass) => boolean,
): Unpaid {
  const found: Unpaid = { upTo: [], rows: [] };
  let [sum, rows] = [0, 0];
  classes.forEach((one, place) => {
    const unpaid = year.unpaid[place]!;
    if (unpaid === 0 || !isCounted(one)) return;
    const those = unpaidRows(one, costs, at, unpaid);
    sum += unpaid;
    rows += those.length;
    found.upTo.push({ place, sum, rows });
    for (const { row } of those.slice(0, NAMED - found.rows.length)) found.rows.push(row);
  });
  return found;
}

/** What of some unpaid cost lies within the first of all of it, as far as some money goes; and how many rows that touches. */
function within(some: Unpaid, all: Unpaid, money: number): { readonly amount: number; readonly rowCount: number } {
  const nothing = { amount: 0, rowCount: 0 };
  if (money === 0) return nothing;
  const last = Math.min(
    firstThat(all.upTo, ({ sum }) => sum >= money),
    all.upTo.length - 1,
  );
  const reached = all.upTo[last]!;
  const count = firstThat(some.upTo, ({ place }) => place > reached.place);
  const end = some.upTo[count - 1];
  if (end === undefined) return nothing;
  if (end.place < reached.place) return { amount: end.sum, rowCount: end.rows };
  const inLast = Math.min(money, reached.sum) - (all.upTo[last - 1]?.sum ?? 0);
  return { amount: (some.upTo[count - 2]?.sum ?? 0) + inLast, rowCount: end.rows };
}

/** The place of the first entry that passes, in a list where all after it pass too. */
function firstThat<Entry>(list: readonly Entry[], passes: (entry: Entry) => boolean): number {
  let [from, until] = [0, list.length];
  while (from < until) {
    const middle = (from + until) >> 1;
    if (passes(list[middle]!)) until = middle;
    else from = middle + 1;
  }
  return from;
}

/** Revenue money on capital costs, by year and source. */
export function revenueContributionsOf(
  drawn: Drawn,
  payers: readonly Payer[],
  { years, classes }: Ground,
): readonly RevenueContribution[] {
  const capital = classes.flatMap(({ spend }, place) => (spend === "capital" ? [place] : []));
  return years.flatMap((year, at) => {
    const amounts = payers.map(() => 0);
    for (const place of capital) {
      for (const { payer, amount } of drawn.years[at]!.paid[place]!) if (payer > 0) amounts[payer - 1]! += amount;
    }
    return payers.flatMap(({ source }, n) => {
      const amount = amounts[n]! as Pence;
      return source.kind === "revenue" && amount > 0 ? [{ source: source.id, year, amount }] : [];
    });
  });
}
