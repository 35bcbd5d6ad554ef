import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { parse } from "yaml";
import { planJsonSchema, SCHEMA_NAMES, writePlan } from "../../packages/core/src/plan/index.ts";
import { DayText, YearText } from "../../packages/core/src/plan/schema/dates.ts";
import { jsonSchemaOf } from "../../packages/core/src/plan/schema/json-schema.ts";
import { Id, Text } from "../../packages/core/src/plan/schema/leaf.ts";
import { Money, PersonalSum, Sum, YearOfPersonalSums } from "../../packages/core/src/plan/schema/money.ts";
import { FteOf, Percent, Rate } from "../../packages/core/src/plan/schema/shares.ts";
import { runs } from "../support/runs.ts";
import { arbitraryPlan, arbitrarySpec } from "./arbitrary-plan.ts";
import { mistakes } from "./mistakes.ts";
import { changedAt } from "./places.ts";
import { richPlan } from "./rich-plan.ts";

const accepts = Object.fromEntries(SCHEMA_NAMES.map((name) => [name, new Ajv().compile(planJsonSchema(name))]));
const plan = accepts.plan!;

/** Mistakes that only another record, or another value of the same record, shows. */
const elsewhere = new Set([
  "absorbed-before-end",
  "before-first-entry",
  "brought-forward-in-plan",
  "circular-dependence",
  "cover-overlaps-employee",
  "does-not-apply",
  "double-id",
  "end-before-start",
  "limit-outside-ceiling",
  "line-without-budget",
  "minimum-above-opening",
  "pool-of-another-kind",
  "reserve-overdrawn",
  "selects-nothing",
  "shares-above-whole",
  "starts-do-not-add-up",
  "top-below-point",
  "year-outside-line",
  "year-outside-plan",
]);

test("a strict reader takes each schema as it is, without a word", () => {
  const warned = vi.spyOn(console, "warn");
  for (const name of SCHEMA_NAMES) {
    const schema = planJsonSchema(name);
    new Ajv().compile(schema);
    expect(schema.$id).toBe(`urn:outturn:${name}:1`);
  }
  expect(warned).not.toHaveBeenCalled();
});

test("every plan and file of claims and changes of the examples is accepted, and every mapping of the lists that are tried", () => {
  const seen = new Set<string>();
  for (const folder of ["cheshire-east-2024", "leicestershire-2017"])
    for (const file of readdirSync(`examples/${folder}`)) {
      if (!/\.yaml$|^(?:changes|carry-all)\.json$/.test(file)) continue;
      const written: unknown = parse(readFileSync(`examples/${folder}/${file}`, "utf8"));
      const name = file.endsWith(".json") ? "changes" : "outturn" in (written as object) ? "plan" : "claims";
      const ok = accepts[name]!(written);
      expect(ok ? [] : accepts[name]!.errors, `${folder}/${file}`).toEqual([]);
      seen.add(name);
    }
  for (const file of readdirSync("test/lists/broken").filter((each) => each.endsWith(".yaml"))) {
    const ok = accepts.mapping!(parse(readFileSync(`test/lists/broken/${file}`, "utf8")));
    expect(ok ? [] : accepts.mapping!.errors, file).toEqual([]);
    seen.add("mapping");
  }
  for (const file of readdirSync("test/reports/broken").filter((each) => each.endsWith(".yaml"))) {
    const ok = accepts.paper!(parse(readFileSync(`test/reports/broken/${file}`, "utf8")));
    expect(ok ? [] : accepts.paper!.errors, file).toEqual([]);
    seen.add("paper");
  }
  expect([...seen].sort()).toEqual([...SCHEMA_NAMES].sort());
});

test("any plan is accepted as it was written, and as it is written back", () => {
  fc.assert(
    fc.property(arbitrarySpec, arbitraryPlan, (spec, read) => {
      for (const written of [spec, writePlan(read)]) expect(plan(written) ? [] : plan.errors).toEqual([]);
    }),
    { numRuns: runs(100) },
  );
});

