import type { Pence } from "../../money/index.ts";
import { allYears, type ComparedForecast, type NamedForecast } from "../compared-tables.ts";
import { inBrief, type MoneyShown } from "../money-shown.ts";

/**
 * What one forecast costs more or less than another over all years, and what of it is unfunded more or less, in a sentence.
 *
 * @param than - what the other is called, where the sentence does not stand beneath it
 */
export function comparedInBrief(
  base: ComparedForecast,
  { name, forecast }: NamedForecast,
  { money, than }: { readonly money?: MoneyShown | undefined; readonly than?: string } = {},
): string {
  const beside = than === undefined ? "" : ` than ${than}`;
  const cost = changeInWords(allYears(forecast.cost.total) - allYears(base.cost.total), money);
  const costs = cost === "" ? `costs the same${than === undefined ? "" : ` as ${than}`}` : `costs ${cost}${beside}`;
  const [confirmed, conditional] = (["confirmed", "conditional"] as const).map(
    (level) => changeInWords(allYears(forecast.gap[level]) - allYears(base.gap[level]), money) || "unchanged",
  );
  const gap =
    confirmed === conditional
      ? `the gap is ${confirmed}${countedIn([base, forecast])}`
      : `the gap is ${confirmed} on confirmed money alone, ${conditional} with conditional`;
  return `${name}: ${costs}; ${gap}.`;
}

/** Which money a change of the gap that is the same with and without conditional money is of, where there is other than confirmed. */
function countedIn(forecasts: readonly ComparedForecast[]): string {
  const statuses = new Set(forecasts.flatMap(({ plan }) => plan.funding.map(({ status }) => status)));
  if (statuses.has("conditional")) return ", with or without conditional money";
  return statuses.has("unconfirmed") ? " on confirmed money alone" : "";
}

/** "£20,000 more"; nothing where nothing differs. */
function changeInWords(difference: number, money: MoneyShown | undefined): string {
  if (difference === 0) return "";
  return `${inBrief(Math.abs(difference) as Pence, money)} ${difference > 0 ? "more" : "less"}`;
}

/** What low, likely and high come to over all years, in a sentence. */
export function casesInBrief(
  low: ComparedForecast,
  likely: ComparedForecast,
  high: ComparedForecast,
  money?: MoneyShown,
): string {
  const [lowCost, likelyCost, highCost] = [low, likely, high].map(({ cost }) => inBrief(allYears(cost.total), money));
  const [lowGap, likelyGap, highGap] = [low, likely, high].map(({ gap }) => inBrief(allYears(gap.conditional), money));
  return `Low ${lowCost}, likely ${likelyCost}, high ${highCost} over all years; ${unfundedInWords(likely)} ${lowGap}, ${likelyGap} and ${highGap}.`;
}

/** Conditional money is spoken of only where a plan has some. */
export const unfundedInWords = ({ plan }: ComparedForecast): string =>
  plan.funding.some(({ status }) => status === "conditional") ? "unfunded with conditional money" : "unfunded";
