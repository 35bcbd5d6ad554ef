import type { MediumTerm } from "../budget/index.ts";
import type { Forecast } from "../forecast/index.ts";
import type { Level } from "../funding/index.ts";
import type { Pence } from "../money/index.ts";
import { type FigureNamed, figuresOf } from "../questions/index.ts";
import { inBrief, MONEY_SHOWN } from "./money-shown.ts";

/** A part of a sentence: words, or a sum with the figures that are said so. */
export interface SaidPart {
  readonly text: string;
  /** Paths as `explained` takes them; several where they are said alike. Absent: words. */
  readonly figures?: readonly string[];
}

/** A sum as sentences say it. */
const SUM = /(-?£[\d.,]*\d[km]?)/;

/**
 * A sentence in parts, of which each sum that some figures are said as has their paths. The sentence must be about these figures: a
 * sum is known by how it is said, in any unit, and by nothing else. Where as many figures are said alike as the sum is said, it is each of
 * them in turn.
 *
 * @param figures - in the order in which they are said, such as `forecastSays` or `budgetSays` gives
 * @example
 * const plan = readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2024/25" },
 *   lines: [{ id: "legal", perYear: { "2024/25": "£100k" } }] });
 * figuresSaid("Cost £100,000.", forecastSays(forecast(plan), "confirmed"))[1] // => { text: "£100,000", figures: ["cost.total.2024/25", "gap.confirmed.2024/25"] }
 */
export function figuresSaid(sentence: string, figures: readonly FigureNamed[]): readonly SaidPart[] {
  const pathsBySum = pathsAsSaid(figures);
  const texts = sentence.split(SUM).filter((text) => text !== "");
  return texts.map((text, position): SaidPart => {
    const paths = SUM.test(text) ? pathsBySum.get(text) : undefined;
    if (paths === undefined) return { text };
    const alike = texts.filter((other) => other === text).length;
    const turn = texts.slice(0, position).filter((other) => other === text).length;
    return { text, figures: alike === paths.length ? [paths[turn]!] : paths };
  });
}

function pathsAsSaid(figures: readonly FigureNamed[]): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>();
  for (const { figure, value } of figures) {
    const sums = new Set([inBrief(value), ...MONEY_SHOWN.map((moneyShown) => inBrief(value, moneyShown))]);
    for (const sum of sums) paths.set(sum, [...(paths.get(sum) ?? []), figure]);
  }
  return paths;
}

/**
 * What sentences about a forecast say of it as a whole: its cost and its gaps, by year and in all. Of a sum that falls in one year alone
 * it is the one of all years.
 *
 * @param level - the one level of certainty that is said; absent: confirmed and conditional money, as a headline says both
 * @example
 * const plan = readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2024/25" },
 *   lines: [{ id: "legal", perYear: { "2024/25": "£100k" } }] });
 * forecastSays(forecast(plan))[0] // => { figure: "cost.total.2024/25", value: 10000000 }
 */
export function forecastSays(forecast: Forecast, level?: Level): readonly FigureNamed[] {
  const whole = figuresOf(forecast).filter(
    ({ figure, value }) => value !== 0 && SAID.some((room) => figure.startsWith(room)) && isAt(figure, level),
  );
  const inAll = new Map(whole.filter(({ figure }) => figure.endsWith(".all")).map((one) => [roomOf(one), one.value]));
  return whole.filter((one) => one.figure.endsWith(".all") || inAll.get(roomOf(one)) !== one.value);
}

const SAID = ["cost.all", "cost.total.", "gap."];

const isAt = (figure: string, level: Level | undefined): boolean =>
  !figure.startsWith("gap.") ||
  (level === undefined ? !figure.startsWith("gap.total.") : figure.startsWith(`gap.${level}.`));

/** What a figure is of, whatever its year. */
const roomOf = ({ figure }: FigureNamed): string =>
  figure === "cost.all" ? "cost.total" : figure.slice(0, figure.lastIndexOf("."));

/**
 * What the answer about a budget says of it: its gap by the last year, and what is to be found in each.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2024/25" },
 *   budget: { base: "£2m", funding: [{ id: "tax", kind: "council-tax", perYear: { "2024/25": "£1.5m" } }] } });
 * budgetSays(mediumTermBudget(plan)) // => [{ figure: "budget.gap.cumulative.2024/25", value: 50000000 }]
 */
export function budgetSays({ byYear }: MediumTerm): readonly FigureNamed[] {
  const last = byYear.at(-1)!;
  const size = (figure: string, value: Pence): FigureNamed => ({ figure, value: Math.abs(value) as Pence });
  const found = byYear.filter(({ inYearGap, cumulativeGap }) => inYearGap !== cumulativeGap);
  return [
    size(`budget.gap.cumulative.${last.year}`, last.cumulativeGap),
    ...found.map(({ year, inYearGap }) => size(`budget.gap.inYear.${year}`, inYearGap)),
  ].filter(({ value }) => value !== 0);
}
