import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axe, violations } from "./axe.ts";
import { contrastFaults } from "./contrast.ts";
import { drop, textFile, unfold } from "./hand.ts";
import { pages } from "./notebooks.ts";
import { marked } from "./plans.ts";
import { settled } from "./settled.ts";
import { endPages, HOME, type Visit, visit } from "./visit.ts";

afterAll(endPages);

describe.each(pages)("%s", (name) => {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(name);
    await here.page.evaluate(axe);
  });
  afterAll(() => here.context.close());

  test("has no fault that axe finds, and pictures whose words stand out, in light and in dark", async () => {
    const { page, complaints } = here;
    expect(await violations(page)).toEqual([]);
    expect(await contrastFaults(page)).toEqual([]);
    await unfold(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await settled(page);
    expect(await violations(page)).toEqual([]);
    expect(await contrastFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("has none with a plan of one's own and with the issues of another", async () => {
    const { page, complaints } = here;
    await drop(page, marked);
    await drop(page, textFile("broken.yaml", "outturn: 1\ntitel: x\nyears: { from: 2026/27, to: 2025/26 }\n"));
    expect(await page.locator(".issues li").count()).toBeGreaterThan(1);
    await unfold(page);
    // The page is dark by now. What is added is alike on every page, and is looked at in light on one.
    expect(await violations(page)).toEqual([]);
    if (name === HOME) {
      await page.emulateMedia({ colorScheme: "light" });
      await settled(page);
      expect(await violations(page)).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });

  if (name === "is-it-funded")
    test("a fault would be found", async () => {
      const { page } = here;
      await page.emulateMedia({ colorScheme: "light" });
      await page.evaluate(() => {
        document.querySelector("main")!.append(document.createElement("button"));
        for (const text of document.querySelectorAll<SVGElement>("figure.picture svg text"))
          text.style.fill = "#bbbbbb";
      });
      expect((await violations(page)).join()).toMatch(/button-name/);
      expect(await contrastFaults(page)).not.toEqual([]);
    });
});
