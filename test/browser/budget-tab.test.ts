import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axe, violations } from "./axe.ts";
import { gridOf, textsOf } from "./grid-hand.ts";
import { example, fingerprintOf, firstSentence, ONE_PAGE, openTab, shownFingerprint } from "./one-page.ts";
import { settled } from "./settled.ts";
import { endPages, type Visit, visit } from "./visit.ts";

afterAll(endPages);

describe("the medium-term budget of a plan that has none", () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(ONE_PAGE, { from: "disk", width: 320 });
    await openTab(here.page, "Medium-term budget");
  });
  afterAll(() => here.context.close());

  test("is said to be missing, without a line of a file to be written", async () => {
    const { page } = here;
    expect(await firstSentence(page)).toBe("This plan has no medium-term budget, so there is no gap of one to show.");
    expect(await page.locator("main pre").count()).toBe(0);
    await page.evaluate(axe);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test("is refused where no sum is typed, beside the box and in the words of the plan's checks", async () => {
    const { page } = here;
    await page.getByRole("button", { name: "Add a medium-term budget" }).click();
    const base = page.getByLabel("Recurrent budget of the year before 2024/25");
    expect(await base.evaluate((one) => document.activeElement === one)).toBe(true);
    await base.fill("lots");
    await page.keyboard.press("Enter");
    expect(await page.locator(".begin-budget .govuk-error-message").first().innerText()).toContain("lots");
    expect(await base.getAttribute("aria-invalid")).toBe("true");
    expect(await violations(page)).toEqual([]);
    expect(await shownFingerprint(page)).toBe(fingerprintOf(example.plan));
  });

  test("is begun with two sums as one step, stands in its tables, and undo takes it back", async () => {
    const { page, complaints } = here;
    await page.getByLabel("Recurrent budget of the year before 2024/25").fill("£12m");
    await page.getByLabel("Recurrent funding in 2024/25").fill("£11.5m");
    await page.getByRole("button", { name: "Add a medium-term budget" }).click();
    await page.waitForSelector("figure.picture svg");
    await settled(page);
    expect(await firstSentence(page)).toBe("Cumulative gap £500,000 by 2025/26.");
    await page.evaluate(() => document.querySelector<HTMLDetailsElement>(".bar-more")!.setAttribute("open", ""));
    await page.getByRole("button", { name: "Undo: A medium-term budget" }).click();
    await settled(page);
    await page.getByRole("button", { name: "Redo: A medium-term budget" }).click();
    await settled(page);
    expect(await firstSentence(page)).toBe("Cumulative gap £500,000 by 2025/26.");
    await page.getByRole("button", { name: "Undo: A medium-term budget" }).click();
    await settled(page);
    await page.getByRole("button", { name: "Go to the tables of the budget" }).click();
    await settled(page);
    expect(await page.getByRole("tab", { selected: true }).innerText()).toBe("The plan");
    await page.getByRole("button", { name: "Redo: A medium-term budget" }).click();
    await settled(page);
    expect((await textsOf(gridOf(page, "Budget base")))[1]).toEqual(
      expect.arrayContaining(["Base budget", "12,000,000"]),
    );
    expect(complaints).toEqual([]);
  });
});
