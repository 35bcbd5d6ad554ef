import fc from "fast-check";
import { expect, test } from "vitest";
import { planJsonSchema, readPlan, writePlan } from "../../packages/core/src/plan/index.ts";
import { readPlanText, writePlanText } from "../../packages/core/src/yaml/index.ts";
import { runs } from "../support/runs.ts";
import { arbitraryPlan, arbitrarySpec } from "./arbitrary-plan.ts";

test("reading what was written gives the same plan", () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      expect(readPlan(writePlan(plan))).toStrictEqual(plan);
    }),
    { numRuns: runs(300) },
  );
});

test("a plan read from YAML, from JSON and from plain data is the same plan", () => {
  fc.assert(
    fc.property(arbitrarySpec, (spec) => {
      const plan = readPlan(spec);
      expect(readPlanText(writePlanText(plan), "plan.yaml")).toStrictEqual(plan);
      expect(readPlanText(JSON.stringify(spec), "plan.json")).toStrictEqual(plan);
      expect(readPlanText(JSON.stringify(spec), "plan.yaml")).toStrictEqual(plan);
    }),
    { numRuns: runs(100) },
  );
});

test("a plan reads the same beside a thousand other lines as by itself", () => {
  const others = Array.from({ length: 1000 }, (_, n) => ({ id: `other-${n}`, amount: n }));
  fc.assert(
    fc.property(arbitrarySpec, (spec) => {
      const { lines, ...rest } = readPlan({ ...spec, lines: [...(spec.lines ?? []), ...others] });
      expect({ ...rest, lines: lines.slice(0, -1000) }).toStrictEqual(readPlan(spec));
    }),
    { numRuns: runs(50) },
  );
});

test("what is left undefined is the same as what is left out", () => {
  const years = { from: "2024/25", to: "2025/26" };
  const plain = { outturn: 1, title: "A plan", years, posts: [{ id: "a", pay: { fullCost: 1 }, start: "2024-04-01" }] };
  const open = {
    ...plain,
    lines: undefined,
    posts: [{ ...plain.posts[0], end: undefined, team: undefined, cover: undefined }],
  };
  expect(readPlan(open)).toStrictEqual(readPlan(plain));
});

test("the JSON Schema says what each key is", () => {
  const lacking: string[] = [];
  const look = (schema: unknown, path: string): void => {
    if (typeof schema !== "object" || schema === null) return;
    for (const [key, value] of Object.entries(schema)) {
      if (key === "properties") {
        for (const [name, property] of Object.entries(value as object)) {
          if (typeof property.description !== "string" && !("$ref" in property)) lacking.push(`${path}.${name}`);
        }
      }
      look(value, key === "properties" || key === "items" ? path : `${path}.${key}`);
    }
  };
  look(planJsonSchema(), "plan");
  expect(lacking).toEqual([]);
});
