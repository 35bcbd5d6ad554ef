import type * as Plot from "@observablehq/plot";
import { swatch } from "./end-labels.ts";
import { svgPart } from "./svg-part.ts";

/** Something drawn, and the colour of it. */
interface Drawn {
  readonly name: string;
  readonly fill: string;
  readonly hollow?: boolean;
  readonly shaded?: boolean;
}

const LINE = 20;

/** Where there is no room beside a picture: names above it, each after its colour, in the order of the bars from the top. */
export function keyRows(rows: readonly Drawn[], { text }: { readonly text: string }): Plot.Markish[] {
  if (rows.length === 0) return [];
  return [
    (_index, _scales, _channels, _dimensions, context) => {
      const group = svgPart(context!.document, "g", {});
      [...rows].reverse().forEach(({ name, fill, hollow, shaded }, index) => {
        const label = svgPart(context!.document, "text", {
          x: 18,
          y: index * LINE + 14,
          fill: text,
          "text-anchor": "start",
        });
        label.textContent = name;
        group.append(
          svgPart(context!.document, "rect", {
            x: 2,
            y: index * LINE + 4,
            width: 10,
            height: 10,
            ...swatch(fill, hollow, shaded),
          }),
          label,
        );
      });
      return group;
    },
  ];
}
