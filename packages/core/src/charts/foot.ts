import type { Forecast } from "../forecast/index.ts";
import { placeholderWarning } from "../tables/index.ts";
import type { Look } from "./chart.ts";

/** A look with what the picture is of: the plan, whose it is, the scenario, and what of it is made up or not known. */
export function lookOf(of: Forecast, look: Look = {}): Look {
  const { title, organisation, scenario, illustrative } = of;
  const about = [title, organisation, scenario === "base" ? undefined : `scenario ${scenario}`];
  const made = illustrative === undefined ? undefined : `Illustrative: ${illustrative}`;
  const foot = [about.filter((text) => text !== undefined).join(", "), made, placeholderWarning(of)];
  return {
    foot: foot
      .filter((text) => text !== undefined)
      .map(ended)
      .join(" "),
    ...look,
  };
}

const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
