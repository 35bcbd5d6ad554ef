import type { Explanation, Forecast } from "@outturn/core";
import { type Explained, explained } from "@outturn/core/questions";

/** What was found under what a reader looked for, and which figures in it can be opened in their turn. */
export interface ExplainedFigure {
  /** Absent where nothing is called so. */
  readonly found: Explained | undefined;
  readonly opens: readonly string[];
}

/** A figure of the data is named by a path; what a rule takes besides is named in words. */
export const isPath = (figure: string): boolean => /^(cost|funding|gap|staff|ranges|budget|savings)\./.test(figure);

/** A figure opened by one step, or the figures of which one is to be chosen. */
export function explainedFigure(forecast: Forecast, wanted: string): ExplainedFigure {
  const found = explained(forecast, wanted, 1);
  if (found === undefined) return { found, opens: [] };
  const names = found.is === "several" ? found.figures.map(({ figure }) => figure) : namesIn(found.because);
  const own = found.is === "one" ? found.because.figure : undefined;
  const paths = [...new Set(names)].filter((name) => name !== own && isPath(name));
  return { found, opens: paths.filter((path) => explained(forecast, path, 0)?.is === "one") };
}

const namesIn = ({ figure, parts = [] }: Explanation): readonly string[] => [figure, ...parts.flatMap(namesIn)];
