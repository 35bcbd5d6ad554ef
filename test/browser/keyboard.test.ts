import { readPlanText } from "@outturn/core/yaml";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { saved, unfold } from "./hand.ts";
import { notebooks, pages } from "./notebooks.ts";
import { opened } from "./opened.ts";
import { seen } from "./seen.ts";
import { settled } from "./settled.ts";
import { endPages } from "./visit.ts";

afterAll(endPages);

/** Everything on a page that a key must reach, in order, by what it says: of radio buttons the one that is chosen, else the first. */
const reachable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = "a[href], button, input, select, textarea, summary, [tabindex='0']";
    const found = [...document.querySelectorAll<HTMLElement>(all)].filter((one) => {
      if (one instanceof HTMLInputElement && one.type === "radio" && !one.checked) {
        const group = [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")].filter(
          ({ name }) => name === one.name,
        );
        if (one !== group[0] || group.some(({ checked }) => checked)) return false;
      }
      return one.checkVisibility({ visibilityProperty: true }) && !one.matches(":disabled") && one.tabIndex >= 0;
    });
    return found.map((one, at) => {
      const name = `${at} ${one.localName} ${one.textContent?.trim().slice(0, 30)}`;
      one.dataset.inOrder = name;
      return name;
    });
  });

/** Where the keys are now, whether that is in sight, and whether one sees that they are there. */
const focused = (page: Page): Promise<{ at: string | undefined; shown: boolean; inSight: boolean }> =>
  page.evaluate(() => {
    const one = document.activeElement as HTMLElement;
    // A control that is drawn by its label shows it there.
    const isDrawn = (part: Element): boolean =>
      Number(getComputedStyle(part).opacity) > 0 && part.getBoundingClientRect().width > 4;
    const label = one.nextElementSibling?.localName === "label" ? one.nextElementSibling : undefined;
    const drawn = isDrawn(one) || !label ? one : label;
    const rings = [getComputedStyle(drawn), getComputedStyle(drawn, "::before")].map(
      ({ outlineStyle, outlineWidth, boxShadow }) =>
        (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || /[2-9]px/.test(boxShadow),
    );
    const box = drawn.getBoundingClientRect();
    return {
      at: one.dataset.inOrder,
      shown: one.matches(":focus-visible") && rings.some(Boolean),
      inSight: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });

/** Goes on by Tab until the element is reached that this selects. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let count = 0; count < 300; count += 1) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never comes to ${selector}`);
}

describe.each(pages)("with the keys alone, %s", (name) => {
  const at = opened(name);

  test("is entered by the link that skips what comes before it", async () => {
    const { page } = at;
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to main content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await page.evaluate(() => {
      const first = document.querySelector<HTMLElement>("main :is(a[href], button, input, select)")!;
      first.dataset.inOrder = "first";
    });
    await page.keyboard.press("Tab");
    expect((await focused(page)).at).toBe("first");
  });

  test.skipIf(!notebooks.includes(name))(
    "is asked another question, keeps it as a scenario and saves its figures",
    async () => {
      const { page } = at;
      const before = await seen(page);
      await tabTo(page, "form.controls input:is([type=range], [type=radio])");
      await page.keyboard.press("ArrowRight");
      await settled(page);
      // A slider that stands at its most goes the other way.
      if (new URL(page.url()).hash === "") await page.keyboard.press("ArrowLeft");
      await settled(page);
      expect(new URL(page.url()).hash).not.toBe("");
      await tabTo(page, ".picture-saves button:last-of-type");
      const csv = await saved(page, () => page.keyboard.press("Enter"));
      expect(csv.name).toMatch(/\.csv$/);
      await tabTo(page, ".saver summary");
      await page.keyboard.press("Space");
      await tabTo(page, ".saver input");
      await page.keyboard.type("By the keys");
      await tabTo(page, ".saver button");
      const kept = await saved(page, () => page.keyboard.press("Space"));
      expect(readPlanText(kept.bytes.toString("utf8"), kept.name).scenarios.at(-1)?.title).toBe("By the keys");
      await page.locator(".page-name").focus();
      await tabTo(page, ".controls-buttons button");
      await page.keyboard.press("Enter");
      await settled(page);
      expect(await seen(page)).toEqual(before);
    },
  );

  test("is gone through in order and without a trap; one always sees where one is", async () => {
    const { page } = at;
    await unfold(page);
    await page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute("tabindex");
      scrollTo(0, 0);
    });
    const expected = await reachable(page);
    expect(expected.length).toBeGreaterThan(2);
    for (const at of expected) {
      await page.keyboard.press("Tab");
      expect(await focused(page), at).toEqual({ at, shown: true, inSight: true });
    }
    await page.keyboard.press("Shift+Tab");
    expect((await focused(page)).at).toBe(expected.at(-2));
  });
});
