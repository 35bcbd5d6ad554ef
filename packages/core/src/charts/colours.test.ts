import { describe, expect, test } from "vitest";
import type { Scheme } from "./chart.ts";
import { coloursOf, contrast } from "./colours.ts";

/** What a picture of each scheme may stand on. */
const grounds: { readonly [scheme in Scheme]: readonly string[] } = {
  light: ["#FFFFFF"],
  dark: [coloursOf("dark").background!],
  page: ["#FFFFFF", "#121619", "#000000"],
};

describe.each(Object.keys(grounds) as Scheme[])("on the ground of %s", (scheme) => {
  const { series, text, quiet } = coloursOf(scheme);

  test.each(series.flatMap((colour) => grounds[scheme].map((ground) => [colour, ground] as const)))(
    "a mark in %s stands out from %s",
    (colour, ground) => {
      expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
    },
  );

  test("text stands out, or is of the page's own colour", () => {
    for (const colour of [text, quiet]) {
      if (scheme === "page") expect(colour).toBe("currentColor");
      else for (const ground of grounds[scheme]) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("no two categories are of one colour", () => {
    expect(new Set(series).size).toBe(series.length);
  });
});

test("the contrast of black on white is the most there is, and of a colour on itself none", () => {
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 10);
  expect(contrast("#28A197", "#28A197")).toBe(1);
  expect(contrast("#777777", "#FFFFFF")).toBeCloseTo(4.48, 2); // the grey that just misses 4.5
});
