// @vitest-environment jsdom
import { VERSION } from "@outturn/core";
import { expect, test } from "vitest";
import { framed } from "./framed.ts";
import { pictureFoot } from "./picture-foot.ts";

const SVG = "http://www.w3.org/2000/svg";

function drawing(): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("width", "400");
  svg.setAttribute("height", "200");
  const title = document.createElementNS(SVG, "title");
  title.textContent = "2025/26 is £359k short";
  svg.append(title);
  return svg;
}

test("a picture in a file stands on white with a margin all round, and under it what it is of", () => {
  const svg = framed(drawing(), "A plan. Worked out by Outturn.");
  const inner = svg.querySelector("svg")!;
  const [x, y] = ["x", "y"].map((name) => Number(inner.getAttribute(name)));
  const [width, height] = ["width", "height"].map((name) => Number(svg.getAttribute(name)));
  expect(x).toBeGreaterThan(0);
  expect(width).toBe(400 + 2 * x!);
  expect(height).toBeGreaterThan(200 + 2 * y!);
  expect(svg.querySelector("rect")!.getAttribute("fill")).toBe("#ffffff");
  expect([svg.firstElementChild!.tagName, svg.querySelector("tspan")!.textContent]).toEqual([
    "title",
    "A plan. Worked out by Outturn.",
  ]);
  for (const line of svg.querySelectorAll("tspan")) expect(Number(line.getAttribute("y"))).toBeLessThan(height! - 8);
});

test("text of a plan stays text, and a long one is broken into lines", () => {
  const svg = framed(drawing(), `<img src=x> ${"A long name of a plan. ".repeat(8)}`);
  expect(svg.querySelector("img")).toBeNull();
  expect(svg.querySelectorAll("tspan").length).toBeGreaterThan(2);
});

test("the foot says plan, organisation, source with its date, and version", () => {
  const source = { title: "Finance report", reference: "CF/22", date: "2024-07-08" };
  expect(pictureFoot({ title: "A plan", organisation: "A council", source } as never)).toBe(
    `A plan, A council. Source: Finance report, CF/22, 8 July 2024. Worked out by Outturn ${VERSION}.`,
  );
  expect(pictureFoot({ title: "A plan" })).toBe(`A plan. Worked out by Outturn ${VERSION}.`);
});
