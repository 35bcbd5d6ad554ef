import { type Layer, lines, rectangles, type TextAt, texts } from "./layers.ts";
import type { Layout } from "./layout.ts";
import { MARK, type Paint, painted } from "./paint.ts";
import { shortened, widthOf } from "./text-width.ts";

/** A line of the key: a swatch of a paint, of a line, or of a mark across bars, and what it stands for. */
export interface KeyEntry {
  readonly says: string;
  readonly paint: Paint;
  readonly as?: "line" | "mark";
}

const SWATCH = 18;
const GAP = 16;

interface Placed {
  readonly entry: KeyEntry;
  readonly says: string;
  readonly x: number;
  readonly row: number;
}

const rowHeight = ({ size }: Layout): number => Math.ceil(size * 1.6);

/** Entries side by side, in as many rows as they need. */
function placed({ size }: Layout, width: number, keyEntries: readonly KeyEntry[]): readonly Placed[] {
  let [x, rowIndex] = [0, 0];
  return keyEntries.map((entry) => {
    const wording = shortened(entry.says, width - SWATCH - 6, size);
    const needs = SWATCH + 6 + widthOf(wording, size);
    if (x > 0 && x + needs > width) [x, rowIndex] = [0, rowIndex + 1];
    const placedEntry = { entry, says: wording, x, row: rowIndex };
    x += needs + GAP;
    return placedEntry;
  });
}

/** How much room a key needs. */
export const keyHeight = (layout: Layout, width: number, keyEntries: readonly KeyEntry[]): number =>
  keyEntries.length === 0 ? 0 : (placed(layout, width, keyEntries).at(-1)!.row + 1) * rowHeight(layout) + 10;

/** The key above the plot, which starts `left` of the picture's inside. */
export function keyLayers(
  layout: Layout,
  width: number,
  keyEntries: readonly KeyEntry[],
  left: number,
): readonly Layer[] {
  const height = keyHeight(layout, width, keyEntries);
  const keyPlaced = placed(layout, width, keyEntries).map(({ entry, says, x, row }) => ({
    entry,
    says,
    x: x - left,
    y: (row + 0.5) * rowHeight(layout) - height,
  }));
  const words = keyPlaced.map(({ says, x, y }): TextAt => ({ x: x + SWATCH + 6, y, text: says }));
  const swatches = keyPlaced.map(({ entry, x, y }) => {
    if (entry.as === "line") {
      const { stroke, dash } = entry.paint;
      return lines([{ x, x2: x + SWATCH, y, y2: y }], { color: stroke, strokeDash: dash, strokeWidth: 2.5 });
    }
    if (entry.as === "mark") {
      const middle = x + SWATCH / 2;
      return lines([{ x: middle, x2: middle, y: y - 7, y2: y + 7 }], { color: entry.paint.stroke, strokeWidth: MARK });
    }
    return rectangles([{ x: x + 1, x2: x + SWATCH - 1, y: y - 5, y2: y + 6 }], painted(entry.paint));
  });
  return [...swatches, ...texts(words, { size: layout.size, color: layout.colours.text })];
}
