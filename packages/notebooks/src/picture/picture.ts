import { type Chart, type Look, svgOf } from "@outturn/core/charts";
import type { Table } from "@outturn/core/tables";

/** A picture's ground: text and marks keep their contrast on either. */
export type Ground = "light" | "dark";

/** How a picture is to be drawn: its width in pixels, and on what ground. */
export interface Drawn {
  readonly width: number;
  readonly scheme: Ground;
  /** Whether the title is part of the drawing: in a file, not on a page that has a heading for it. */
  readonly titled: boolean;
}

/** A picture with all that stands for it: a title that says the message with its figure, a text, and its figures as a table. */
export interface Picture {
  readonly title: string;
  readonly alt: string;
  readonly table: Table;
  draw(as: Drawn): Promise<SVGSVGElement> | SVGSVGElement;
}

/**
 * A picture of the library's, which can be drawn in other programs too.
 *
 * @param chart - makes the chart for a look, such as `(look) => gapChart(forecast, look)`
 */
export function portable(chart: (look: Look) => Chart): Picture {
  const { title, alt, table } = chart({});
  return { title, alt, table, draw: async (as) => svgFrom(await svgOf(chart(as))) };
}

/** The element of a picture's text. It is read as XML, in which nothing of it can run. */
function svgFrom(text: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  return document.importNode(parsed, true) as unknown as SVGSVGElement;
}
