import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readBook } from "../../packages/core/src/excel/index.ts";
import { type Issue, issueCodes, PlanError } from "../../packages/core/src/issues/index.ts";
import { riskIssues } from "../../packages/core/src/risk/index.ts";
import { rangeIssues, scenarioIssues } from "../../packages/core/src/scenario/index.ts";
import { locatePlanText, readPlanBytes } from "../../packages/core/src/yaml/index.ts";
import { brokenBooks } from "../excel/broken-books.ts";
import { brokenLiveBooks } from "../live/broken-live-books.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const renew = process.env["UPDATE_GOLDEN"] === "1";
const plans = readdirSync(at(".")).filter((name) => /\.(?:yaml|json)$/.test(name)).sort();

/**
 * `unknown-key.pay.yaml` is a plan with the issue `unknown-key`; its message stands in `unknown-key.pay.txt`. A plan with several has
 * them in its name, as `not-a-date+double-id.yaml`, and stands on the page of issues under the first.
 */
const codesOf = (plan: string): readonly string[] => plan.split(".")[0]!.split("+");
const textOf = (plan: string): string => plan.replace(/\.yaml$/, ".txt").replace(/\.json$/, ".json.txt");

function issuesOf(plan: string): readonly Issue[] {
  return issuesIn(() => {
    const bytes = readFileSync(at(plan));
    const read = readPlanBytes(bytes, plan);
    const locate = locatePlanText(bytes.toString("utf8"), plan);
    return [...scenarioIssues(read, locate), ...rangeIssues(read, locate), ...riskIssues(read, locate)];
  });
}

function issuesIn(work: () => readonly Issue[]): readonly Issue[] {
  try {
    return work();
  } catch (error) {
    if (error instanceof PlanError) return error.issues;
    throw error;
  }
}

const messageOf = (issues: readonly Issue[]): string => `${new PlanError(issues).message}\n`;

describe("each broken plan says exactly what is wrong, where, and how to mend it", () => {
  test.each(plans)("%s", (plan) => {
    const issues = issuesOf(plan);
    if (renew || !existsSync(at(textOf(plan)))) writeFileSync(at(textOf(plan)), messageOf(issues));
    expect(messageOf(issues)).toBe(readFileSync(at(textOf(plan)), "utf8"));
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(codesOf(plan)));
  });
});

test("every code has a broken plan, or a broken workbook where only a workbook can have it", () => {
  expect([...new Set([...plans.flatMap(codesOf), ...brokenBooks.keys(), ...brokenLiveBooks.keys()])].sort()).toEqual([...issueCodes].sort());
});

const linesOf = (about: string, issues: readonly Issue[]): readonly string[] =>
  [`A workbook: ${about}.`, "", "```text", messageOf(issues).trimEnd(), "```", ""];

const liveLines = [...brokenLiveBooks].map(async ([code, { about, read }]) => {
  const issues = await read().then(
    () => [],
    (error: unknown) => {
      if (error instanceof PlanError) return error.issues;
      throw error;
    },
  );
  expect(new Set(issues.map((issue) => issue.code))).toEqual(new Set([code]));
  return [code, linesOf(about, issues)] as const;
});

const bookLines = new Map<string, readonly string[]>(
  await Promise.all([
    ...liveLines,
    ...[...brokenBooks].map(async ([code, { about, bytes, fileName = "a.xlsx" }]) => {
      const written = await bytes();
      const issues = issuesIn(() => {
        readBook(written, fileName);
        return [];
      });
      expect(issues.map((issue) => issue.code)).toEqual([code]);
      return [code, linesOf(about, issues)] as const;
    }),
  ]),
);

test("the page of issues shows each of them as it is", () => {
  const page = [
    "# Issues",
    "",
    "What can be wrong with a plan, each with a plan that has it and what is said about it.",
    "This page is made from `test/plans`, `test/excel` and `test/live`.",
    "",
    ...issueCodes.flatMap((code) => [`## ${code}`, "", ...(bookLines.get(code) ?? plans.filter((plan) => codesOf(plan)[0] === code).flatMap(shown))]),
  ].join("\n");
  const path = at("../../docs/issues.md");
  if (renew) writeFileSync(path, page);
  expect(readFileSync(path, "utf8")).toBe(page);
});

function shown(plan: string): string[] {
  const bytes = readFileSync(at(plan));
  const text = /[^\t\n\r -~£]/.test(bytes.toString("utf8")) ? "(bytes that are no text)" : bytes.toString("utf8").trimEnd();
  return ["```yaml", text, "```", "", "```text", messageOf(issuesOf(plan)).trimEnd(), "```", ""];
}
