import type * as Plot from "@observablehq/plot";
import type { ByMonth } from "./series.ts";
import { svgPart } from "./svg-part.ts";

const WORDS = "not looked at";
/** As wide as the words are, in the picture's size of letters. */
const FOR_WORDS = 96;

/** A light band over months that the figures say nothing of, with words where there is room: an empty month would be read as nothing. */
export function notLookedAt(
  { notLookedAt: unseen = [] }: ByMonth,
  { step, fill, text }: { readonly step: number; readonly fill: string; readonly text: string },
): Plot.Markish[] {
  const [first] = unseen;
  if (first === undefined) return [];
  return [
    (_index, { x }, _channels, { marginTop = 0, height = 0, marginBottom = 0 }, context) => {
      const from = (x as unknown as (month: string) => number)(first);
      const [width, tall] = [step * unseen.length, height - marginBottom - marginTop];
      const group = svgPart(context!.document, "g", {});
      const band = { x: from, y: marginTop, width, height: tall, fill, "fill-opacity": 0.15 };
      group.append(svgPart(context!.document, "rect", band));
      const upright = width < FOR_WORDS;
      const [atX, atY] = [from + width / 2, marginTop + tall / 2];
      const label = svgPart(context!.document, "text", {
        ...{ x: atX, y: atY, fill: text, "text-anchor": "middle", "font-size": 13 },
        ...(upright && { transform: `rotate(-90 ${atX} ${atY})` }),
      });
      label.textContent = WORDS;
      if (width > 14) group.append(label);
      return group;
    },
  ];
}
