import type { Page } from "playwright-core";

/**
 * The words of pictures that do not stand out enough from what is drawn behind them: WCAG 2.2, 1.4.3, which axe leaves open where
 * words stand in a drawing. A line each, with the contrast.
 */
export const contrastFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
    const colourOf = (css: string): Colour => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data as unknown as number[];
      return [red!, green!, blue!, alpha! / 255];
    };
    const over = (top: Colour, below: Colour): Colour => {
      const mixed = [0, 1, 2].map((at) => top[at]! * top[3] + below[at]! * (1 - top[3]));
      return [mixed[0]!, mixed[1]!, mixed[2]!, 1];
    };
    const light = (colour: Colour): number => {
      const [red, green, blue] = colour.slice(0, 3).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    };
    const contrast = (one: Colour, other: Colour): number => {
      const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
      return (high! + 0.05) / (low! + 0.05);
    };
    const opacityOf = (part: Element, svg: Element): number => {
      let opacity = 1;
      for (let at: Element | null = part; at && at !== svg; at = at.parentElement)
        opacity *= Number(getComputedStyle(at).opacity);
      return opacity;
    };
    /** What a shape is painted with; of a pattern every colour in it. */
    const paintsOf = (shape: Element, svg: Element): Colour[] => {
      const { fill, fillOpacity } = getComputedStyle(shape);
      if (fill === "none") return [];
      const named = /url\("?#([^")]+)"?\)/.exec(fill)?.[1];
      const inside = named === undefined ? undefined : document.getElementById(named);
      if (inside) return [...inside.querySelectorAll("rect, path, line")].flatMap((part) => paintsIn(part));
      const [red, green, blue, alpha] = colourOf(fill);
      return [[red, green, blue, alpha * Number(fillOpacity) * opacityOf(shape, svg)]];
    };
    const paintsIn = (part: Element): Colour[] =>
      [getComputedStyle(part).fill, getComputedStyle(part).stroke].filter((css) => css !== "none").map(colourOf);
    const ground = colourOf(getComputedStyle(document.body).backgroundColor);
    const isBehind = (shape: SVGGeometryElement, x: number, y: number): boolean => {
      const box = shape.getBoundingClientRect();
      if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
      const matrix = shape.getScreenCTM();
      return matrix !== null && shape.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse()));
    };
    const faults: string[] = [];
    for (const svg of document.querySelectorAll("figure.picture svg[role=img]")) {
      const parts = [...svg.querySelectorAll("rect, path, circle, polygon, text")].filter(
        (part) => !part.closest("defs, pattern, clipPath, mask"),
      );
      const shapes: SVGGeometryElement[] = [];
      for (const part of parts) {
        if (part instanceof SVGGeometryElement) {
          shapes.push(part);
          continue;
        }
        const style = getComputedStyle(part);
        const box = part.getBoundingClientRect();
        if ((part.textContent ?? "").trim() === "" || box.width === 0 || style.visibility === "hidden") continue;
        const halo =
          style.paintOrder.startsWith("stroke") && style.stroke !== "none" && Number.parseFloat(style.strokeWidth) >= 2;
        let behind: Colour[] = [ground];
        for (const shape of shapes) {
          if (!isBehind(shape, box.left + box.width / 2, box.top + box.height / 2)) continue;
          const paints = paintsOf(shape, svg);
          if (paints.length > 0) behind = behind.flatMap((below) => paints.map((top) => over(top, below)));
        }
        if (halo) behind = [colourOf(style.stroke)];
        const [red, green, blue, alpha] = colourOf(style.fill);
        const opacity = alpha * Number(style.fillOpacity) * opacityOf(part, svg);
        const size = Number.parseFloat(style.fontSize);
        const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
        const least = Math.min(...behind.map((below) => contrast(over([red, green, blue, opacity], below), below)));
        if (least < needed)
          faults.push(
            `"${part.textContent}" has ${least.toFixed(2)}, not ${needed}, in "${svg.getAttribute("aria-label")?.slice(0, 60)}"`,
          );
      }
    }
    return faults;
  });
