import { type Chart, forecastCharts } from "../../charts/index.ts";
import type { Forecast } from "../../forecast/index.ts";
import { ownProperty } from "../../issues/index.ts";
import type { Block } from "../document/block.ts";
import type { Draft } from "../draft/draft.ts";

/** The pictures that a draft has, of a plan as it is now: to be drawn before the draft is given its figures. */
export function chartBlocks(draft: Draft, forecast: Forecast): readonly Extract<Block, { is: "chart" }>[] {
  const names = new Set(draft.blocks.flatMap(({ origin }) => (origin?.insert === "chart" ? [origin.name] : [])));
  return [...names].flatMap((name) => {
    const chart: ((forecast: Forecast, look: { readonly titled: false }) => Chart) | undefined = ownProperty(
      forecastCharts,
      name,
    );
    return chart === undefined ? [] : [{ is: "chart" as const, chart: chart(forecast, { titled: false }) }];
  });
}
