import { expect, test } from "vitest";
import { inWords, monthAxis, yearFrom } from "./month-axis.ts";

test("a month is said with its short name and its year", () => {
  expect([inWords("2024-09"), inWords("2025-01")]).toEqual(["Sep 2024", "Jan 2025"]);
});

test("a financial year is named by the April that it starts in", () => {
  expect([yearFrom("2024-04"), yearFrom("1999-04")]).toEqual(["2024/25", "1999/00"]);
});

/** As much of a document as an axis is drawn with: parts with their attributes. */
interface Part {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly parts: Part[];
  textContent: string;
}

const partOf = (name: string) => {
  const part: Part = { name, attributes: new Map(), parts: [], textContent: "" };
  return Object.assign(part, {
    setAttribute: (key: string, value: string) => part.attributes.set(key, value),
    append: (inside: Part) => part.parts.push(inside),
  });
};

test.each([240, 320, 560, 736])("in %i pixels of ten years no line stands through the name of a year", (width) => {
  const months = Array.from({ length: 120 }, (_, index) => {
    const month = 3 + index;
    return `${2026 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
  const axis = monthAxis(months, { text: "black", rule: "grey" }) as unknown as (...drawn: readonly unknown[]) => Part;
  const dimensions = { marginLeft: 58, marginRight: 8, width, height: 300, marginBottom: 48 };
  const document = { createElementNS: (_: string, name: string) => partOf(name) };
  const drawn = axis(undefined, { x: () => 0 }, undefined, dimensions, { document });
  const number = (part: Part, key: string): number => Number(part.attributes.get(key));
  const lines = drawn.parts.filter(({ name }) => name === "line").map((line) => number(line, "x1"));
  const names = drawn.parts.filter(({ name }) => name === "text");
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) {
    const wide = 7 * 8.4;
    const left = number(name, "x") - (name.attributes.get("text-anchor") === "middle" ? wide / 2 : 0);
    expect(lines.filter((line) => line > left && line < left + wide)).toEqual([]);
  }
});
