import { type Forecast, toldApart, VERSION } from "@outturn/core";
import { placeholderWarning } from "@outturn/core/tables";
import { bold, dim, type Paper } from "../terminal/paper.ts";
import { wrap } from "../terminal/wrap.ts";

/** What stands at the head of every output of a plan whose figures are made up or not all known. */
export function warnings(forecast: Forecast, paper: Paper): string[] {
  const illustrative = forecast.illustrative === undefined ? [] : [`Illustrative: ${forecast.illustrative}`];
  const placeholders = placeholderWarning(forecast);
  return [...illustrative, ...(placeholders === undefined ? [] : [placeholders])].flatMap((text) =>
    wrap(text, paper.width, "! "),
  );
}

/** A scenario, or a file of changes, after which a plan is shown. */
export interface After {
  readonly scenario?: string;
  readonly changes?: string;
}

/** What the figures are of where that is not the plan as it stands: a scenario by its title, a file of changes by its name. */
export function changedBy(
  { plan, scenario: ownPart }: Forecast,
  { scenario = ownPart, changes }: After,
  paper: Paper,
): string[] {
  const { scenarios } = toldApart(plan);
  const titled = (id: string): string => scenarios.find((eachScenario) => eachScenario.id === id)?.title ?? id;
  const together = scenario.split("+").map(titled).join(", and ");
  const wording = together.endsWith(`(${scenario})`) ? together : `${together} (${scenario})`;
  const named = scenario === "base" ? [] : [`Scenario: ${wording}`];
  return [...named, ...(changes === undefined ? [] : [`After the changes of ${changes}`])].flatMap((text) =>
    wrap(text, paper.width).map((lineId) => bold(lineId, paper)),
  );
}

/** What the figures are of: the plan's title, whose it is, its paper and its years, and what has been changed in it. */
export function titles(forecast: Forecast, paper: Paper, afterAfter: After = {}): string[] {
  const { title, organisation, source, years } = forecast;
  const from = source && [source.title, source.reference].filter((text) => text !== undefined).join(", ");
  const to = years.length > 1 ? `${years[0]} to ${years.at(-1)}` : years[0]!;
  const about = [organisation, from, to].filter((text) => text !== undefined).join("; ");
  return [
    ...wrap(title, paper.width).map((lineId) => bold(lineId, paper)),
    ...wrap(about, paper.width),
    ...changedBy(forecast, afterAfter, paper),
  ];
}

/** The version and the short form of the fingerprint, by which figures can be told to be of the same inputs. */
export const colophon = ({ fingerprint }: Forecast, paper: Paper): string =>
  dim(`Outturn ${VERSION}, fingerprint ${fingerprint.slice(0, 12)}`, paper);
