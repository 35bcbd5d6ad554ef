import type * as Plot from "@observablehq/plot";
import { svgPart } from "./svg-part.ts";

const NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const APRIL = 4;
const YEAR = 12;

/** Pixels that a month must have for its short name, and for its initial. */
const FOR_NAME = 31;
const FOR_INITIAL = 13;
const FOR_YEAR = 62;
/** Between a line and the name beside it. */
const BESIDE = 4;

/**
 * A month as a table says it.
 *
 * @example inWords("2024-09") // => "Sep 2024"
 */
export const inWords = (month: string): string => `${nameOf(month)} ${month.slice(0, 4)}`;

const nameOf = (month: string): string => NAMES[Number(month.slice(5)) - 1]!;

/**
 * The financial year that starts in a month of April.
 *
 * @example yearFrom("2024-04") // => "2024/25"
 */
export function yearFrom(april: string): string {
  const year = Number(april.slice(0, 4));
  return `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
}

/** Below the bars: months where there is room for their names or initials, financial years below them, a line where one starts. */
export function monthAxis(
  months: readonly string[],
  { text, rule }: { readonly text: string; readonly rule: string },
): Plot.Markish {
  return (_index, { x }, _channels, dimensions, context) => {
    const scale = x as unknown as ((month: string) => number) & { step?: () => number };
    const { marginLeft = 0, marginRight = 0, width = 0, height = 0, marginBottom = 0 } = dimensions;
    const step = (width - marginLeft - marginRight) / months.length;
    const ground = height - marginBottom;
    const group = svgPart(context!.document, "g", {});
    const write = (words: string, position: number, y: number, size: number, anchor = "middle"): void => {
      const label = svgPart(context!.document, "text", {
        x: position,
        y,
        fill: text,
        "text-anchor": anchor,
        "font-size": size,
      });
      label.textContent = words;
      group.append(label);
    };
    if (step >= FOR_INITIAL) {
      for (const month of months) {
        const name = nameOf(month);
        write(step >= FOR_NAME ? name : name.charAt(0), scale(month) + step * 0.44, ground + 17, 13);
      }
    }
    const aprils = months.filter((month) => Number(month.slice(5)) === APRIL);
    const every = Math.ceil(FOR_YEAR / (YEAR * step));
    const below = step >= FOR_INITIAL ? 38 : 19;
    aprils.forEach((april, index) => {
      if (index % every > 0) return;
      const from = marginLeft + index * YEAR * step;
      group.append(
        svgPart(context!.document, "line", { x1: from, x2: from, y1: ground, y2: ground + below + 4, stroke: rule }),
      );
      // A name that is wider than its year stands beside its line, never over it.
      const [position, anchor] = every > 1 ? [from + BESIDE, "start"] : [from + (YEAR * step) / 2, "middle"];
      const right = position + (every > 1 ? FOR_YEAR : FOR_YEAR / 2);
      // The last of many years may have too little room for its name.
      if (right <= width) write(yearFrom(april), position, ground + below, 14, anchor);
    });
    return group;
  };
}
