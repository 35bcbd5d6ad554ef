import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faults } from "./cut-off.ts";
import { drop, unfold } from "./hand.ts";
import { ONE_PAGE, openTab, shownFingerprint, shownTitle } from "./one-page.ts";
import { settled } from "./settled.ts";
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
    await page.getByRole("button", { name: "Mend it here" }).click();
    await settled(page);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    // On paper too: whose figures these are, and that they are not those of the file that is being mended.
    expect(await page.locator(".print-head").textContent()).toBe(
      `Parts that are not there (parts.json). The plan has 3 issues that stop it being worked out. The figures are from before, of “${title}”.`,
    );
    expect(await page.locator(".print-foot").textContent()).toMatch(/^Figures worked out by Outturn /);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.locator("#bar-undo").click();
    await settled(page);
    expect(complaints).toEqual([]);
  });

  test("ten years: in its paper each row is named in words, not letter by letter, and its tab is in sight", async () => {
    const { page, context } = await visit(ONE_PAGE, { from: "disk", width: 320 });
    await drop(page, soundPlans["ten years"]!);
    // As an address opens it: nobody has moved along the names.
    await page.getByRole("tab", { name: "Paper" }).dispatchEvent("click");
    await page.waitForSelector(".paper tbody th");
    const widths = await page.locator(".paper tbody th").evaluateAll((all) => all.map((name) => name.clientWidth));
    for (const width of widths) expect(width).toBeGreaterThan(100);
    const open = await page.getByRole("tab", { selected: true }).boundingBox();
    expect(open!.x).toBeGreaterThanOrEqual(0);
    expect(open!.x + open!.width).toBeLessThanOrEqual(320);
    await context.close();
  });

  test("what nobody is in, costs or saves is drawn as nothing", async () => {
    const { page, context } = await visit(ONE_PAGE, { from: "disk" });
    await drop(page, soundPlans["all vacant"]!);
    await openTab(page, "When do people start?");
    const bars = page.locator("figure.picture").last().locator('g[aria-label="bar"] rect, svg rect');
    for (const width of await bars.evaluateAll((all) => all.map((bar) => Number(bar.getAttribute("width")))))
      expect(width).toBeLessThanOrEqual(1);
    expect(await page.locator("figure.picture").last().locator("h2").innerText()).toBe(
      "A week's delay of every start is worth £0",
    );
    await context.close();
  });

  test("pictures are not drawn for the moment in which the page is out of sight", async () => {
    const { page, context } = await visit(ONE_PAGE, { from: "disk" });
    await openTab(page, "After the money ends");
    const widths = (): Promise<readonly (string | null)[]> =>
      page.locator("figure.picture svg[role=img]").evaluateAll((all) => all.map((one) => one.getAttribute("width")));
    const before = await widths();
    expect(before.length).toBe(2);
    await page.evaluate(() => document.querySelector("main")!.toggleAttribute("hidden"));
    await page.waitForTimeout(700);
    expect(await widths()).toEqual(before);
    await context.close();
  });

  test("each of the others answers on every tab, and nothing goes wrong", async () => {
    const { page, complaints, elsewhere } = wide;
    for (const [name, file] of Object.entries(soundPlans).filter(([name]) => !WORST.includes(name))) {
      await drop(page, file);
      for (const tab of ["Is it funded?", "When do people start?", "After the money ends", "Explain"]) {
        await openTab(page, tab);
        const hidden = await page.locator("[hidden]").evaluateAll((all) => all.filter((one) => one.checkVisibility()));
        expect(hidden, `${name}: ${tab}`).toEqual([]);
        expect(await page.locator("main").innerText(), `${name}: ${tab}`).not.toMatch(
          /NaN|undefined|Infinity|\[object|£-?0k\b/,
        );
      }
    }
    expect([...complaints, ...elsewhere]).toEqual([]);
  });
});
