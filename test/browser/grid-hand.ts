import type { Locator, Page } from "playwright-core";
import { settled } from "./settled.ts";

/** The table of a sheet of the plan. */
export const gridOf = (page: Page, sheetName: string): Locator =>
  page.getByRole("grid", { name: sheetName, exact: true });

/** Chooses a sheet of the plan by its button. */
export async function openSheet(page: Page, sheetName: string): Promise<void> {
  await page.locator(".sheet-choice", { hasText: new RegExp(`^${sheetName}(?: \\(|$)`) }).click();
  await settled(page);
}

/** The cell of a row, found by what stands at its head, under a heading. */
export async function cellOf(grid: Locator, rowHead: string, heading: string): Promise<Locator> {
  const headings = await grid.getByRole("columnheader").allInnerTexts();
  const column = headings.map((text) => text.trim()).indexOf(heading);
  if (column < 0) throw new Error(`there is no column ${heading} among ${headings.join(", ")}`);
  return grid
    .locator("tbody tr", { has: grid.page().locator("th", { hasText: new RegExp(`^${rowHead}`) }) })
    .locator("th, td")
    .nth(column);
}

/** The headings and the texts of a sheet, as they are shown. */
export const textsOf = (grid: Locator): Promise<string[][]> =>
  grid
    .locator("tr")
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children].map((cell) => (cell.querySelector(".grid-text") ?? cell).textContent?.trim() ?? ""),
      ),
    );

/** What the focus is on: its role, and its words. */
export const focusedOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const place = document.activeElement!;
    const text =
      place.querySelector(".grid-text")?.textContent ?? place.getAttribute("aria-label") ?? place.textContent;
    return `${place.getAttribute("role") ?? place.localName} ${text}`.trim();
  });

/** Pastes what another program has put on the clipboard. */
export async function pasteFrom(page: Page, data: { readonly [type: string]: string }): Promise<void> {
  await page.evaluate((data) => {
    const moved = new DataTransfer();
    for (const [type, text] of Object.entries(data)) moved.setData(type, text);
    const event = new ClipboardEvent("paste", { clipboardData: moved, bubbles: true, cancelable: true });
    document.activeElement!.dispatchEvent(event);
  }, data);
  await settled(page);
}
