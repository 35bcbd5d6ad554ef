import { monthInWords } from "../calendar/index.ts";
import { asPercent, type Millionths, type Pence } from "../money/index.ts";
import type { EffectNeeded, InvestAnswer, SumsByYear } from "../questions/index.ts";
import { listed } from "../words/index.ts";
import { inOneUnit } from "./money-shown.ts";
import { type NamedTable, namedTables } from "./named-tables.ts";
import type { TableName } from "./table-names.ts";
import { costTable, type NamedSums } from "./year-columns.ts";

/** Acting against not acting as two tables that are not to be added: cost avoided less investment, and cashable saving less investment. */
export function investTables(answer: InvestAnswer): readonly NamedTable[] {
  const { years, investment, avoided, cashable, kinds, following } = answer;
  const named = (name: string, { byYear }: SumsByYear, sign = 1): NamedSums => ({
    name,
    byYear: Object.fromEntries(years.map((year, yearIndex) => [year, (sign * byYear[yearIndex]! + 0) as Pence])),
  });
  const less = (sums: SumsByYear): SumsByYear => ({
    byYear: sums.byYear.map((amount, yearIndex) => (amount - investment.byYear[yearIndex]!) as Pence),
    all: (sums.all - investment.all) as Pence,
  });
  const table = (name: TableName, title: string, parts: readonly NamedSums[], total: NamedSums) =>
    namedTables(
      name,
      costTable({ title, label: "", rows: [...parts, named("Investment", investment, -1)], total }, years),
    );
  return [
    ...table(
      "cost_avoided",
      "Cost avoided",
      [
        ...kinds.map(({ kind, avoided: ofKind }) => named(kind.title, ofKind)),
        ...following.map(({ planLine, avoided: ofLine }) => named(`${planLine.title} (of demand)`, ofLine)),
      ],
      named("Cost avoided less investment", less(avoided)),
    ),
    ...table(
      "cashable_saving",
      "Cashable saving",
      kinds.flatMap(({ kind, cashable: ofKind }) =>
        kind.budget === undefined && ofKind.byYear.every((amount) => amount === 0) ? [] : [named(kind.title, ofKind)],
      ),
      named("Cashable saving less investment", less(cashable)),
    ),
  ];
}

/**
 * Acting against not acting, in sentences: what it costs and avoids, what is left by year, from when on, what a budget can be cut by, and
 * how much of the planned effect that needs.
 */
export function investSays(answer: InvestAnswer): readonly string[] {
  const { years, acting, notActing, investment, avoided, following, firstMonth, breakEven, effect } = answer;
  const net = avoided.byYear.map((amount, yearIndex) => (amount - investment.byYear[yearIndex]!) as Pence);
  const netAll = (avoided.all - investment.all) as Pence;
  const says = inOneUnit([investment.all, avoided.all, netAll, ...net]);
  const over = years.length === 1 ? `in ${years[0]}` : `over ${years[0]} to ${years.at(-1)}`;
  const byYear = listed(years.map((year, yearIndex) => `${says(net[yearIndex]!)} in ${year}`));
  const size = says(Math.abs(avoided.all) as Pence);
  return [
    `Against ${notActing}, ${acting} is an investment of ${says(investment.all)} ${over}, and ${following.length > 0 ? "demand, with percentages of its cost," : "demand"} costs ${size} ${avoided.all < 0 ? "more, so that no cost is avoided" : "less: that is cost avoided"}.`,
    `Cost avoided less investment is ${says(netAll)}${years.length === 1 ? "" : `: ${byYear}`}.`,
    breakEven === undefined
      ? `Added up from the start, cost avoided does not cover the investment by the end of ${years.at(-1)}.`
      : breakEven === 0
        ? "Added up from the start, cost avoided covers the investment from the first month on."
        : `Added up from the start, cost avoided covers the investment from the end of ${monthInWords(firstMonth + breakEven)} on.`,
    cashableSays(answer),
    ...(effect ? [effectSays(effect)] : []),
  ];
}

function cashableSays({ kinds, cashable, investment }: InvestAnswer): string {
  const withBudget = kinds.filter(({ kind }) => kind.budget !== undefined);
  if (withBudget.length === 0)
    return "No budget is stated for demand, so that none of the cost avoided is shown as cashable: a budget that does not hold the growth cannot be cut by it.";
  const titles = listed(withBudget.map(({ kind }) => kind.title));
  const net = (cashable.all - investment.all) as Pence;
  const says = inOneUnit([cashable.all, net]);
  if (cashable.all <= 0)
    return `No saving is cashable: the budget for ${titles} does not hold more growth that acting avoids than acting costs elsewhere.`;
  const costsMore = kinds.some(({ cashable: ofKind }) => ofKind.byYear.some((amount) => amount < 0));
  return `The cashable saving is ${says(cashable.all)}: what the budget for ${titles} holds beyond what acting costs${costsMore ? ", less what acting costs more elsewhere" : ""}. Less the investment that is ${says(net)}. It is part of the cost avoided and is not added to it.`;
}

function effectSays({ found, planned }: EffectNeeded): string {
  const percentOf = (value: number): string => asPercent(value as Millionths);
  const amounts = found.works.flatMap(({ from, before, after }) => [
    from,
    ...(before ? [before] : []),
    ...(after ? [after] : []),
  ]);
  const says = inOneUnit([planned, ...amounts.map(({ figure }) => figure as Pence)]);
  const left = (figure: number): string =>
    figure < 0 ? `${says(Math.abs(figure) as Pence)} is lacking` : `${says(figure as Pence)} is left`;
  const range = `${percentOf(found.least.value)} to ${percentOf(found.most.value)}`;
  if (found.is === "every") return `It breaks even with any effect from ${range} of what is planned.`;
  if (found.is === "none")
    return `It does not break even in these years with any effect from ${range} of what is planned; as planned, ${left(planned)}.`;
  const stretches = found.works.map(({ from, to, before, after }) => {
    const span = after ? `${percentOf(from.value)} to ${percentOf(to.value)}` : `${percentOf(from.value)} or more`;
    const sides = [from, ...(before ? [before] : []), ...(after ? [after] : [])];
    return `${span} of the planned effect (${listed(sides.map(({ value, figure }) => `at ${percentOf(value)} ${left(figure)}`))})`;
  });
  return `To break even in these years it needs ${listed(stretches, "or")}; as planned, ${left(planned)}.`;
}
