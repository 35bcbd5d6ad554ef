import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { budgetHolds } from "./budget-holds.ts";
import { claimsHold } from "./claims-hold.ts";
import { planHolds } from "./plan-holds.ts";

const folder = join(import.meta.dirname, "found");

/** What is promised of a text, by how the name of its file begins. */
const promises = new Map<string, (text: string, name: string) => unknown>([
  ["plan", planHolds],
  ["claims", claimsHold],
  ["budget", budgetHolds],
]);

test.each(readdirSync(folder))("%s, on which a promise was once broken, keeps them all", (name) => {
  const promised = promises.get(name.slice(0, name.indexOf("-")));
  expect(promised, `the name begins with none of ${[...promises.keys()].join(", ")}`).toBeDefined();
  promised!(readFileSync(join(folder, name), "utf8"), name);
});
