import { afterAll, describe, expect, test } from "vitest";
import { faults } from "./cut-off.ts";
import { choose, unfold } from "./hand.ts";
import { pages } from "./notebooks.ts";
import { opened } from "./opened.ts";
import { marked } from "./plans.ts";
import { settled } from "./settled.ts";
import { endPages } from "./visit.ts";

afterAll(endPages);

/** Pictures are drawn anew some frames after a window has changed its size; in milliseconds. */
const RESIZED = 250;

const titles = new Set<string>();

describe.each(pages)("%s", (name) => {
  const at = opened(name);

  test("has a title of its own and one heading, its answer and the beginning of its picture in the first screen", async () => {
    const { page } = at;
    titles.add(await page.title());
    expect(await page.locator("h1").count()).toBe(1);
    const tops = await page.evaluate(() =>
      [".answer-first", "figure.picture svg"].map(
        (one) => document.querySelector(one)?.getBoundingClientRect().top ?? 0,
      ),
    );
    for (const top of tops) expect(top).toBeLessThan(900);
  });

  test("prints whole: no button, no picture cut by the end of a page, no table cut at the side", async () => {
    const { page } = at;
    await page.emulateMedia({ media: "print", colorScheme: "light" });
    // A4 less margins of 15 mm, at 96 dots an inch.
    const [width, height] = [680, 1009];
    await page.setViewportSize({ width, height });
    await settled(page, RESIZED);
    expect(
      await page
        .locator("main :is(button, input[type=file], .picture-saves, .saver)")
        .filter({ visible: true })
        .count(),
    ).toBe(0);
    const pictures = await page.locator("figure.picture .picture-drawing").evaluateAll((all) =>
      all.map((one) => {
        const { width, height } = one.querySelector("svg")!.getBoundingClientRect();
        return { width, height, breaks: getComputedStyle(one).breakInside, shows: getComputedStyle(one).overflow };
      }),
    );
    for (const picture of pictures) {
      expect(picture).toMatchObject({ breaks: "avoid", shows: "visible" });
      expect(picture.width).toBeLessThanOrEqual(width);
      expect(picture.height).toBeLessThan(height);
    }
    const tables = await page
      .locator(".table-place")
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility())
          .map((one) => one.querySelector("table")!.getBoundingClientRect().right - innerWidth),
      );
    for (const over of tables) expect(over).toBeLessThanOrEqual(0);
    const rows = await page
      .locator(".govuk-table__row")
      .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).breakInside))]);
    expect(rows).toEqual(rows.length === 0 ? [] : ["avoid"]);
    expect((await page.pdf({ format: "A4" })).subarray(0, 5).toString()).toBe("%PDF-");
  });

  test("reads without scrolling sideways at 320 px and at 400% of 1100 px, with no word cut off", async () => {
    const { page } = at;
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width: 320, height: 900 });
    await settled(page, RESIZED);
    await unfold(page);
    expect(await faults(page)).toEqual([]);
    await page.setViewportSize({ width: 275, height: 225 });
    await settled(page, RESIZED);
    expect(await faults(page)).toEqual([]);
    await choose(page, marked);
    expect(await faults(page)).toEqual([]);
    await page.setViewportSize({ width: 1100, height: 900 });
    await settled(page, RESIZED);
    expect(await faults(page)).toEqual([]);
  });
});

test("no two pages have the same title", () => {
  expect([titles.size, titles.has("")]).toEqual([pages.length, false]);
});
