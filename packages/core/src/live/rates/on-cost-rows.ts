import { type Day, dayAt, daysInMonth } from "../../calendar/index.ts";
import { ON_COSTS, type OnCost, type Plan, type RateInForce } from "../../plan/index.ts";
import { knownOn, type Published, type RateOfPay, type Rates } from "../../rates/index.ts";
import { type Figure, figureOf } from "../figures/figure.ts";
import { dayInput, type Inputs, numberInput, PERSONAL, RATE } from "../inputs.ts";
import { addFigures, type LiveSheet, nextRow } from "../live-sheet.ts";
import type { TimeRows } from "../months/time.ts";
import { addRate, columnRange, figureLetter, type RateFigure } from "./rate-rows.ts";

/** An on-cost of a plan with the figures that its rule takes in each month, as cells of the months name them. */
export interface OnCostRows {
  readonly onCost: OnCost;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly takesPensionable: boolean;
}

/** What is in force from a day. */
interface Entry {
  readonly from: Day | Figure | undefined;
  readonly figures: readonly RateFigure[];
  readonly source: string;
}

/** Writes the rates of on-costs, and for each month those in force on its last day. On-costs that the plan has none of are left out. */
export function addOnCosts(
  ratesSheet: LiveSheet,
  months: LiveSheet,
  time: TimeRows,
  plan: Plan,
  publishedRates: Rates,
  inputs: Inputs,
  firstMonth: number,
): readonly OnCostRows[] {
  return ON_COSTS.flatMap((onCost): OnCostRows[] => {
    const byMonth = months.letters.map((_entry, month) =>
      takenOn(onCost, plan, publishedRates, paydayOf(firstMonth + month)),
    );
    const names = [...byMonth[0]!.keys()];
    if (byMonth.every((taken) => [...taken.values()].every((figure) => figure === 0))) return [];
    const entries = entriesOf(onCost, plan, publishedRates, inputs, names);
    const fromRow = nextRow(ratesSheet);
    for (const { from, figures, source } of entries)
      addRate(
        ratesSheet,
        { subject: onCost.words.name, says: names.join(", "), source },
        from ?? ("1900-03-01" as Day),
        figures,
      );
    const toRow = nextRow(ratesSheet) - 1;
    const days = columnRange(ratesSheet, "C", fromRow, toRow);
    const first = days.slice(0, days.indexOf(":"));
    const figures = names.map((name, position): readonly [string, Figure] => {
      const column = columnRange(ratesSheet, figureLetter(position), fromRow, toRow);
      const text = `IF(${time.next.text}-1<${first},0,INDEX(${column},MATCH(MAX(${time.next.text}-1,${first}),${days},1),1))`;
      const value = byMonth.map((taken) => taken.get(name)!);
      const range = { least: 0, most: name.endsWith("Rate") ? RATE.most : 12 * PERSONAL.most };
      const sheetRow = addFigures(
        months,
        ["Plan", `${onCost.words.name}: ${name}`, "on payday"],
        figureOf(text, value, range),
        "number",
      );
      return [name, figureOf(`\u0001$${sheetRow.row}`, value, range)];
    });
    const taken = onCost.on(plan, publishedRates, paydayOf(firstMonth)).taken;
    const takesPensionable = Object.values(taken).includes("pensionablePay");
    return [{ onCost, figures: new Map(figures), takesPensionable }];
  });
}

const paydayOf = (month: number): Day => dayAt(month, daysInMonth(month) - 1);

/** The figures that a rule takes besides pay on a payday. */
function takenOn(onCost: OnCost, plan: Plan, publishedRates: Rates, payday: Day): ReadonlyMap<string, number> {
  return figuresIn(onCost.on(plan, publishedRates, payday));
}

const figuresIn = ({ taken }: RateInForce): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(taken).flatMap(([name, figure]) =>
      typeof figure === "string" ? [] : [[name, figure.value] as const],
    ),
  );

function entriesOf(
  onCost: OnCost,
  plan: Plan,
  publishedRates: Rates,
  inputs: Inputs,
  names: readonly string[],
): readonly Entry[] {
  const stated: unknown = plan.onCosts[onCost.key];
  if (Array.isArray(stated)) return stated.map((entry, position) => statedEntry([onCost.key, position], entry));
  if (typeof stated === "object" && stated !== null) return [statedEntry([onCost.key], stated as StatedEntry)];
  const published: readonly Published<RateOfPay>[] = onCost.published?.entries(publishedRates) ?? [];
  return knownOn(published, plan.conventions.knownOn).used.map((entry) => {
    const inForce = takenOn(onCost, plan, publishedRates, entry.from);
    const source = entry.sources[0]?.title ?? "published";
    return { from: entry.from, figures: names.map((name) => ({ given: inForce.get(name)! })), source };
  });

  function statedEntry(cellPlace: readonly (string | number)[], entry: StatedEntry): Entry {
    const recordPath = ["onCosts", ...cellPlace];
    const from =
      entry.from === undefined ? undefined : (dayInput(inputs, [...recordPath, "from"]) ?? (entry.from as Day));
    const threshold = plan.conventions.niThreshold === "annual-twelfth" ? "annualThreshold" : "monthlyThreshold";
    const figures = names.map((name): RateFigure => {
      const isRate = name.endsWith("Rate");
      const value = isRate ? entry.rate : (entry[threshold] ?? 0);
      const kind = isRate ? RATE : { ...PERSONAL, most: 12 * PERSONAL.most };
      const fieldPath = [...recordPath, isRate ? "rate" : threshold];
      return (
        numberInput(inputs, fieldPath, value, kind) ??
        (isRate ? numberInput(inputs, recordPath, value, kind) : undefined) ?? { given: value }
      );
    });
    return { from, figures, source: "the plan" };
  }
}

interface StatedEntry {
  readonly from?: string;
  readonly rate: number;
  readonly monthlyThreshold?: number;
  readonly annualThreshold?: number;
}
