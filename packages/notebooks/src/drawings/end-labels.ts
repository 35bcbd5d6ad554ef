import type * as Plot from "@observablehq/plot";
import { svgPart } from "./svg-part.ts";

/** A part of a bar or a line's end: its name stands beside it, at its height. */
export interface Band {
  readonly name: string;
  readonly colour: string;
  readonly hollow?: boolean;
  readonly shaded?: boolean;
  readonly middle: number;
  /** The month of the bar beside which it stands. */
  readonly month: string;
}

const LINE = 18;

/** Names to the right of a picture, each as near to its part as leaves it room, joined to it by a line and marked with its colour. */
export function endLabels(
  bands: readonly Band[],
  { text, right, step }: { readonly text: string; readonly right: number; readonly step: number },
): Plot.Markish {
  return (_index, { x, y }, _channels, { marginTop = 0, height = 0, marginBottom = 0 }, context) => {
    const [atX, atY] = [x as unknown as (month: string) => number, y as unknown as (value: number) => number];
    const group = svgPart(context!.document, "g", {});
    const fromTheGround = [...bands].sort((first, second) => first.middle - second.middle);
    const wanted = fromTheGround.map(({ middle }) => atY(middle));
    const places = apart(wanted, marginTop + LINE / 2, height - marginBottom - LINE / 2);
    fromTheGround.forEach(({ name, colour, hollow, shaded, month }, index) => {
      const [from, to] = [wanted[index]!, places[index]!];
      const points = `${atX(month) + step * 0.9},${from} ${right + 4},${from} ${right + 14},${to}`;
      const label = svgPart(context!.document, "text", {
        x: right + 33,
        y: to + 5,
        fill: text,
        "text-anchor": "start",
      });
      label.textContent = name;
      group.append(
        svgPart(context!.document, "polyline", { points, fill: "none", stroke: colour, "stroke-width": 1 }),
        svgPart(context!.document, "rect", {
          x: right + 17,
          y: to - 5,
          width: 10,
          height: 10,
          ...swatch(colour, hollow, shaded),
        }),
        label,
      );
    });
    return group;
  };
}

/** How full a shaded part is filled. */
export const SHADE = 0.25;

/** A square of a colour, or its outline, filled lightly where it is shaded. */
export function swatch(colour: string, hollow = false, shaded = false): { readonly [name: string]: string } {
  const outline = { stroke: colour, "stroke-width": "2" };
  if (shaded) return { fill: colour, "fill-opacity": String(SHADE), ...outline };
  return hollow ? { fill: "none", ...outline } : { fill: colour };
}

/**
 * Places in the order given from the bottom up, each at least a line above the last and none outside the bounds.
 *
 * @param wanted - where each would be, the lowest (the largest number) first
 */
export function apart(wanted: readonly number[], top: number, bottom: number): number[] {
  const places: number[] = [];
  for (const position of wanted)
    places.push(Math.min(position, bottom, (places.at(-1) ?? Number.POSITIVE_INFINITY) - LINE));
  // Pushed out at the top, they move down together.
  let smallest = top;
  for (let position = places.length - 1; position >= 0 && places[position]! < smallest; position -= 1) {
    places[position] = smallest;
    smallest += LINE;
  }
  return places;
}
