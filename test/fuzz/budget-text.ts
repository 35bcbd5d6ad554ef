import fc from "fast-check";
import { richPlan } from "../plan-laws/rich-plan.ts";
import { changedSpec } from "./changed-spec.ts";
import { type Draw, drawOf } from "./draw.ts";
import { fromSchema, type JsonSchema } from "./from-schema.ts";
import { namesIn } from "./names-in.ts";
import { planSchema } from "./plan-schema.ts";
import { asText, type Text } from "./plan-text.ts";

const schema = planSchema;
const section = (key: string): JsonSchema => schema.properties![key]!;
/** The schema of a plan of which only savings and a budget are looked at. */
const ofBudgets: JsonSchema = { properties: { savings: section("savings"), budget: section("budget") } };

const head = { outturn: 1, title: "A budget", years: { from: "2024/25", to: "2026/27" } } as const;
const { budget, savings } = richPlan;
const names = namesIn({ budget, savings }, ["base", "s", "reserve", "tax"]);

/** A budget in which everything is as the schema draws it, each name once. */
function drawn(draw: Draw): unknown {
  const seen = new Set<string>();
  const once = (value: unknown, key: string): unknown => {
    if (key === "id" && typeof value === "string") {
      let id = value.replace(/[^\w-]/g, "") || "x";
      while (seen.has(id)) id = `${id}x`;
      seen.add(id);
      return id;
    }
    if (Array.isArray(value)) return value.map((entry) => once(entry, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([inside, held]) => [inside, once(held, inside)]));
  };
  return once(fromSchema(section("budget"), draw, names), "");
}

/** Texts of plans with a budget, valid or nearly so. */
export const budgetText: fc.Arbitrary<Text> = fc.gen().map((generator) => {
  const draw = drawOf(generator);
  const spec = { ...head, savings, budget: draw.onceIn(2) ? budget : drawn(draw) };
  return asText(changedSpec(changedSpec(spec, ofBudgets, draw), ofBudgets, draw), draw);
});
