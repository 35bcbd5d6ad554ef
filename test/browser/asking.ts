import { readFileSync } from "node:fs";
import type { Millionths, Pence, Plan } from "@outturn/core";
import { applyChanges, type Change } from "@outturn/core/scenario";
import { readPlanText } from "@outturn/core/yaml";
import type { Page } from "playwright-core";
import type { Given } from "./hand.ts";
import { settled } from "./settled.ts";
import { inRepository } from "./visit.ts";

/** A plan of the examples, as a file and as the library reads it. */
export function example(...path: readonly string[]): Given & { readonly plan: Plan } {
  const bytes = readFileSync(inRepository("examples", ...path));
  return { name: path.at(-1)!, bytes, plan: readPlanText(bytes.toString("utf8"), path.at(-1)!) };
}

export const printed = example("cheshire-east-2024", "published.yaml");
export const posts = example("cheshire-east-2024", "posts.yaml");
export const leicestershire = example("leicestershire-2017", "budget.yaml");

/** Puts the controls of a page to what a link says, and all others back. */
export async function askFor(page: Page, says: string): Promise<void> {
  await page.evaluate((says) => {
    location.hash = says;
  }, says);
  await settled(page);
}

/** All that a page says in its answer. */
export const answerOf = async (page: Page): Promise<string> =>
  (await page.locator(".answer-words").innerText()).replace(/\s+/g, " ");

/** A table of a page by its caption, without its unit: its rows as they are read. */
export const tableCalled = (page: Page, caption: string): Promise<string[][]> =>
  page.evaluate((caption) => {
    const tables = [...document.querySelectorAll("main table")];
    const found = tables.find(
      (table) => table.querySelector("caption")?.textContent?.replace(/, £[km]?$/, "") === caption,
    );
    return [...(found?.querySelectorAll("tr") ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent!.trim()),
    );
  }, caption);

/** A question: what a link says, and the changes to the plan that it means. */
export interface Asked {
  readonly says: string;
  readonly changes: readonly Change[];
}

/** A plan with changes made to it, which no longer has to come to the sums that its paper prints. */
export function changed({ expect: _, ...plan }: Plan, ...changes: readonly Change[]): Plan {
  return applyChanges(plan, changes, { idle: "allowed" });
}

export const inAll = (sums: Readonly<Record<string, number>>): Pence =>
  Object.values(sums).reduce((all, one) => all + one, 0) as Pence;

/** A per cent as the library holds it. */
export const share = (percent: number): Millionths => Math.round(percent * 10_000) as Millionths;

export const carried: Change = { change: "carry-forward", carryForward: "all" };
