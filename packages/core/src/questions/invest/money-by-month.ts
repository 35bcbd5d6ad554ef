import type { Forecast } from "../../forecast/index.ts";
import { withoutLoss } from "../../formula/index.ts";
import { totalByRow } from "../../ledger/index.ts";
import { basesOf, isPercentOfCosts, type Line, percentagesInOrder } from "../../plan/index.ts";
import { spread } from "../../rules/index.ts";

/** Cost by month, each month in pence. */
export interface MoneyByMonth {
  /** Of lines that demand makes, what others pay of them included. */
  readonly demand: readonly number[];
  /** Of percentages of costs, as far as they are of what demand costs, by the line's id. */
  readonly following: ReadonlyMap<string, { readonly planLine: Line; readonly amounts: readonly number[] }>;
  /** Of all else. */
  readonly other: readonly number[];
}

/**
 * What a plan costs month by month, apart for what demand makes, for percentages of that, and for all else; they add up to its cost. A percentage
 * of demand and of other costs together is divided as what it is of is in that month, to the penny.
 */
export function moneyByMonth({ plan, ledger }: Forecast): MoneyByMonth {
  const totals = totalByRow(ledger, "month");
  const none = (): number[] => new Array<number>(ledger.months).fill(0);
  const [posts, lines] = [new Map<number, number[]>(), new Map<number, number[]>()];
  const other = none();
  ledger.rows.forEach(({ of: recordKind, recordIndex }, rowIndex) => {
    const rowsOf = recordKind === "post" ? posts : lines;
    const amounts = rowsOf.get(recordIndex) ?? none();
    for (let month = 0; month < ledger.months; month += 1) amounts[month]! += totals[rowIndex * ledger.months + month]!;
    rowsOf.set(recordIndex, amounts);
  });
  const demand = none();
  const partOfDemand = new Map<number, readonly number[]>();
  for (const [recordIndex, amounts] of lines)
    if (plan.lines[recordIndex]!.madeBy !== undefined) {
      partOfDemand.set(recordIndex, amounts);
      addTo(demand, amounts);
    }
  const following = new Map<string, { readonly planLine: Line; readonly amounts: readonly number[] }>();
  for (const place of percentagesInOrder(plan)) {
    const [planLine, amounts] = [plan.lines[place]!, lines.get(place)];
    if (planLine.madeBy !== undefined || amounts === undefined || !isPercentOfCosts(planLine)) continue;
    const base = basesOf(plan, planLine.sum.of);
    const [whole, ofDemand] = [none(), none()];
    for (const postPlace of base.posts) addTo(whole, posts.get(postPlace) ?? []);
    for (const linePlace of base.lines) {
      addTo(whole, lines.get(linePlace) ?? []);
      addTo(ofDemand, partOfDemand.get(linePlace) ?? []);
    }
    if (ofDemand.every((amount) => amount === 0)) continue;
    const part = amounts.map((amount, month) => partOf(amount, ofDemand[month]!, whole[month]!));
    partOfDemand.set(place, part);
    following.set(planLine.id, { planLine, amounts: part });
  }
  for (const amounts of [...posts.values(), ...lines.values()]) addTo(other, amounts);
  return {
    ...{ demand, following },
    other: other.map(
      (amount, month) =>
        amount - demand[month]! - [...following.values()].reduce((total, { amounts }) => total + amounts[month]!, 0),
    ),
  };
}

const shareOf = withoutLoss(spread);

/** A month's amount as far as it is of demand; where all that it is of is below nothing, both are turned over. */
function partOf(amount: number, ofDemand: number, whole: number): number {
  if (whole === 0 || ofDemand === whole) return amount;
  const sign = whole < 0 ? -1 : 1;
  return shareOf({ sum: amount, before: 0, seen: sign * ofDemand, whole: sign * whole });
}

function addTo(sums: number[], amounts: readonly number[]): void {
  amounts.forEach((amount, month) => {
    sums[month]! += amount;
  });
}
