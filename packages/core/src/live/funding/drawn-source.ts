import type { Forecast } from "../../forecast/index.ts";
import type { SourceYear } from "../../funding/index.ts";
import type { Figure } from "../figures/figure.ts";
import type { Inputs } from "../inputs.ts";
import type { RowFigure } from "../live-sheet.ts";

type Payer = Forecast["draws"]["payers"][number];

/** A source in one draw, as rows of years. */
export interface SourceRows {
  readonly id: string;
  readonly isLive: boolean;
  readonly available: RowFigure;
  readonly carriedIn: RowFigure;
  readonly applied: RowFigure;
  /** Of a reserve: what is planned to be used of it otherwise. */
  readonly plannedOut?: RowFigure;
  readonly carriedOut: RowFigure;
  readonly lapsed: RowFigure;
}

/** A source whose rows are to be written. */
export interface SourceToDraw {
  readonly payer: Payer;
  readonly sourceIndex: number;
  readonly sourceYears: readonly SourceYear[];
  readonly left: Figure;
  readonly forecast: Forecast;
  readonly inputs: Inputs;
}
