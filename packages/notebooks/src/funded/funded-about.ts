import type { Forecast } from "@outturn/core";
import { forecastSays, gapInSentences } from "@outturn/core/tables";
import type { AboutFigures } from "../shown/sentence.ts";
import type { ShownLevel } from "../state/desk.ts";
import { fundedSays } from "./funded-words.ts";

/**
 * The sentences about a plan as a whole, with the figures that each says: the first the cost in all and the gaps at its level, the other
 * the gap of each year at both levels.
 */
export function fundedAbout(forecast: Forecast, level?: ShownLevel): readonly AboutFigures[] {
  const { years } = forecast;
  const says = forecastSays(forecast, level);
  const inAll = says.filter(({ figure }) => years.length === 1 || figure.endsWith(".all"));
  const gaps = says.filter(({ figure }) => figure.startsWith("gap."));
  const cost = inAll.filter(({ figure }) => figure.startsWith("cost."));
  // Where nothing is funded the cost is said as the gap that it is.
  const isCostSaid = level === undefined || !gaps.some(({ value }) => value === cost[0]?.value);
  const both = forecastSays(forecast).filter(({ figure }) => figure.startsWith("gap."));
  return [
    {
      words: fundedSays(forecast, level),
      figures: level === undefined ? inAll : [...(isCostSaid ? cost : []), ...gaps],
    },
    { words: gapInSentences(forecast), figures: both },
  ];
}
