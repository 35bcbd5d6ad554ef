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
const SUM_SAID = /(-?£[\d.,]*\d[km]?)/;

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
  const sentenceParts = sentence.split(SUM_SAID).filter((partText) => partText !== "");
  return sentenceParts.map((partText, partIndex): SaidPart => {
    const figurePaths = SUM_SAID.test(partText) ? pathsBySum.get(partText) : undefined;
    if (figurePaths === undefined) return { text: partText };
    const timesSaid = sentenceParts.filter((otherText) => otherText === partText).length;
    const timesBefore = sentenceParts.slice(0, partIndex).filter((otherText) => otherText === partText).length;
    return { text: partText, figures: timesSaid === figurePaths.length ? [figurePaths[timesBefore]!] : figurePaths };
  });
}

function pathsAsSaid(figures: readonly FigureNamed[]): ReadonlyMap<string, readonly string[]> {
  const pathsBySum = new Map<string, readonly string[]>();
  for (const { figure: figurePath, value: amount } of figures) {
    const sumsSaid = new Set([inBrief(amount), ...MONEY_SHOWN.map((moneyShown) => inBrief(amount, moneyShown))]);
    for (const sumSaid of sumsSaid) pathsBySum.set(sumSaid, [...(pathsBySum.get(sumSaid) ?? []), figurePath]);
  }
  return pathsBySum;
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
  const wholeFigures = figuresOf(forecast).filter(
    ({ figure: figurePath, value: amount }) =>
      amount !== 0 && WHOLE_ROOMS.some((wholeRoom) => figurePath.startsWith(wholeRoom)) && isAtLevel(figurePath, level),
  );
  const sumsInAll = new Map(
    wholeFigures.filter(isInAll).map((figureNamed) => [roomOf(figureNamed), figureNamed.value]),
  );
  return wholeFigures.filter(
    (figureNamed) => isInAll(figureNamed) || sumsInAll.get(roomOf(figureNamed)) !== figureNamed.value,
  );
}

const WHOLE_ROOMS = ["cost.all", "cost.total.", "gap."];

const isInAll = ({ figure: figurePath }: FigureNamed): boolean => figurePath.endsWith(".all");

const isAtLevel = (figurePath: string, level: Level | undefined): boolean =>
  !figurePath.startsWith("gap.") ||
  (level === undefined ? !figurePath.startsWith("gap.total.") : figurePath.startsWith(`gap.${level}.`));

/** What a figure is of, whatever its year. */
const roomOf = ({ figure: figurePath }: FigureNamed): string =>
  figurePath === "cost.all" ? "cost.total" : figurePath.slice(0, figurePath.lastIndexOf("."));

/**
 * What the answer about a budget says of it: its gap by the last year, and what is to be found in each.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2024/25" },
 *   budget: { base: "£2m", funding: [{ id: "tax", kind: "council-tax", perYear: { "2024/25": "£1.5m" } }] } });
 * budgetSays(mediumTermBudget(plan)) // => [{ figure: "budget.gap.cumulative.2024/25", value: 50000000 }]
 */
export function budgetSays({ byYear }: MediumTerm): readonly FigureNamed[] {
  const lastBudgetYear = byYear.at(-1)!;
  const sizeNamed = (figurePath: string, amount: Pence): FigureNamed => ({
    ...{ figure: figurePath, value: Math.abs(amount) as Pence },
  });
  const ownBudgetYears = byYear.filter(({ inYearGap, cumulativeGap }) => inYearGap !== cumulativeGap);
  return [
    sizeNamed(`budget.gap.cumulative.${lastBudgetYear.year}`, lastBudgetYear.cumulativeGap),
    ...ownBudgetYears.map(({ year, inYearGap }) => sizeNamed(`budget.gap.inYear.${year}`, inYearGap)),
  ].filter(({ value: amount }) => amount !== 0);
}
