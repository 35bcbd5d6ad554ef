import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** The text of axe. A page lets no script of another in, so it goes in as a person at the browser's console would put it. */
export const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong, a line each; nothing when all is well. */
export async function violations(page: Page): Promise<string[]> {
  const { violations, passes } = await page.evaluate(
    (tags) =>
      (window as unknown as { axe: { run(of: Document, how: object): Promise<AxeResults> } }).axe.run(document, {
        runOnly: tags,
        resultTypes: ["violations"],
      }),
    TAGS,
  );
  expect(passes.length).toBeGreaterThan(15);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help}: ${target.join(" ")}`));
}
