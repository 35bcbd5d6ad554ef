import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { checkClaims } from "../../packages/core/src/claims/index.ts";
import { type Claims, type Plan, readPlan } from "../../packages/core/src/plan/index.ts";
import { readPaperBytes } from "../../packages/core/src/yaml/index.ts";
import { comesBack, inPlainWords, inTime, isClean, readOrSaid } from "./holds.ts";

const bare: Plan = readPlan({ outturn: 1, title: "Claims alone", years: { from: "2024/25", to: "2025/26" } });

/** What claims are held to besides themselves. */
const held: readonly (Plan | undefined)[] = [undefined, bare, example("examples/cheshire-east-2024/posts.yaml")];

function example(path: string): Plan {
  const { plan } = readPaperBytes(readFileSync(path), path);
  if (plan === undefined) throw new Error(`${path} is no plan`);
  return plan;
}

/** All that is promised of any text that is read as a file of claims. Returns the claims where they are some. */
export function claimsHold(text: string, name: string): Claims | undefined {
  const paper = readOrSaid(() => readPaperBytes(new TextEncoder().encode(text), name), text);
  if (paper === undefined) return undefined;
  const { claims } = paper;
  comesBack({ ...bare, claims });
  for (const plan of held) {
    const found = inTime("checking claims", () => checkClaims(claims, plan));
    expect(found.claims).toHaveLength(claims.length);
    isClean(found, "claims");
    inPlainWords(JSON.stringify(found), text);
    for (const { of, says } of found.tests) {
      expect(says).not.toBe("");
      expect(of.every((place) => place in claims)).toBe(true);
    }
  }
  return paper;
}
