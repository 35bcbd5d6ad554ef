// @vitest-environment jsdom
import { coloursOf } from "@outturn/core/charts";
import { expect, test } from "vitest";
import { onEitherGround } from "./either-ground.ts";

const SVG = "http://www.w3.org/2000/svg";

function drawing(attributes: Readonly<Record<string, string>>): SVGElement {
  const [svg, bar] = [document.createElementNS(SVG, "svg"), document.createElementNS(SVG, "rect")];
  for (const [name, value] of Object.entries(attributes)) bar.setAttribute(name, value);
  svg.append(bar);
  onEitherGround(svg);
  return bar;
}

test("every colour of the light palette has its dark one beside it, as a fill and as a line", () => {
  const [light, dark] = [coloursOf("light"), coloursOf("dark")];
  for (const [position, colour] of light.series.entries()) {
    // Grey is the colour of quiet lines too, and has their dark one.
    const onDark = colour === light.quiet ? dark.quiet : dark.series[position]!;
    const bar = drawing({ fill: colour, stroke: colour.toLowerCase() });
    expect(bar.getAttribute("fill")).toBe(`light-dark(${colour}, ${onDark})`);
    expect(bar.getAttribute("stroke")).toBe(`light-dark(${colour.toLowerCase()}, ${onDark})`);
  }
});

test("what is no colour of the palette stays as it is", () => {
  const bar = drawing({ fill: "none", stroke: "currentColor", width: "3" });
  expect([...bar.attributes].map(({ name, value }) => `${name}=${value}`)).toEqual([
    "fill=none",
    "stroke=currentColor",
    "width=3",
  ]);
});
