import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import type { Formula, FormulaRule } from "../../packages/core/src/formula/index.ts";
import * as rules from "../../packages/core/src/rules/index.ts";

const page = join(resolve(import.meta.dirname, "../.."), "docs/rules.md");

const signs = { plus: "+", minus: "−", times: "×" } as const;
const roundings = { "half-up": "to the nearest, a half up", "half-down": "to the nearest, a half down" } as const;

function inSigns(formula: Formula): string {
  if (typeof formula === "number") return formula.toLocaleString("en-GB");
  if (formula.is === "input") return formula.name;
  const [a, b] = [inSigns(formula.a), inSigns(formula.b)];
  if (formula.is === "least" || formula.is === "most") return `${formula.is}(${a}, ${b})`;
  if (formula.is === "share") return `round(${a} ÷ ${b})`;
  return `(${a} ${signs[formula.is]} ${b})`;
}

function roundingsOf(formula: Formula): Set<string> {
  if (typeof formula === "number" || formula.is === "input") return new Set();
  const own = formula.is === "share" ? [roundings[formula.rounds]] : [];
  return new Set([...own, ...roundingsOf(formula.a), ...roundingsOf(formula.b)]);
}

function section(rule: FormulaRule): string {
  const rounds = [...roundingsOf(rule.is)];
  const lines = [
    `## ${rule.name}`,
    "",
    `${rule.says.replace(/\{(\w+)\}/g, "*$1*")}.`,
    "",
    `    ${inSigns(rule.is)}`,
    "",
  ];
  if (rounds.length > 0) lines.push(`Rounding: ${rounds.join("; ")}.`, "");
  if (rule.cite !== undefined) lines.push(`Source: ${rule.cite}.`, "");
  return lines.join("\n");
}

test("the page of rules says what the rules are", () => {
  const every: readonly FormulaRule[] = Object.values(rules).map((rule) =>
    typeof rule === "function" ? rule(2) : rule,
  );
  const head = [
    "# Rules of costing",
    "",
    "Made from the rules themselves, which the engine, `explain` and the tests read. Money is in pence, rates are in millionths, FTE is in",
    "ten-thousandths; annual sums are in ten-thousandths of a penny. A half is rounded away from zero, or dropped for employer NI.",
    "",
    "",
  ].join("\n");
  const text = head + every.map(section).join("\n");
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(page, text);
  expect(readFileSync(page, "utf8")).toBe(text);
});
