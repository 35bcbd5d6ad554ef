import type { Pence } from "../money/index.ts";
import type { Draw, Refusal, RefusalRule, RevenueContribution } from "./funding.ts";
import type { Ground, Payer } from "./ground.ts";
import { refusalBy } from "./payable.ts";
import { spread } from "./placement.ts";

type Drawn = Pick<Draw, "sources" | "years">;

const rules: readonly RefusalRule[] = ["capital-on-revenue", "ring-fence"];

/**
 * In each year with a gap, what every source with money left was refused, by rule: cost that is unpaid, class by class, as far as
 * the source's money goes. Whatever its draw does not reach is refused: had it been allowed, it would have been paid.
 */
export function refusalsOf(drawn: Drawn, payers: readonly Payer[], ground: Ground): readonly Refusal[] {
  return ground.years.flatMap((_, at) =>
    drawn.years[at]!.gap === 0 ? [] : payers.flatMap((_, n) => refusedTo(n, at, drawn, payers, ground)),
  );
}

function refusedTo(
  n: number,
  at: number,
  drawn: Drawn,
  payers: readonly Payer[],
  { years, costs, classes }: Ground,
): readonly Refusal[] {
  const { source } = payers[n]!;
  const paidYear = drawn.years[at]!;
  const refuses = refusalBy(source);
  const found = new Map(rules.map((rule) => [rule, { amount: 0, rows: [] as string[] }]));
  let money: number = drawn.sources[n]!.years[at]!.unspent;
  classes.forEach((one, k) => {
    const could = Math.min(paidYear.unpaid[k]!, money);
    const rule = refuses(costs[one.costs[0]!]!); // who may pay one of a class may pay all of it
    if (rule === undefined || could === 0) return;
    const refused = found.get(rule)!;
    refused.amount += could;
    for (const { row } of spread(one, k, costs, at, paidYear, []).unpaid) refused.rows.push(row);
    money -= could;
  });
  return [...found].flatMap(([rule, { amount, rows }]) =>
    amount === 0 ? [] : [{ source: source.id, year: years[at]!, rule, amount: amount as Pence, rows }],
  );
}

/** Revenue money on capital costs, by source and year. */
export function revenueContributionsOf(
  drawn: Drawn,
  payers: readonly Payer[],
  { years, classes }: Ground,
): readonly RevenueContribution[] {
  return years.flatMap((year, at) =>
    payers.flatMap(({ source }, n) => {
      const paid = drawn.years[at]!.paid[n + 1]!;
      const amount = classes.reduce((sum, one, k) => sum + (one.spend === "capital" ? paid[k]! : 0), 0) as Pence;
      return source.kind === "revenue" && amount > 0 ? [{ source: source.id, year, amount }] : [];
    }),
  );
}
