import type { Scheme } from "./chart.ts";

/** The colours that a picture is drawn in. `gap` is the paint between segments that touch. */
export interface Colours {
  readonly background: string | null;
  readonly text: string;
  /** Text and rules of less weight. */
  readonly quiet: string;
  readonly grid: string;
  readonly gridOpacity: number;
  /** Categories in their order: dark blue, turquoise, dark pink, orange, grey, light purple. */
  readonly series: readonly [string, string, string, string, string, string];
}

/**
 * The categorical palette of the Government Analysis Function, in its order; on a dark ground, and where the ground is not known,
 * the same hues in tones that stand out from it. Marks keep 3:1 against every ground they are for, text 4.5:1.
 *
 * Source: Government Analysis Function, "Data visualisation: colours in charts".
 *
 * @example coloursOf("light").series[0] // => "#12436D"
 */
export const coloursOf = (scheme: Scheme): Colours => schemes[scheme];

const schemes: { readonly [scheme in Scheme]: Colours } = {
  light: {
    background: "#FFFFFF",
    text: "#0B0C0C",
    quiet: "#3D3D3D",
    grid: "#3D3D3D",
    gridOpacity: 0.18,
    series: ["#12436D", "#28A197", "#801650", "#F46A25", "#3D3D3D", "#A285D1"],
  },
  dark: {
    background: "#121619",
    text: "#F3F2F1",
    quiet: "#C8CACC",
    grid: "#F3F2F1",
    gridOpacity: 0.22,
    series: ["#6BACE6", "#28A197", "#E882B8", "#F46A25", "#B8BABC", "#A285D1"],
  },
  page: {
    background: null,
    text: "currentColor",
    quiet: "currentColor",
    grid: "currentColor",
    gridOpacity: 0.25,
    series: ["#3C7FBF", "#28A197", "#C4478F", "#E8601C", "#7D7F80", "#9A7CCB"],
  },
};

/**
 * How far two opaque colours stand apart, 1 to 21, as WCAG 2 reckons it (1.4.3, "contrast ratio").
 *
 * @param colour - "#RRGGBB"
 * @example contrast("#FFFFFF", "#000000") // => 21
 */
export function contrast(colour: string, otherName: string): number {
  const [first, second] = [luminance(colour), luminance(otherName)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((position) => {
    const part = Number.parseInt(colour.slice(position, position + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
