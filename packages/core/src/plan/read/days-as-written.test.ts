import { expect, test } from "vitest";
import { planJsonSchema } from "../schema/json-schema.ts";
import { daysAsWritten } from "./days-as-written.ts";

const inPost = (fields: object) => daysAsWritten({ posts: [{ id: "a", ...fields }] });

test("dates in the shape that plans hold are none of these, nor is what is no date", () => {
  expect(inPost({ start: "2024-09-01", end: "soon", on: 3, title: "31/12/2024" })).toEqual([]);
});

test("each is told once, and those that could be read with the month first before the others", () => {
  const found = inPost({
    start: " 31/12/2024",
    end: "5 May 2025",
    to: "1/4/2025",
    from: "01.04.2025",
    on: "31/12/2024",
  });
  expect(found).toEqual([
    { written: "1/4/2025", day: "2025-04-01" },
    { written: "01.04.2025", day: "2025-04-01" },
    { written: "31/12/2024", day: "2024-12-31" },
    { written: "5 May 2025", day: "2025-05-05" },
  ]);
  expect(inPost({ start: "05/05/2025", end: "1/4/2025" }).map(({ written }) => written)).toEqual([
    "1/4/2025",
    "05/05/2025",
  ]);
});

test("every field that the schema of a plan has for a date is looked at", () => {
  const fields = new Set<string>();
  const gather = (schema: unknown): void => {
    if (typeof schema !== "object" || schema === null) return;
    const { properties = {} } = schema as { readonly properties?: { readonly [field: string]: object } };
    for (const [field, { ...of }] of Object.entries(properties)) {
      const own = JSON.stringify(of, (key, value) => (key === "properties" ? undefined : value));
      if (own.includes('"#/$defs/day"')) fields.add(field);
    }
    for (const held of Object.values(schema)) gather(held);
  };
  gather(planJsonSchema());
  expect(fields.size).toBeGreaterThan(5);
  for (const field of fields)
    expect(inPost({ [field]: "1 June 2026" }), field).toEqual([{ written: "1 June 2026", day: "2026-06-01" }]);
});
