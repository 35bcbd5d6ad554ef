import { capitalised, type Forecast } from "@outturn/core";
import { type FigureNamed, figuresOf } from "@outturn/core/questions";
import { figureInWords } from "@outturn/core/scenario";

/** A figure with what it is in words. */
export interface NamedFigure extends FigureNamed {
  readonly title: string;
}

/** Every sum of a forecast with what it is in words: what a reader may look for. */
export const namedFigures = (forecast: Forecast): readonly NamedFigure[] =>
  figuresOf(forecast).map((figureNamed) => ({
    ...figureNamed,
    title: capitalised(figureInWords(figureNamed.figure, forecast.plan)),
  }));
