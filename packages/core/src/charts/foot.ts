import type { Forecast } from "../forecast/index.ts";
import { placeholderWarning } from "../tables/index.ts";
import type { Look } from "./chart.ts";

/** A look with what the picture is of: the plan, whose it is, the scenario, and what of it is made up or not known. */
export function lookOf(forecast: Forecast, look: Look = {}): Look {
  const { title, organisation, scenario, illustrative } = forecast;
  const about = [title, organisation, scenario === "base" ? undefined : `scenario ${scenario}`];
  const illustration = illustrative === undefined ? undefined : `Illustrative: ${illustrative}`;
  const foot = [
    about.filter((labelText) => labelText !== undefined).join(", "),
    illustration,
    placeholderWarning(forecast),
  ];
  return {
    foot: foot
      .filter((labelText) => labelText !== undefined)
      .map(ended)
      .join(" "),
    ...look,
  };
}

const ended = (labelText: string): string => (/[.!?]$/.test(labelText) ? labelText : `${labelText}.`);
