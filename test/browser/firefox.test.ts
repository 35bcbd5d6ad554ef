import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "puppeteer-core";
import { afterAll, describe, expect, inject, test } from "vitest";
import { firefoxPath, openInFirefox, startFirefox } from "./firefox.ts";
import { firstSentence, ONE_PAGE, openTab } from "./one-page.ts";
import { endPages, visit } from "./visit.ts";

afterAll(endPages);

const LEFT_OUT =
  "left out: Firefox is not here (on Debian: apt-get install firefox-esr; or FIREFOX names it), so the page was opened in Chromium alone";

if (firefoxPath === undefined) {
  if (process.env.CI === "true")
    test("Firefox opens the page", () => {
      expect.fail("Firefox is missing, without which the page is tried in one browser alone: .ci/run installs it");
    });
  else {
    console.warn(LEFT_OUT);
    test.skip(LEFT_OUT);
  }
}

describe.runIf(firefoxPath !== undefined)("in Firefox, from disk", () => {
  test("every tab says what it says in Chromium, rows are copied and pasted, and nothing is asked for", async () => {
    const chromium = await visit(ONE_PAGE, { from: "disk" });
    const said: (readonly [tab: string, sentence: string])[] = [];
    for (const name of await chromium.page.getByRole("tab").allInnerTexts()) {
      await openTab(chromium.page, name);
      said.push([name, await firstSentence(chromium.page)]);
    }
    await chromium.context.close();

    const browser = await startFirefox();
    try {
      const { page, elsewhere } = await openInFirefox(
        browser,
        pathToFileURL(join(inject("single"), `${ONE_PAGE}.html`)).href,
      );
      for (const [name, sentence] of said) {
        await page.locator(`[role=tab]::-p-text(${name})`).click();
        await page.waitForFunction(
          (sentence) => document.querySelector(".answer-first")?.textContent?.replace(/\s+/g, " ").trim() === sentence,
          {},
          sentence,
        );
      }
      await copyAndPaste(page);
      expect(elsewhere).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

/** Two titles go by the keys to two other posts, and five cells of another program below the last; both are taken back. */
async function copyAndPaste(page: Page): Promise<void> {
  await page.locator("[role=tab]::-p-text(The plan)").click();
  const title = (row: number): string => `.grid-table tbody tr:nth-child(${row}) td:nth-child(2)`;
  const textAt = (selector: string): Promise<string> => page.$eval(selector, (cell) => cell.textContent!.trim());
  const press = async (...keys: readonly Parameters<Page["keyboard"]["press"]>[0][]): Promise<void> => {
    for (const key of keys) await page.keyboard.down(key);
    for (const key of [...keys].reverse()) await page.keyboard.up(key);
  };
  await page.locator(title(1)).click();
  const first = [await textAt(title(1)), await textAt(title(2))];
  await press("Shift", "ArrowDown");
  await press("Control", "c");
  await page.locator(title(5)).click();
  const before = await textAt(title(5));
  await press("Control", "v");
  await page.waitForFunction(() => document.querySelector("#bar-undo")?.textContent?.startsWith("Undo: Pasting"));
  expect([await textAt(title(5)), await textAt(title(6))]).toEqual(first);
  await press("Control", "z");
  await page.waitForFunction(() => document.querySelector("#bar-undo")?.getAttribute("aria-disabled") === "true");
  expect(await textAt(title(5))).toBe(before);

  await page.locator("input[type=search]").fill("Social\tCare");
  await page.focus("input[type=search]");
  await press("Control", "a");
  await press("Control", "x");
  await page.locator(title(5)).click();
  await press("Control", "v");
  await page.waitForFunction(() => document.querySelector("#bar-undo")?.textContent?.startsWith("Undo: Pasting"));
  expect([await textAt(title(5)), await textAt(`.grid-table tbody tr:nth-child(5) td:nth-child(3)`)]).toEqual([
    "Social",
    "Care",
  ]);
}
