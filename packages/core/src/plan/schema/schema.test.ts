import { expect, test } from "vitest";
import type * as z from "zod";
import { PlanSchema } from "./plan.ts";

type Inside = Record<string, unknown>;

/** Every schema inside another, each once. */
function everySchema(schema: unknown, seen = new Set<unknown>()): Set<unknown> {
  if (typeof schema !== "object" || schema === null || seen.has(schema)) return seen;
  if (!("_zod" in schema)) {
    for (const value of Object.values(schema)) everySchema(value, seen);
    return seen;
  }
  seen.add(schema);
  for (const [key, value] of Object.entries((schema as z.ZodType)._zod.def as unknown as Inside)) {
    if (key !== "checks") everySchema(value, seen);
  }
  return seen;
}

test("everything that may be written wrongly says in plain words what is wanted", () => {
  const silent = [...everySchema(PlanSchema)].flatMap((schema) => {
    const { def } = (schema as z.ZodType)._zod;
    const converts = ["pipe", "transform", "optional", "prefault", "unknown", "never"].includes(def.type);
    return converts || def.error ? [] : [def.type];
  });
  expect(silent.filter((type) => type !== "string")).toEqual([]); // the keys of mappings, which are texts always
});
