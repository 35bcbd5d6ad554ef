import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type CheckedClaim, checkClaims } from "../../packages/core/src/claims/index.ts";
import { readPaperBytes } from "../../packages/core/src/yaml/index.ts";
import { planted } from "./planted.ts";

/** Ten public papers of ten councils, each with its title, its date and where it was read at its head. */
const papers = new Map(
  readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => [file.replace(".yaml", ""), readPaperBytes(readFileSync(join(import.meta.dirname, file)), file)]),
);

const verdictsOf = (claims: readonly CheckedClaim[], verdict: CheckedClaim["verdict"]): readonly string[] =>
  claims.filter((claim) => claim.verdict === verdict).map(({ text }) => text);

test("there are ten papers, most of whose claims are tested", () => {
  expect(papers.size).toBe(10);
  const claims = [...papers.values()].flatMap((paper) => checkClaims(paper.claims, paper.plan).claims);
  expect([claims.length, verdictsOf(claims, "agrees").length]).toEqual([90, 72]);
});

test.each([...papers])("a true paper gives no false alarm: %s", (_, { claims, plan }) => {
  const found = checkClaims(claims, plan);
  expect([found.faults, verdictsOf(found.claims, "does-not-agree")]).toEqual([[], []]);
});

describe("of 30 single-figure errors planted in them", () => {
  const found = planted.map(([name, claim, wrong]) => {
    const { claims, plan } = papers.get(name)!;
    const at = claims.findIndex(({ text }) => text === claim);
    expect(at, `${name}: ${claim}`).toBeGreaterThanOrEqual(0);
    return checkClaims(claims.with(at, { text: wrong }), plan).claims[at]!;
  });

  test("29 are found", () => {
    expect([planted.length, verdictsOf(found, "does-not-agree").length]).toEqual([30, 29]);
  });

  test("the other names a thing that nothing else tells of, and says so", () => {
    expect(found.filter(({ verdict }) => verdict !== "does-not-agree")).toEqual([
      {
        text: "Working Neighbourhood Fund of £1,170,000",
        verdict: "not-tested",
        says: ["No other claim is of the same thing"],
      },
    ]);
  });
});
