import { type Forecast, facts, type Pence } from "@outturn/core";
import type { Tail } from "@outturn/core/questions";
import { inBrief } from "@outturn/core/tables";
import { dayBefore, monthsBetween, monthsOf, yearOf } from "../calendar/days.ts";
import { byMonthPicture } from "../drawings/by-month.ts";
import { inWords } from "../drawings/month-axis.ts";
import { monthTable } from "../drawings/month-table.ts";
import type { Series } from "../drawings/series.ts";
import type { Picture } from "../picture/picture.ts";
import type { ShownLevel } from "../state/desk.ts";

const YEAR = 12;

/**
 * What goes on costs month by month, after what the plan pays for the same people in the year in which its money for them ends: what
 * the money that goes on pays of it, and shaded what no money does; against what it would be with nobody absorbed.
 *
 * @param level - the money that is counted, which the title then says: what is less certain pays for nothing here; absent: conditional money
 *   is counted
 */
export function tailPicture(madeForecast: Forecast, foundTail: Tail, nobody: Tail, level?: ShownLevel): Picture {
  const firstYear = yearOf(foundTail.from!);
  const lastYear = yearOf(dayBefore(foundTail.until!));
  const months = monthsOf(
    firstYear,
    monthsBetween(`${firstYear.slice(0, 4)}-04`, `${lastYear.slice(0, 4)}-04`) / YEAR + 1,
  );
  const lastMonth = dayBefore(foundTail.until!).slice(0, 7);
  const lookedAt = months.filter((month) => month <= lastMonth);
  const place = new Map(months.map((month, monthIndex) => [month, monthIndex]));
  const over = (sums: Tail["byMonth"]): number[] => {
    const amounts = months.map(() => 0);
    for (const { month, amount } of sums) amounts[place.get(month)!] = amount;
    return amounts;
  };
  const paid = paidByPlan(madeForecast, foundTail, months);
  let left = over(foundTail.byMonth);
  const paidBy = LEVELS.slice(0, LEVELS.indexOf(level ?? COUNTED_HERE) + 1).map((money): Series => {
    const [before, short] = [left, over(foundTail.unfunded[money].byMonth)];
    left = short;
    const amounts = before.map((amount, position) => amount - short[position]!);
    return { ...MONEY[money], amounts };
  });
  const series: readonly Series[] = [
    { name: "Paid by the plan", amounts: paid, colour: 4 },
    ...paidBy,
    { name: "Unfunded", amounts: left, colour: 2, shaded: true },
  ].filter(({ amounts }) => amounts.some((amount) => amount !== 0));
  const chosen = foundTail.cost !== nobody.cost;
  const without = over(nobody.byMonth);
  const against = {
    name: "Nobody absorbed",
    amounts: without.map((amount, position) => (amount === 0 ? 0 : amount + paid[position]!)),
  };
  const alreadySeen = (allSeries: Series): Series => ({
    ...allSeries,
    amounts: allSeries.amounts.slice(0, lookedAt.length),
  });
  const title = titleOf(foundTail, nobody, level);
  return byMonthPicture({
    title,
    alt: `Columns by month: what the plan pays for permanent staff, then what goes on, by the money that pays for it. ${title}.`,
    table: monthTable("Month by month", lookedAt, [...series, ...(chosen ? [against] : [])].map(alreadySeen)),
    months,
    series,
    ...(chosen && { against }),
    notLookedAt: months.slice(lookedAt.length),
    unit: "pounds",
  });
}

/** What the plan itself pays for those who go on, in each month. */
function paidByPlan(madeForecast: Forecast, { staying }: Tail, months: readonly string[]): number[] {
  const place = new Map(months.map((month, monthIndex) => [month, monthIndex]));
  const rows = new Set(staying.flatMap(({ id }) => [id, `${id}:after-end`]));
  const paid = months.map(() => 0);
  for (const { row, month, amount } of facts(madeForecast.ledger)) {
    const position = place.get(month);
    if (position !== undefined && rows.has(row)) paid[position]! += amount;
  }
  return paid;
}

/** The levels of certainty, the surest first: each counts the money of those before it too. */
const LEVELS: readonly ShownLevel[] = ["confirmed", "conditional", "total"];

/** What is counted where no bar says it. */
const COUNTED_HERE = "conditional";

const MONEY: { readonly [level in ShownLevel]: Pick<Series, "name" | "colour"> } = {
  confirmed: { name: "Paid by confirmed money", colour: 0 },
  conditional: { name: "Paid by conditional money", colour: 1 },
  total: { name: "Paid by unconfirmed money", colour: 3 },
};

const COUNTED: { readonly [level in ShownLevel]: string } = {
  confirmed: "on confirmed money",
  conditional: "with conditional money",
  total: "with all money",
};

function titleOf(foundTail: Tail, nobody: Tail, level: ShownLevel | undefined): string {
  const { cost, unfunded } = foundTail;
  const shown = nobody.cost >= 100_000_000 ? "millions" : "pounds";
  const wordingOf = (amount: Pence): string => inBrief(amount, shown);
  const span = `from ${inWords(foundTail.from!.slice(0, 7))} to ${inWords(dayBefore(foundTail.until!).slice(0, 7))}`;
  if (cost === 0) return `Nothing is left to pay: ${wordingOf(nobody.cost)} less than with nobody absorbed`;
  const goesOn = `${wordingOf(cost)} goes on ${span}`;
  const [aloneAmount, shortAmount] = [unfunded.confirmed.all, unfunded[level ?? COUNTED_HERE].all];
  if (aloneAmount < 100) return `${goesOn}, all of it paid by confirmed money`;
  const hoped = level === "total" ? "that is not confirmed" : "of conditional money";
  if (shortAmount < 100) return `${goesOn}, funded only if ${wordingOf(aloneAmount)} ${hoped} comes`;
  const counted = level === undefined ? "" : ` ${COUNTED[level]}`;
  return `${goesOn}, ${shortAmount === cost ? "all" : wordingOf(shortAmount)} of it unfunded${counted}`;
}
