import type { Forecast } from "@outturn/core";
import { gapInSentences, headline } from "@outturn/core/tables";
import { warnings } from "../shown/warnings.ts";
import type { ShownLevel } from "../state/desk.ts";
import { levelHeadline } from "./level-headline.ts";

/** The years that a sentence can say one by one and still be read; of more, the picture under it says each. */
const FEW_YEARS = 4;

const TO_ADD =
  "To see what pays for it, add the sources of money to the plan under funding: what each gives in each year, whether it is certain, and whether it may be carried forward.";

/** What the library says of the plan as a whole, at one level or at both. */
export const fundedSays = (madeForecast: Forecast, level?: ShownLevel): string =>
  level === undefined ? headline(madeForecast) : levelHeadline(madeForecast, level);

/**
 * The answer of the page: cost and gap in all, then the gap by year at each level.
 *
 * @param level - the one that the answer is about; absent: it says both confirmed and conditional money
 */
export function fundedWords(madeForecast: Forecast, level?: ShownLevel): readonly string[] {
  const { funding, posts, lines } = madeForecast.plan;
  if (posts.length === 0 && lines.length === 0) {
    return ["The plan costs nothing: it has no posts and no lines.", "Add them under posts and lines."];
  }
  return [
    fundedSays(madeForecast, level),
    ...(funding.length === 0 ? [TO_ADD] : madeForecast.years.length > FEW_YEARS ? [] : [gapInSentences(madeForecast)]),
    ...warnings(madeForecast),
  ];
}
