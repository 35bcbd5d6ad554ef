import type { Forecast } from "../forecast/index.ts";
import type { Chart, Look } from "./chart.ts";
import { cumulativeChart } from "./cumulative-chart.ts";
import { gapChart } from "./gap-chart.ts";
import { profileChart } from "./profile-chart.ts";
import { staffChart } from "./staff-chart.ts";

type ForecastChart = (givenForecast: Forecast, look?: Look) => Chart;

/**
 * Every picture that any forecast has, by its name: what shows them all loops over these.
 *
 * @example Object.keys(forecastCharts) // => ["gap", "profile", "cumulative", "staff"]
 */
export const forecastCharts = {
  gap: gapChart,
  profile: profileChart,
  cumulative: cumulativeChart,
  staff: staffChart,
} as const satisfies { readonly [name: string]: ForecastChart };
