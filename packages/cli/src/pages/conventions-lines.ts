import type { Forecast } from "@outturn/core";
import { conventionsOf, conventionsShown, ratesTable } from "@outturn/core/tables";
import { bold, type Paper } from "../terminal/paper.ts";
import { wrap } from "../terminal/wrap.ts";

/** In one line the conventions that matter here; or all of them, and the rates used with their sources. */
export function conventionsLines(
  forecast: Forecast,
  { all, by }: { readonly all: boolean; readonly by: "month" | "year" },
  paper: Paper,
): string[] {
  if (all) return [...allConventions(forecast, by, paper), "", ...rates(forecast, paper), ""];
  const named = conventionsShown(forecast, by).map(({ name, value }) => `${name} ${value}`);
  const text = named.length === 0 ? "all at their default, and none would change a figure here" : named.join(", ");
  return wrap(`Conventions: ${text}.`, paper.width);
}

function allConventions(forecast: Forecast, period: "month" | "year", paper: Paper): string[] {
  const rows = conventionsOf(forecast, period).rows.flatMap(({ name, value, fallback, matters, says }) => {
    const state = value === fallback ? "the default" : `default ${fallback}`;
    const changes = matters === "yes" ? "another would change figures here" : "no other would change a figure here";
    return [`${name}: ${value} (${state}; ${changes})`, `  ${says}`];
  });
  return [bold("Conventions", paper), ...rows.flatMap((text) => indented(text, paper))];
}

function rates(forecast: Forecast, paper: Paper): string[] {
  const { rows } = ratesTable(forecast);
  if (rows.length === 0) return wrap("Rates used: none, since nothing in the plan is costed at a rate.", paper.width);
  const lines = rows.flatMap(({ figure, value, source, confidence }) => [
    `${figure}: ${value}`,
    `  ${source}${confidence === undefined ? "" : ` (${confidence})`}`,
  ]);
  return [bold("Rates used, and their sources", paper), ...lines.flatMap((text) => indented(text, paper))];
}

const indented = (text: string, paper: Paper): string[] =>
  text.startsWith("  ") ? wrap(text.trim(), paper.width, "    ") : wrap(text, paper.width, "- ");
