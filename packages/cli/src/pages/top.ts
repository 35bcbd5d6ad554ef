import { type Forecast, placeholderWarning, VERSION } from "@outturn/core";
import { bold, dim, type Paper } from "../terminal/paper.ts";
import { wrap } from "../terminal/wrap.ts";

/** What stands at the head of every output of a plan whose figures are made up or not all known. */
export function warnings(of: Forecast, paper: Paper): string[] {
  const illustrative = of.illustrative === undefined ? [] : [`Illustrative: ${of.illustrative}`];
  const placeholders = placeholderWarning(of);
  return [...illustrative, ...(placeholders === undefined ? [] : [placeholders])].flatMap((text) =>
    wrap(text, paper.width, "! "),
  );
}

/** What the figures are of: the plan's title, whose it is, its paper and its years. */
export function titles({ title, organisation, source, years }: Forecast, paper: Paper): string[] {
  const from = source && [source.title, source.reference].filter((text) => text !== undefined).join(", ");
  const to = years.length > 1 ? `${years[0]} to ${years.at(-1)}` : years[0]!;
  const about = [organisation, from, to].filter((text) => text !== undefined).join("; ");
  return [...wrap(title, paper.width).map((line) => bold(line, paper)), ...wrap(about, paper.width)];
}

/** The version and the short form of the fingerprint, by which figures can be told to be of the same inputs. */
export const colophon = ({ fingerprint }: Forecast, paper: Paper): string =>
  dim(`Outturn ${VERSION}, fingerprint ${fingerprint.slice(0, 12)}`, paper);
