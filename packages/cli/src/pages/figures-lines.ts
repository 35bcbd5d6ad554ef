import { type Figures, figureWithUnit } from "@outturn/core/report";

/** Every figure that a template may name, with its value to the penny. */
export const figuresLines = (figures: Figures): string[] =>
  [...figures.values()].map((figure) => `{{${figure.name}}}  ${figureWithUnit(figure)}`);
