import { broken } from "./broken.ts";

const SVG = "http://www.w3.org/2000/svg";
const LINE = 22;
const SIZE = 17;

/** Of the width of a bold letter to its height, as much as a figure has in the widest typefaces: a line that is told to fit does. */
const LETTER = 0.7;

/** A drawing under its title, for a file that stands alone: on a page the title is text of the page. */
export function titled(
  drawing: SVGSVGElement,
  { title, alt }: { readonly title: string; readonly alt: string },
): SVGSVGElement {
  const [width, height] = [Number(drawing.getAttribute("width")), Number(drawing.getAttribute("height"))];
  const lines = broken(title, Math.floor(width / (SIZE * LETTER)));
  const top = lines.length * LINE + 12;
  const svg = document.createElementNS(SVG, "svg");
  for (const [name, value] of Object.entries({
    xmlns: SVG,
    width: String(width),
    height: String(height + top),
    viewBox: `0 0 ${width} ${height + top}`,
    role: "img",
  })) {
    svg.setAttribute(name, value);
  }
  const ground = document.createElementNS(SVG, "rect");
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  ground.setAttribute("fill", "#ffffff");
  const words = document.createElementNS(SVG, "text");
  words.setAttribute("font-family", "system-ui, sans-serif");
  words.setAttribute("font-size", String(SIZE));
  words.setAttribute("font-weight", "700");
  words.setAttribute("fill", "#0b0c0c");
  lines.forEach((lineId, lineIndex) => {
    const span = document.createElementNS(SVG, "tspan");
    span.setAttribute("x", "0");
    span.setAttribute("y", String((lineIndex + 1) * LINE - 4));
    span.textContent = lineId;
    words.append(span);
  });
  drawing.setAttribute("y", String(top));
  svg.append(named("title", title), named("desc", alt), ground, words, drawing);
  return svg;
}

function named(name: "title" | "desc", text: string): SVGElement {
  const element = document.createElementNS(SVG, name);
  element.textContent = text;
  return element;
}
