import type { Forecast } from "../../forecast/index.ts";
import type { DemandKind } from "../../plan/index.ts";
import { demandYears, suppressedOf } from "../../questions/index.ts";

/** Of what a paper is, and who may read it. */
interface Paper {
  readonly forecast: Forecast;
  readonly exempt: boolean;
}

/** The kinds of demand that a paper which anybody may read leaves out: so few that somebody may be known by them, and what would give those away. */
export function keptBack({ exempt, forecast: { plan } }: Paper): ReadonlySet<string> {
  if (exempt) return new Set();
  return new Set([...suppressedOf(demandYears(plan)).values()].flatMap((ids) => [...ids]));
}

/** The kinds that a paper shows. */
export function kindsShown(paper: Paper): readonly DemandKind[] {
  const isKeptBack = keptBack(paper);
  return (paper.forecast.plan.demand ?? []).filter(({ id }) => !isKeptBack.has(id));
}

/** The name of what some lines cost together, by their places in the plan, counted from 1. */
export const openLinesRoom = (lines: readonly number[]): string =>
  `cost.linesTogether.${lines.map((planLine) => planLine + 1).join("+")}`;

/**
 * The lines that a paper which anybody may read shows as one, by their places in the plan: those of kinds that are kept back, and what
 * others pay of them; none where it is one kind alone.
 */
export function linesTogether(paper: Paper): readonly number[] {
  const isKeptBack = keptBack(paper);
  const { lines } = paper.forecast.plan;
  const places = [...lines.keys()].filter((planLine) => isKeptBack.has(lines[planLine]!.madeBy ?? ""));
  return new Set(places.map((planLine) => lines[planLine]!.madeBy)).size < 2 ? [] : places;
}
