import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faults } from "./cut-off.ts";
import { drop, unfold } from "./hand.ts";
import { ONE_PAGE, openTab, shownFingerprint, shownTitle } from "./one-page.ts";
import { brokenPlans, soundPlans } from "./twelve-plans.ts";
import { endPages, type Visit, visit } from "./visit.ts";

afterAll(endPages);

/** Those of which most could go wrong: long words of every script, many years, sums of a penny beside sums of nine places. */
const WORST = ["names that are long, right to left, Welsh, markup", "ten years", "pennies and hundreds of millions"];

/** A sheet of A4 less its margins of 15 mm, at 96 dots an inch. */
const A4 = 680;

describe("plans far from each other", () => {
  let narrow: Visit;
  let wide: Visit;
  beforeAll(async () => {
    narrow = await visit(ONE_PAGE, { from: "disk", width: 320 });
    wide = await visit(ONE_PAGE, { from: "disk" });
  });
  afterAll(() => Promise.all([narrow, wide].map(({ context }) => context.close())));

  test.each(WORST)(
    "%s: at 320 pixels each tab answers, and no word is cut off or stands over another",
    async (name) => {
      const { page, complaints } = narrow;
      await drop(page, soundPlans[name]!);
      for (const tab of await page.getByRole("tab").allInnerTexts()) {
        await openTab(page, tab);
        await unfold(page);
        expect(await faults(page), tab).toEqual([]);
        expect(await page.locator("main").innerText(), tab).not.toMatch(/NaN|undefined|Infinity|\[object|£-?0k\b/);
      }
      expect(complaints).toEqual([]);
    },
  );

  test.each(WORST.slice(0, 2))("%s: printed, no table is cut at the side of the paper", async (name) => {
    const { page } = narrow;
    await page.setViewportSize({ width: A4, height: 900 });
    await drop(page, soundPlans[name]!);
    for (const tab of ["The plan", "Is it funded?", "Explain"]) {
      await page.emulateMedia({ media: "screen" });
      await openTab(page, tab);
      await page.emulateMedia({ media: "print" });
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      const tables = await page
        .locator("main table")
        .evaluateAll((all) =>
          all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().right),
        );
      expect(tables.length, tab).toBeGreaterThan(0);
      for (const right of tables) expect(right, tab).toBeLessThanOrEqual(A4);
      await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    }
  });

  test("what is broken is said with its place, and the plan before stays", async () => {
    const { page, complaints } = wide;
    const [title, fingerprint] = [await shownTitle(page), await shownFingerprint(page)];
    for (const [name, file] of Object.entries(brokenPlans)) {
      await drop(page, file);
      expect(await page.locator(".notices").innerText(), name).toContain(`The page still shows “${title}”`);
      expect(await page.locator(".issues li").first().innerText(), name).toMatch(new RegExp(`^${file.name}:\\d+:\\d+`));
      expect(await shownFingerprint(page), name).toBe(fingerprint);
    }
    expect(complaints).toEqual([]);
  });

  test("each of the others answers on every tab, and nothing goes wrong", async () => {
    const { page, complaints, elsewhere } = wide;
    for (const [name, file] of Object.entries(soundPlans).filter(([name]) => !WORST.includes(name))) {
      await drop(page, file);
      for (const tab of ["Is it funded?", "When do people start?", "After the money ends", "Explain"]) {
        await openTab(page, tab);
        expect(await page.locator("main").innerText(), `${name}: ${tab}`).not.toMatch(
          /NaN|undefined|Infinity|\[object|£-?0k\b/,
        );
      }
    }
    expect([...complaints, ...elsewhere]).toEqual([]);
  });
});
