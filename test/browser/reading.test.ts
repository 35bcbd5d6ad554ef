import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { drop } from "./hand.ts";
import { ONE_PAGE, openTab } from "./one-page.ts";
import { badlyTold, isControl, toldBy } from "./reading.ts";
import { soundPlans } from "./twelve-plans.ts";
import { endPages, visit } from "./visit.ts";

afterAll(endPages);

/** Each tab begins with its heading and its answer; controls stand before what they move. */
async function expectInOrder(page: Page): Promise<void> {
  for (const name of await page.getByRole("tab").allInnerTexts()) {
    await openTab(page, name);
    const told = await toldBy(page);
    expect(badlyTold(told), name).toEqual([]);
    const panel = told.slice(told.findIndex(({ role }) => role === "tabpanel") + 1);
    const answer = (await page.locator(".answer-first").innerText()).replace(/\s+/g, " ").trim();
    const heading = panel.findIndex(({ role }) => role === "heading");
    const answered = panel.findIndex(
      (one) => one.role === "StaticText" && one.name !== "" && answer.includes(one.name),
    );
    // Figures in sentences can be opened: they are no controls of the question.
    const control = panel.findIndex((one) => isControl(one) && one.within[0] !== "paragraph");
    const picture = panel.findIndex(({ role }) => role === "image");
    expect(answered, name).toBeGreaterThanOrEqual(0);
    if (name !== "The plan") expect(heading, name).toBeLessThan(answered);
    if (control >= 0) expect(answered, name).toBeLessThan(control);
    if (control >= 0 && picture >= 0) expect(control, name).toBeLessThan(picture);
  }
}

test("each tab is read in order: its heading, its answer, its controls, its pictures in words", async () => {
  const { page, context } = await visit(ONE_PAGE, { from: "disk", width: 1280 });
  await expectInOrder(page);
  await drop(page, soundPlans["names that are long, right to left, Welsh, markup"]!);
  await expectInOrder(page);
  await context.close();
});