test("a mistake that its own value shows is refused, and one that only another record shows is not", () => {
  expect(plan(richPlan)).toBe(true);
  for (const { at, write, said } of mistakes) {
    const code = said.split(" ")[1]!;
    const shows = !elsewhere.has(code) && (code === "unknown-key" || !code.startsWith("unknown-"));
    expect([said, plan(changedAt(richPlan, at, () => write))]).toEqual([said, !shows]);
  }
});

const whole = { outturn: 1, title: "A plan", years: { from: "2024/25", to: "2025/26" } };
const post = { id: "a", pay: { fullCost: 60_000 }, start: "2024-09-01" };

test.each<[string, object]>([
  ["18.5 people of a post", { posts: [{ ...post, fte: 18.5 }] }],
  ["a pension rate of 19.5", { onCosts: { pension: [{ from: "2024-04-01", rate: 19.5 }] } }],
  ["a post with start and with starts", { posts: [{ ...post, starts: [{ on: "2024-09-01" }] }] }],
  ["a post without either", { posts: [{ id: "a", pay: { fullCost: 60_000 } }] }],
  ["31 June", { posts: [{ ...post, start: "2024-06-31" }] }],
  ["29 February of a year without one", { posts: [{ ...post, start: "2023-02-29" }] }],
  ["a year of two", { years: { from: "2024/26", to: "2025/26" } }],
  ["a key that is misspelt", { posts: [{ ...post, titel: "A post" }] }],
  ["a line with both kinds of sum", { lines: [{ id: "a", amount: 1, perYear: { "2024/25": 1 } }] }],
  [
    "an award with both kinds of size",
    { payAwards: [{ scale: "njc", from: "2025-04-01", percent: 3, flat: 900, status: "assumed" }] },
  ],
])("%s is refused", (_, sections) => {
  expect(plan({ ...whole, ...sections })).toBe(false);
});

const texts = fc.oneof(
  fc.string({ maxLength: 6, unit: fc.constantFrom(..."0123456789.,£-+()%/kmbn ") }),
  fc.string({ maxLength: 10 }),
  fc
    .tuple(fc.constantFrom("0999", "1000", "1900", "2000", "2023", "2024", "9998", "9999"), fc.nat(13), fc.nat(32))
    .map(([year, month, day]) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`),
  fc
    .tuple(fc.integer({ min: 990, max: 9999 }), fc.integer({ min: -1, max: 2 }))
    .map(([year, on]) => `${year}/${String((year + on) % 100).padStart(2, "0")}`),
  fc.constantFrom(
    "£1.359m",
    "628k",
    "1,359,000",
    "(500)",
    "-£ 3",
    "16/37",
    "100%",
    "100.1%",
    " 20 % ",
    "__proto__",
    "1/0",
  ),
);
const numbers = fc.oneof(
  fc.integer({ min: -100, max: 100 }).map((n) => n / 100),
  fc.integer({ min: -20_000_000_000, max: 20_000_000_000 }),
  fc.constantFrom(0, 1, -1, 1000, 1001, -1000, 0.09, 0.1, -0.1, 1e7, 1e7 + 1, 1.2e8, 1.2e8 + 1, 1e10, 1e10 + 1, 1e300),
);

/** What the shape of a text cannot say: a bound of a sum in words, hours of a part-time post, decimals, the one name that is kept. */
const byValue = /__proto__|\/|[kmbn%]|\.|\d{5}|^\s*\+?0|^\s*[+-]?\d/i;

test.each(
  Object.entries({ DayText, YearText, Id, Text, Money, Sum, PersonalSum, YearOfPersonalSums, Rate, Percent, FteOf }),
)("what %s reads, editors accept; and what its own shape shows, they refuse", (_, leaf) => {
  const schema = new Ajv().compile(jsonSchemaOf(leaf));
  fc.assert(
    fc.property(fc.oneof(texts, numbers, fc.constantFrom(true, null)), (written) => {
      const read = leaf.safeParse(written).success;
      const taken = schema(written);
      if (read) expect([written, taken]).toEqual([written, true]);
      const decimals = typeof written === "number" && !Number.isSafeInteger(written);
      const says = typeof written === "string" && byValue.test(written);
      if (!read && !decimals && !says) expect([written, taken]).toEqual([written, false]);
    }),
    { numRuns: runs(1000) },
  );
});
