import { coloursOf } from "@outturn/core/charts";

/** Each colour of a light picture, in small letters, with the one that it has on a dark ground. */
const DARK: ReadonlyMap<string, string> = new Map(
  (() => {
    const [light, dark] = [coloursOf("light"), coloursOf("dark")];
    return [
      ...light.series.map((colour, position) => [colour, dark.series[position]!] as const),
      [light.quiet, dark.quiet] as const,
      [light.text, dark.text] as const,
      [light.background ?? "#ffffff", dark.background ?? "#000000"] as const,
    ].map(([colour, onDark]) => [colour.toLowerCase(), onDark] as const);
  })(),
);

const PAINTS = ["fill", "stroke", "color"] as const;

/** Whether the browser can give a colour for each ground. */
export const knowsGrounds = (): boolean => globalThis.CSS?.supports?.("color", "light-dark(#fff, #000)") ?? false;

/**
 * A picture that was drawn for a light ground with its colours for either: it then follows the page, and is light on paper whatever the
 * reader's screen is.
 */
export function onEitherGround(svg: SVGSVGElement): SVGSVGElement {
  for (const element of [svg, ...svg.querySelectorAll<SVGElement>("*")]) {
    for (const name of PAINTS) {
      const colour = element.getAttribute(name);
      const onDark = colour === null ? undefined : DARK.get(colour.toLowerCase());
      if (onDark !== undefined) element.setAttribute(name, `light-dark(${colour}, ${onDark})`);
    }
  }
  const { text } = coloursOf("light");
  if (svg.style.color !== "") svg.style.color = `light-dark(${text}, ${coloursOf("dark").text})`;
  return svg;
}
