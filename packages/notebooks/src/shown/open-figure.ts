import type { Plan } from "@outturn/core";

/** A figure of a plan's forecast that a reader wants to see explained, by its path. */
export interface FigureOfPlan {
  readonly figure: string;
  /** The plan as it is shown where the figure stands, with all that was moved there. */
  readonly plan: Plan;
}

export type OpenFigure = (wanted: FigureOfPlan) => void;

let open: OpenFigure | undefined;

/** Says what opens the figures of this page. A page that says nothing has no figures to open. */
export const openFiguresBy = (opener: OpenFigure | undefined): void => {
  open = opener;
};

/** What opens the figures of this page; absent where nothing does. */
export const figureOpener = (): OpenFigure | undefined => open;
