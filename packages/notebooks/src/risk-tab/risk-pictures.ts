import { riskExceedanceChart, riskFanChart, riskReserveChart } from "@outturn/core/charts";
import type { RiskLevel } from "@outturn/core/risk";
import type { RiskFound } from "../ask/risk-of.ts";
import { type FigureOptions, figure } from "../picture/figure.ts";
import { portable } from "../picture/picture.ts";

/** How the gap adds up, and how likely it is above a sum. */
export const gapPictures = ({ draws, answer }: RiskFound, level: RiskLevel) => [
  (options: FigureOptions) =>
    figure(
      "risk-fan",
      portable((look) => riskFanChart(draws, level, look)),
      options,
    ),
  (options: FigureOptions) =>
    figure(
      "risk-exceedance",
      portable((look) => riskExceedanceChart(draws, answer, level, look)),
      options,
    ),
  (options: FigureOptions) =>
    figure(
      "risk-reserve",
      portable((look) => riskReserveChart(draws, level, look)),
      options,
    ),
];
