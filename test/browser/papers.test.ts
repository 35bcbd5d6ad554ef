import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import {
  type PaperName,
  picturesOf,
  readPaperSettings,
  readTemplate,
  reportOf,
  templates,
  toHtml,
} from "../../packages/core/src/report/index.ts";
import { readPlanBytes } from "../../packages/core/src/yaml/index.ts";
import { contrastFaults } from "./contrast.ts";
import { endPages, inRepository, theBrowser } from "./visit.ts";

afterAll(endPages);

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = inRepository("test", "reports", "papers");
/** Long tables and short, few years and more, much to ask and little. */
const papers = [
  ["ten-sources", "finance"],
  ["ten-sources", "appendix"],
  ["surplus", "finance"],
  ["one-post", "resources"],
] as const satisfies readonly (readonly [string, PaperName])[];

async function pageOf(plan: string, paper: PaperName): Promise<string> {
  const read = forecast(readPlanBytes(readFileSync(`${folder}/${plan}.yaml`), plan));
  const settings = readPaperSettings({ register: "web", firstParagraph: 20 });
  const report = reportOf(read, readTemplate(templates[paper], paper), settings);
  return toHtml(report, await picturesOf(report));
}

/** What axe finds wrong, a line each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(() =>
    (window as unknown as { axe: { run(of: Document, how: object): Promise<AxeResults> } }).axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      resultTypes: ["violations"],
    }),
  );
  expect(found.passes.length).toBeGreaterThan(15);
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(" ")}`),
  );
}

describe("a paper as HTML", () => {
  test.each(papers)("on the plan %s, %s, has no fault that axe finds, wide or narrow", async (plan, paper) => {
    const context = await (await theBrowser()).newContext({ viewport: { width: 1100, height: 900 } });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("request", (request) => {
      if (!request.url().startsWith("data:") && request.url() !== "about:blank") complaints.push(request.url());
    });
    await page.setContent(await pageOf(plan, paper));
    expect(await violations(page)).toEqual([]);
    expect(await contrastFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
