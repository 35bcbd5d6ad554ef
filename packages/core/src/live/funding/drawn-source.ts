import type { Forecast } from "../../forecast/index.ts";
import type { SourceYear } from "../../funding/index.ts";
import type { Figure } from "../figures/figure.ts";
import type { Inputs } from "../inputs.ts";
import type { RowFigure } from "../live-sheet.ts";
import type { ShortfallRows } from "./dependence-rows.ts";

export type Payer = Forecast["draws"]["payers"][number];

/** A source in one draw, as rows of years. */
export interface SourceRows {
  readonly id: string;
  readonly isLive: boolean;
  /** Why its rows are values, where they are. */
  readonly because?: readonly string[];
  readonly available: RowFigure;
  readonly carriedIn: RowFigure;
  /** The most that may be drawn in a year, where there is such a limit. */
  readonly limit?: RowFigure;
  readonly applied: RowFigure;
  /** What the sources within it draw. */
  readonly drawnWithin?: RowFigure;
  /** Of a reserve: what is planned to be used of it otherwise. */
  readonly plannedOut?: RowFigure;
  readonly carriedOut: RowFigure;
  readonly lapsed: RowFigure;
}

/** What is known of the other sources of a level while one is written. */
export interface LevelSoFar {
  /** The sources before it. */
  readonly written: readonly SourceRows[];
  /** All sources, as they stand when the level is written; before that is known, nothing. */
  readonly all: ReadonlyMap<string, SourceRows> | undefined;
  readonly payers: readonly Payer[];
  readonly shortfalls: ShortfallRows;
  /** What sources before it bear of each shortfall. */
  readonly borne: Map<string, RowFigure[]>;
}

/** A source whose rows are to be written. */
export interface SourceToDraw {
  readonly payer: Payer;
  readonly sourceIndex: number;
  readonly sourceYears: readonly SourceYear[];
  readonly left: Figure;
  readonly forecast: Forecast;
  readonly inputs: Inputs;
  readonly level: LevelSoFar;
}
