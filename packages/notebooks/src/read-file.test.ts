import { readPlanText } from "@outturn/core/yaml";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../test/support/runs.ts";
import { readFile } from "./read-file.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("a plan's bytes are the plan, in YAML and in JSON, with a byte order mark and without", () => {
  const plan = readPlanText("outturn: 1\ntitle: A plan\nyears: { from: 2024/25, to: 2025/26 }", "plan.yaml");
  const json = '{"outturn":1,"title":"A plan","years":{"from":"2024/25","to":"2025/26"}}';
  for (const text of [json, `\ufeff${json}`]) expect(readFile("plan.json", bytes(text))).toEqual({ is: "plan", plan });
});

test("whatever the bytes are, what comes is a plan or what is wrong with it: nothing is thrown", () => {
  const given = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: "binary" }).map(bytes),
    fc.json().map(bytes),
  );
  fc.assert(
    fc.property(given, fc.constantFrom("a.yaml", "a.json", "a.xlsx", "a", ""), (given, name) => {
      const read = readFile(name, given);
      if (read.is === "issues") expect(read.issues.length).toBeGreaterThan(0);
      else expect(read.plan.outturn).toBe(1);
    }),
    { numRuns: runs(200) },
  );
});
