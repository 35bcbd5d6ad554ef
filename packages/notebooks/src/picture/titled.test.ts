// @vitest-environment jsdom
import { expect, test } from "vitest";
import { titled } from "./titled.ts";

function drawing(): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("width", "400");
  svg.setAttribute("height", "200");
  return svg;
}

test("a drawing stands whole under its title, on white, with a text for those who do not see it", () => {
  const svg = titled(drawing(), { title: "2025/26 is £359k short", alt: "Bar chart." });
  const inner = svg.querySelector("svg")!;
  const top = Number(inner.getAttribute("y"));
  expect(top).toBeGreaterThan(0);
  expect([svg.getAttribute("width"), Number(svg.getAttribute("height"))]).toEqual(["400", 200 + top]);
  expect(svg.querySelector("rect")!.getAttribute("fill")).toBe("#ffffff");
  expect([svg.querySelector("title")!.textContent, svg.querySelector("desc")!.textContent]).toEqual([
    "2025/26 is £359k short",
    "Bar chart.",
  ]);
});

test("a long title is broken into lines, word by word, and every word of it is there", () => {
  const title = "Every year is funded only if £1.2m of conditional money comes, and it has not come yet";
  const lines = [...titled(drawing(), { title, alt: "" }).querySelectorAll("tspan")].map((line) => line.textContent!);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(" ")).toBe(title);
  for (const line of lines) expect(line.length * 17 * 0.56).toBeLessThanOrEqual(400);
});

test("a title that looks like markup stays text", () => {
  const svg = titled(drawing(), { title: "<script>x</script>", alt: "<img>" });
  expect([svg.querySelector("script, img"), svg.querySelector("tspan")!.textContent]).toEqual([
    null,
    "<script>x</script>",
  ]);
});
