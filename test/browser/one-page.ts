import { forecast, type Plan } from "@outturn/core";
import { readPlanText } from "@outturn/core/yaml";
import type { Page } from "playwright-core";
import { cheshireEastPosts } from "../../packages/notebooks/src/examples.ts";
import { settled } from "./settled.ts";

/** The page of one plan. */
export const ONE_PAGE = "outturn";

/** What stands at the browser's console. */
interface AtConsole {
  readonly outturn: { readonly forecast: { readonly fingerprint: string }; readonly plan: { readonly title: string } };
}

/** Opens a tab by its name, and waits until it stands still. */
export async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name }).click();
  await page.waitForSelector(".answer-first:not(:empty)");
  await settled(page);
}

/** The fingerprint of the plan that is shown, as the page works it out. */
export const shownFingerprint = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as AtConsole).outturn.forecast.fingerprint);

/** The title of the plan that is shown. */
export const shownTitle = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as AtConsole).outturn.plan.title);

/** The first sentence of the answer. */
export const firstSentence = async (page: Page): Promise<string> =>
  (await page.locator(".answer-first").innerText()).replace(/\s+/g, " ");

/** The plan that the page opens with. */
export const example = { plan: readPlanText(cheshireEastPosts.text, cheshireEastPosts.name) };

export const fingerprintOf = (plan: Plan): string => forecast(plan).fingerprint;

/** Presses something in a menu of the bar. */
export async function fromMenu(page: Page, menu: string, item: string): Promise<void> {
  await page.locator(".menu > summary", { hasText: menu }).click();
  await page.getByRole("button", { name: item }).click();
}
