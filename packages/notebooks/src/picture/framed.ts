import { broken } from "./broken.ts";

const SVG = "http://www.w3.org/2000/svg";
const MARGIN = 24;
const LINE = 18;
const SIZE = 13;
const LETTER = 0.6;

/** A picture as it stands in a file: on white, with a margin all round, and under it what it is of. */
export function framed(drawing: SVGSVGElement, foot: string): SVGSVGElement {
  const [width, height] = [Number(drawing.getAttribute("width")), Number(drawing.getAttribute("height"))];
  const lines = foot === "" ? [] : broken(foot, Math.floor(width / (SIZE * LETTER)));
  const whole = {
    width: width + 2 * MARGIN,
    height: height + 2 * MARGIN + (lines.length === 0 ? 0 : lines.length * LINE + 8),
  };
  const svg = part("svg", {
    ...{ xmlns: SVG, role: "img", width: whole.width, height: whole.height },
    viewBox: `0 0 ${whole.width} ${whole.height}`,
  }) as SVGSVGElement;
  // What the picture is, for those who do not see it, stands at the top of the file.
  const named = [...drawing.querySelectorAll(":scope > title, :scope > desc")];
  drawing.setAttribute("x", String(MARGIN));
  drawing.setAttribute("y", String(MARGIN));
  drawing.removeAttribute("role");
  svg.append(...named, part("rect", { width: "100%", height: "100%", fill: "#ffffff" }), drawing);
  if (lines.length > 0) {
    const words = part("text", { "font-family": "system-ui, sans-serif", "font-size": SIZE, fill: "#3d3d3d" });
    for (const [index, text] of lines.entries()) {
      const line = part("tspan", { x: MARGIN, y: height + MARGIN + 8 + (index + 1) * LINE });
      line.textContent = text;
      words.append(line);
    }
    svg.append(words);
  }
  return svg;
}

function part(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
