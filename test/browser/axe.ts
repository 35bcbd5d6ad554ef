import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** The text of axe. A page lets no script of another in, so it goes in as a person at the browser's console would put it. */
export const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules whose answer depends on colours: the only ones that can have another answer where nothing but the colours is another. */
const OF_COLOURS = { type: "rule", values: ["color-contrast", "link-in-text-block"] } as const;

/** What axe finds wrong with a page, or with the part of it that has changed; a line each, nothing when all is well. */
export async function violations(page: Page, part?: string): Promise<string[]> {
  const { passes, found } = await run(page, TAGS, part);
  expect(passes).toBeGreaterThan(part === undefined ? 15 : 0);
  return found;
}

/** What axe finds wrong with the colours of a page of which it has found nothing wrong in others. */
export async function colourViolations(page: Page): Promise<string[]> {
  const { passes, found } = await run(page, OF_COLOURS);
  expect(passes).toBeGreaterThan(0);
  return found;
}

type Axe = { run(where: Document | string, how: object): Promise<AxeResults> };

async function run(
  page: Page,
  runOnly: object,
  part?: string,
): Promise<{ readonly passes: number; readonly found: string[] }> {
  const { violations, passes } = await page.evaluate(
    ({ runOnly, part }) =>
      (window as unknown as { axe: Axe }).axe.run(part ?? document, { runOnly, resultTypes: ["violations"] }),
    { runOnly, part },
  );
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(" ")}`),
  );
  return { passes: passes.length, found };
}
