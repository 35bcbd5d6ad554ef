import { readPlanText } from "@outturn/core/yaml";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { cellOf, gridOf } from "./grid-hand.ts";
import { fingerprintOf, fromMenu, ONE_PAGE, openTab, shownFingerprint } from "./one-page.ts";
import { settled } from "./settled.ts";
import { endPages, visit } from "./visit.ts";

afterAll(endPages);

const FOLDER = "plans";
const FILE = "chosen.yaml";

/**
 * Lets the reader choose a file without a window to choose in: one of the browser's own, which a page writes to as to any other. What the
 * reader says when asked whether the page may write stands in `window.mayWrite`.
 */
async function giveFile(page: Page): Promise<void> {
  await page.evaluate(
    ([inside, name]) => {
      Object.assign(window, { mayWrite: "granted" });
      const choose = async (): Promise<FileSystemFileHandle> => {
        const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(inside, { create: true });
        const handle = await folder.getFileHandle(name, { create: true });
        const requestPermission = async (): Promise<string> => (window as unknown as { mayWrite: string }).mayWrite;
        return Object.assign(handle, { requestPermission });
      };
      Object.defineProperty(window, "showSaveFilePicker", { value: choose });
    },
    [FOLDER, FILE] as const,
  );
}

const written = (page: Page): Promise<string> =>
  page.evaluate(
    async ([inside, name]) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(inside);
      return (await (await folder.getFileHandle(name)).getFile()).text();
    },
    [FOLDER, FILE] as const,
  );

const said = (page: Page): Promise<string> => page.locator(".bar-saved").innerText();

async function changeTitle(page: Page, title: string): Promise<void> {
  await (await cellOf(gridOf(page, "Posts"), "team-manager", "Title")).click();
  await page.keyboard.type(title);
  await page.keyboard.press("Enter");
  await settled(page);
}

test("every change goes into the chosen file; a folder that is gone, and a page that may not write, are said and nothing is lost", async () => {
  const { page, context, elsewhere } = await visit(ONE_PAGE, { from: "site", width: 1280 });
  await giveFile(page);
  await openTab(page, "The plan");
  await fromMenu(page, "Save", "Into a file, with every change");
  await expect.poll(() => said(page)).toContain(`Saved in ${FILE}`);
  await changeTitle(page, "Head");
  await expect.poll(() => written(page), { timeout: 10_000 }).toContain("title: Head");
  expect(fingerprintOf(readPlanText(await written(page), FILE))).toBe(await shownFingerprint(page));
  await expect.poll(() => page.locator(".bar-file").innerText()).not.toContain("not saved");

  await page.evaluate(
    async (inside) => (await navigator.storage.getDirectory()).removeEntry(inside, { recursive: true }),
    FOLDER,
  );
  await changeTitle(page, "Leader");
  await expect
    .poll(() => said(page), { timeout: 10_000 })
    .toBe("Saving stopped: the file is not there any more. Save the plan into a file again.");
  expect(await page.locator(".bar-file").innerText()).toContain("not saved");
  const box = page.getByRole("checkbox", { name: `Save every change in ${FILE}` });
  expect(await box.isChecked()).toBe(false);

  await page.evaluate(() => Object.assign(window, { mayWrite: "denied" }));
  await box.focus();
  await page.keyboard.press("Space");
  await expect.poll(() => said(page)).toBe("The browser does not let this page write to the file.");
  expect(await box.isChecked()).toBe(false);

  await page.evaluate(() => Object.assign(window, { mayWrite: "granted" }));
  await fromMenu(page, "Save", "Into a file, with every change");
  await expect.poll(() => written(page)).toContain("title: Leader");
  expect(elsewhere).toEqual([]);
  await context.close();
});
