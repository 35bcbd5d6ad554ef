import { type Forecast, facts, type Pence } from "@outturn/core";
import type { Tail } from "@outturn/core/questions";
import { inBrief } from "@outturn/core/tables";
import { dayBefore, monthsBetween, monthsOf, yearOf } from "../calendar/days.ts";
import { byMonthPicture } from "../drawings/by-month.ts";
import { inWords } from "../drawings/month-axis.ts";
import { monthTable } from "../drawings/month-table.ts";
import type { Series } from "../drawings/series.ts";
import type { Picture } from "../picture/picture.ts";

const YEAR = 12;

/**
 * What goes on costs month by month, after what the plan pays for the same people in the year in which its money for them ends: what
 * the money that goes on pays of it, and shaded what no money does; against what it would be with nobody absorbed.
 */
export function tailPicture(made: Forecast, found: Tail, nobody: Tail): Picture {
  const first = yearOf(found.from!);
  const last = yearOf(dayBefore(found.until!));
  const months = monthsOf(first, monthsBetween(`${first.slice(0, 4)}-04`, `${last.slice(0, 4)}-04`) / YEAR + 1);
  const lastMonth = dayBefore(found.until!).slice(0, 7);
  const lookedAt = months.filter((month) => month <= lastMonth);
  const place = new Map(months.map((month, at) => [month, at]));
  const over = (sums: Tail["byMonth"]): number[] => {
    const amounts = months.map(() => 0);
    for (const { month, amount } of sums) amounts[place.get(month)!] = amount;
    return amounts;
  };
  const [costs, alone, short] = [
    found.byMonth,
    found.unfunded.confirmed.byMonth,
    found.unfunded.conditional.byMonth,
  ].map(over) as [number[], number[], number[]];
  const paid = paidByPlan(made, found, months);
  const series: readonly Series[] = [
    { name: "Paid by the plan", amounts: paid, colour: 0 },
    { name: "Paid by confirmed money", amounts: costs.map((cost, at) => cost - alone[at]!), colour: 1 },
    { name: "Paid by conditional money", amounts: alone.map((sum, at) => sum - short[at]!), colour: 5 },
    { name: "Unfunded", amounts: short, colour: 3, shaded: true },
  ].filter(({ amounts }) => amounts.some((amount) => amount !== 0));
  const chosen = found.cost !== nobody.cost;
  const without = over(nobody.byMonth);
  const against = { name: "Nobody absorbed", amounts: without.map((sum, at) => (sum === 0 ? 0 : sum + paid[at]!)) };
  const seen = (all: Series): Series => ({ ...all, amounts: all.amounts.slice(0, lookedAt.length) });
  const title = titleOf(found, nobody);
  return byMonthPicture({
    title,
    alt: `Columns by month: what the plan pays for permanent staff, then what goes on, by the money that pays for it. ${title}.`,
    table: monthTable("Month by month", lookedAt, [...series, ...(chosen ? [against] : [])].map(seen)),
    months,
    series,
    ...(chosen && { against }),
    notLookedAt: months.slice(lookedAt.length),
    unit: "pounds",
  });
}

/** What the plan itself pays for those who go on, in each month. */
function paidByPlan(made: Forecast, { staying }: Tail, months: readonly string[]): number[] {
  const place = new Map(months.map((month, at) => [month, at]));
  const rows = new Set(staying.flatMap(({ id }) => [id, `${id}:after-end`]));
  const paid = months.map(() => 0);
  for (const { row, month, amount } of facts(made.ledger)) {
    const at = place.get(month);
    if (at !== undefined && rows.has(row)) paid[at]! += amount;
  }
  return paid;
}

function titleOf(found: Tail, nobody: Tail): string {
  const { cost, unfunded } = found;
  const shown = nobody.cost >= 100_000_000 ? "millions" : "pounds";
  const says = (sum: Pence): string => inBrief(sum, shown);
  const span = `from ${inWords(found.from!.slice(0, 7))} to ${inWords(dayBefore(found.until!).slice(0, 7))}`;
  if (cost === 0) return `Nothing is left to pay: ${says(nobody.cost)} less than with nobody absorbed`;
  const goesOn = `${says(cost)} goes on ${span}`;
  const [alone, short] = [unfunded.confirmed.all, unfunded.conditional.all];
  if (alone < 100) return `${goesOn}, all of it paid by confirmed money`;
  if (short < 100) return `${goesOn}, funded only if ${says(alone)} of conditional money comes`;
  return `${goesOn}, ${short === cost ? "all" : says(short)} of it unfunded`;
}
