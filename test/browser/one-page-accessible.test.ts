import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axe, colourViolations, violations } from "./axe.ts";
import { contrastFaults } from "./contrast.ts";
import { faults } from "./cut-off.ts";
import { drop, textFile } from "./hand.ts";
import { controlsOf } from "./moves.ts";
import { firstSentence, fromMenu, ONE_PAGE, openTab } from "./one-page.ts";
import { settled } from "./settled.ts";
import { endPages, type Visit, visit } from "./visit.ts";

afterAll(endPages);

/** Pictures are drawn anew some frames after a window has changed its size; in milliseconds. */
const RESIZED = 250;

describe("the page of one plan", () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(ONE_PAGE);
    await here.page.evaluate(axe);
  });
  afterAll(() => here.context.close());

  test("has no fault that axe finds on any tab, in light and in dark", async () => {
    const { page, complaints } = here;
    for (const name of await page.getByRole("tab").allInnerTexts()) {
      await page.emulateMedia({ colorScheme: "light" });
      await openTab(page, name);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) details.open = true;
      });
      await settled(page);
      expect(await violations(page), name).toEqual([]);
      expect(await contrastFaults(page), name).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      await settled(page);
      expect(await colourViolations(page), `${name}, dark`).toEqual([]);
      expect(await contrastFaults(page), `${name}, dark`).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });

  test("has none in its menus, its dialogs and its messages", async () => {
    const { page } = here;
    await page.emulateMedia({ colorScheme: "light" });
    await drop(page, textFile("broken.yaml", "outturn: 1\ntitel: x\nyears: { from: 2026/27, to: 2025/26 }\n"));
    await page.locator(".menu > summary", { hasText: "Save" }).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await fromMenu(page, "Start from", "A few questions");
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
  });
});

describe("the page of one plan, in other windows and by other means", () => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(ONE_PAGE, { from: "disk" });
  });
  afterAll(() => here.context.close());

  test("tabs are one stop: arrows move along them, Enter opens one, and Tab leads into its panel", async () => {
    const { page } = here;
    await page.getByRole("tab", { selected: true }).focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    const name = await page.evaluate(() => document.activeElement!.textContent!);
    expect(await page.getByRole("tab", { selected: true }).innerText()).not.toBe(name);
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await page.getByRole("tab", { selected: true }).innerText()).toBe(name);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement!.id)).toBe("panel");
    expect(await page.locator(".panel").getAttribute("aria-labelledby")).toMatch(/^tab-/);
  });

  test("eight steps of a slider are said once, when it rests; its value is said with its unit", async () => {
    const { page } = here;
    await openTab(page, "After the money ends");
    await page.waitForTimeout(1000);
    await page.evaluate(() => {
      const said: string[] = [];
      const place = document.querySelector("p[role=status]")!;
      new MutationObserver(() => said.push(place.textContent!)).observe(place, {
        childList: true,
        characterData: true,
      });
      Object.assign(window, { said });
    });
    const months = (await controlsOf(page)).find(({ label }) => label === "Months looked at")!;
    const range = months.place.locator("input[type=range]");
    await range.focus();
    for (let step = 0; step < 8; step += 1) await page.keyboard.press("ArrowRight");
    await settled(page);
    await page.waitForTimeout(1000);
    expect(await range.getAttribute("aria-valuetext")).toBe("20 months");
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said.length).toBeLessThanOrEqual(1);
    expect(await page.locator("p[role=status]").textContent()).toBe(await firstSentence(page));
  });

  test.each([320, 768])("at %d pixels no tab scrolls sideways, and the answer is in sight", async (width) => {
    const { page } = here;
    await page.setViewportSize({ width, height: 900 });
    await settled(page, RESIZED);
    for (const name of await page.getByRole("tab").allInnerTexts()) {
      await openTab(page, name);
      const { scroll, client } = await page.evaluate(() => {
        scrollTo(0, 0);
        return { scroll: document.documentElement.scrollWidth, client: document.documentElement.clientWidth };
      });
      expect(scroll, name).toBeLessThanOrEqual(client);
      const box = await page.locator(".answer-first").boundingBox();
      expect(box!.y, name).toBeLessThan(600);
    }
  });

  test("at 400% no tab scrolls sideways, and no word is cut off", async () => {
    const { page } = here;
    await page.setViewportSize({ width: 275, height: 225 });
    await settled(page, RESIZED);
    for (const name of await page.getByRole("tab").allInnerTexts()) {
      await openTab(page, name);
      expect(await faults(page), name).toEqual([]);
    }
  });

  test("in the reader's own colours the tab, the table and the cells that are chosen are told apart", async () => {
    const { page } = here;
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ forcedColors: "active" });
    await openTab(page, "The plan");
    const look = (selector: string, property: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((one, property) => getComputedStyle(one).getPropertyValue(property), property);
    const differ = async (chosen: string, others: string, property: string): Promise<void> =>
      expect(await look(chosen, property), chosen).not.toBe(await look(others, property));
    await differ(".tab[aria-selected=true]", ".tab[aria-selected=false]", "border-bottom-color");
    await differ(".sheet-choice[aria-current]", ".sheet-choice:not([aria-current])", "border-top-width");
    await page.locator(".grid-table tbody td").nth(1).click();
    await page.keyboard.press("Shift+ArrowDown");
    await differ(".grid-table [aria-selected=true]", ".grid-table td:not([aria-selected=true])", "background-color");
  });
});
