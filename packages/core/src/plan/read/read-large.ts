import * as z from "zod";
import { ownProperty } from "../../issues/index.ts";
import { PlanSchema } from "../schema/plan.ts";
import type { Sections } from "./draft.ts";

/** Records from which it pays to have the schema of a list as a generated function: twice as fast, but slow to make. */
const MANY = 1_000;

const sections: readonly (readonly [string, z.ZodType])[] = Object.entries(PlanSchema.shape);
const names = new Set(sections.map(([name]) => name));

const generated = new Map<string, z.ZodType>();

/**
 * The sections of a large plan, its long lists by generated functions. Nothing where the plan is not large, and where something in it is
 * wrong: its schema then says what. Both read the same of every plan that is whole.
 */
export function readLarge(raw: { readonly [sectionName: string]: unknown }): Sections | undefined {
  if (!Object.values(raw).some(isLong) || !Object.keys(raw).every((name) => names.has(name))) return undefined;
  const readResult: (readonly [string, unknown])[] = [];
  for (const [name, schema] of sections) {
    const section = ownProperty(raw, name);
    const { success, data } = (isLong(section) ? generatedFor(name, schema) : schema).safeParse(section);
    if (!success) return undefined;
    if (data !== undefined) readResult.push([name, data]);
  }
  return Object.fromEntries(readResult) as Sections;
}

const isLong = (section: unknown): boolean => Array.isArray(section) && section.length >= MANY;

function generatedFor(name: string, schema: z.ZodType): z.ZodType {
  const compiled = generated.get(name) ?? z.compile(schema); // where programs may not make functions, this is the schema as it is
  generated.set(name, compiled);
  return compiled;
}
