import { expect, test } from "vitest";
import { parse } from "yaml";
import { fullPlan } from "../../packages/cli/src/full-plan.ts";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { readPlan } from "../../packages/core/src/plan/index.ts";
import { PlanSchema } from "../../packages/core/src/plan/schema/plan.ts";
import { riskIssues } from "../../packages/core/src/risk/index.ts";
import { compare, rangeIssues } from "../../packages/core/src/scenario/index.ts";

/** A schema as far as its shape goes. */
interface Schema {
  readonly _zod: { readonly def: Def };
  readonly safeParse: (value: unknown) => { readonly success: boolean };
}

type Shape = { readonly [key: string]: Schema };

type Def =
  | { readonly type: "optional" | "prefault"; readonly innerType: Schema }
  | { readonly type: "pipe"; readonly in: Schema }
  | { readonly type: "array"; readonly element: Schema }
  | { readonly type: "record"; readonly valueType: Schema }
  | { readonly type: "union"; readonly options: readonly Schema[] }
  | { readonly type: "object"; readonly shape: Shape }
  | { readonly type: "literal"; readonly values: readonly unknown[] }
  | { readonly type: "string" };

/** What a schema is made of: what a wrapper wraps, entries, values, or the forms that it may have. */
function partsOf(schema: Schema): readonly Schema[] {
  const { def } = schema._zod;
  if (def.type === "optional" || def.type === "prefault") return [def.innerType];
  if (def.type === "pipe") return [def.in];
  if (def.type === "array") return [def.element];
  if (def.type === "record") return [def.valueType];
  return def.type === "union" ? def.options : [];
}

/** Where each mapping of a plan first stands: by path, and by the word that names it where it is one kind of many, as a change is. */
function mappingsIn(schema: Schema, path: string, found = new Map<Schema, string>()): ReadonlyMap<Schema, string> {
  const { def } = schema._zod;
  if (def.type !== "object") {
    for (const part of partsOf(schema)) mappingsIn(part, path, found);
    return found;
  }
  if (found.has(schema)) return found;
  const { change, risk: first = change } = def.shape;
  if ("triangular" in def.shape) return mappingsOf(def.shape, "distribution", schema, found);
  const name = first?._zod.def.type === "literal" ? `${path}[${first._zod.def.values[0]}]` : path;
  return mappingsOf(def.shape, name, schema, found);
}

function mappingsOf(
  shape: Shape,
  name: string,
  schema: Schema,
  found: Map<Schema, string>,
): ReadonlyMap<Schema, string> {
  found.set(schema, name);
  for (const [key, value] of Object.entries(shape)) mappingsIn(value, `${name}.${key}`, found);
  return found;
}

/** What every risk has is looked for once, whatever is drawn. */
const OF_EVERY_RISK = /^(plan\.risks)\[[a-z-]+\]\.(id|title|source|owner|contingency)$/;
const keyNamed = (mapping: string | undefined, key: string): string =>
  `${mapping}.${key}`.replace(OF_EVERY_RISK, "$1.$2");

/** Tells which keys of which mappings a value uses. */
function uses(schema: Schema, value: unknown, see: (mapping: Schema, key: string) => void): void {
  const { def } = schema._zod;
  if (value === undefined) return;
  if (def.type === "object") {
    for (const [key, inner] of Object.entries(def.shape)) {
      if (!Object.hasOwn(value as object, key)) continue;
      see(schema, key);
      uses(inner, (value as Record<string, unknown>)[key], see);
    }
  } else if (def.type === "array") for (const entry of value as unknown[]) uses(def.element, entry, see);
  else if (def.type === "record") for (const entry of Object.values(value as object)) uses(def.valueType, entry, see);
  else if (def.type === "union") {
    for (const option of def.options) if (option.safeParse(value).success) uses(option, value, see);
  } else for (const part of partsOf(schema)) uses(part, value, see);
}

/** Keys that stand in a comment, since they are in place of one that can stand there only once. */
const ALTERNATIVES: { readonly [key: string]: string } = { "plan.vacancyFactor.perYear": "# or perYear: {" };

const written: unknown = parse(fullPlan);
const whole = PlanSchema as unknown as Schema;

test("the plan of init --full has an example of every key that a plan may have", () => {
  const mappings = mappingsIn(whole, "plan");
  const used = new Set<string>();
  uses(whole, written, (mapping, key) => used.add(keyNamed(mappings.get(mapping), key)));
  const every = [...mappings].flatMap(
    ([
      {
        _zod: { def },
      },
      path,
    ]) => (def.type === "object" ? Object.keys(def.shape) : []).map((key) => keyNamed(path, key)),
  );
  const lacking = [...new Set(every)].filter(
    (key) => !used.has(key) && !fullPlan.includes(ALTERNATIVES[key] ?? "\n\n\n"),
  );
  expect(lacking).toEqual([]);
});

test("it forecasts as it stands, and so do its scenarios and ranges", () => {
  const plan = readPlan(written);
  expect(forecast(plan).notes.length).toBeGreaterThan(0);
  expect(compare(plan).scenarios.length).toBe(plan.scenarios.length);
  expect(rangeIssues(plan)).toEqual([]);
  expect(riskIssues(plan)).toEqual([]);
});
