import type { Locator, Page } from "playwright-core";
import { settled } from "./settled.ts";

/** Somebody who uses a page: what is done is told once, and each hand does it its own way. */
export interface Hand {
  /** Presses a button, a link, or what unfolds something. */
  press(what: Locator): Promise<void>;
  /** Opens a tab by its name. */
  openTab(name: string): Promise<void>;
  /** Takes the choice of this name in a list of choices. */
  choose(list: Locator, choice: string): Promise<void>;
  /** Chooses one of several buttons of which one is chosen. */
  mark(radio: Locator): Promise<void>;
  /** Types into a box in place of what is there. */
  type(box: Locator, text: string): Promise<void>;
  /** Puts a slider to a value. */
  slide(slider: Locator, value: number): Promise<void>;
  /** Puts the cursor of a table on one of its cells. */
  putCursorOn(grid: Locator, cell: Locator): Promise<void>;
}

/** All by the mouse, but for letters. */
export const byMouse = (page: Page): Hand => ({
  async press(what) {
    await what.click();
    await settled(page);
  },
  async openTab(name) {
    await page.getByRole("tab", { name, exact: true }).click();
    await settled(page);
  },
  async choose(list, choice) {
    await list.selectOption({ label: choice });
    await settled(page);
  },
  async mark(radio) {
    await radio.locator("xpath=following-sibling::label[1]").click();
    await settled(page);
  },
  async type(box, text) {
    await box.click({ clickCount: 3 });
    await page.keyboard.type(text);
  },
  async slide(slider, value) {
    await slider.scrollIntoViewIfNeeded();
    const box = (await slider.boundingBox())!;
    const { least, most } = await slider.evaluate((range: HTMLInputElement) => ({
      least: Number(range.min),
      most: Number(range.max),
    }));
    // The middle of the thumb goes from half its width to half its width before the end.
    const thumb = 16;
    const across = thumb / 2 + ((value - least) / (most - least)) * (box.width - thumb);
    await page.mouse.click(box.x + across, box.y + box.height / 2);
    await settled(page);
  },
  async putCursorOn(_grid, cell) {
    await cell.click();
  },
});

/** Nothing but keys: the focus goes on by Tab, or back, until it is where it should be. Where it is lost, that is a failure. */
export const byKeys = (page: Page): Hand => {
  const press = async (key: string): Promise<void> => {
    await page.keyboard.press(key);
    await settled(page);
    const isLost = await page.evaluate(
      () => document.activeElement === null || document.activeElement === document.body,
    );
    if (isLost) throw new Error(`after ${key} the focus is nowhere`);
  };
  return {
    async press(what) {
      if ((await what.getAttribute("tabindex")) === "-1") await reachInTable(page, what);
      else await reach(page, what);
      await press("Enter");
    },
    async openTab(name) {
      await reach(page, page.locator("[role=tab][tabindex='0']"));
      for (let count = 0; count < 20 && (await focusName(page)) !== name; count += 1)
        await page.keyboard.press("ArrowRight");
      await press("Enter");
    },
    async choose(list, choice) {
      await reach(page, list);
      const [now, wanted] = await list.evaluate(
        (select: HTMLSelectElement, choice) => [
          select.selectedIndex,
          [...select.options].findIndex(({ label }) => label === choice),
        ],
        choice,
      );
      if (wanted! < 0) throw new Error(`there is no choice ${choice}`);
      for (let step = now!; step !== wanted; step += Math.sign(wanted! - now!))
        await press(wanted! > now! ? "ArrowDown" : "ArrowUp");
    },
    async mark(radio) {
      const group = await radio.getAttribute("name");
      const entry = page.locator(`input[name="${group}"]`);
      const chosen = page.locator(`input[name="${group}"]:checked`);
      await reach(page, (await chosen.count()) > 0 ? chosen : entry.first());
      await page.keyboard.press("Space");
      for (let count = 0; count < 10 && !(await radio.isChecked()); count += 1) await press("ArrowDown");
    },
    async type(box, text) {
      await reach(page, box);
      await page.keyboard.press("Control+a");
      await page.keyboard.type(text);
    },
    async slide(slider, value) {
      await reach(page, slider);
      for (let count = 0; count < 200; count += 1) {
        const away = value - Number(await slider.inputValue());
        if (away === 0) break;
        await page.keyboard.press(away > 0 ? "ArrowRight" : "ArrowLeft");
      }
      await settled(page);
    },
    async putCursorOn(grid, cell) {
      await reach(page, grid.locator("[tabindex='0']"));
      await page.keyboard.press("Control+Home");
      const [down, right] = await cell.evaluate((place: HTMLTableCellElement) => {
        const rows = [...place.closest("tbody")!.rows];
        return [rows.indexOf(place.parentElement as HTMLTableRowElement), place.cellIndex];
      });
      for (let count = 0; count < down!; count += 1) await page.keyboard.press("ArrowDown");
      for (let count = 0; count < right!; count += 1) await page.keyboard.press("ArrowRight");
      if (!(await isFocused(cell))) throw new Error(`the arrows do not come to ${await cell.innerText()}`);
    },
  };
};

const isFocused = (place: Locator): Promise<boolean> => place.evaluate((one) => one === document.activeElement);

const focusName = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

/** Goes by Tab to a place: on, or back where it stands before the focus. */
async function reach(page: Page, place: Locator): Promise<void> {
  const target = place.first();
  await target.waitFor();
  const isBefore = await target.evaluate(
    (one) =>
      document.activeElement !== document.body &&
      (document.activeElement!.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) > 0,
  );
  for (let count = 0; count < 300; count += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press(isBefore ? "Shift+Tab" : "Tab");
  }
  throw new Error(`Tab never comes to ${(await target.evaluate((one) => one.outerHTML)).slice(0, 120)}`);
}

/** Goes to a figure in a table, which is one stop: by Tab to the table, by arrows in it. */
async function reachInTable(page: Page, figure: Locator): Promise<void> {
  const target = figure.first();
  await reach(page, target.locator("xpath=ancestor::table").locator("button[tabindex='0']"));
  for (let count = 0; count < 100 && !(await isFocused(target)); count += 1) {
    const key = await target.evaluate((one) => {
      const [from, to] = [document.activeElement!, one].map((button) => button.closest("td")!);
      if (from!.parentElement !== to!.parentElement)
        return from!.compareDocumentPosition(to!) & Node.DOCUMENT_POSITION_FOLLOWING ? "ArrowDown" : "ArrowUp";
      return from!.cellIndex < to!.cellIndex ? "ArrowRight" : "ArrowLeft";
    });
    await page.keyboard.press(key);
  }
  if (!(await isFocused(target))) throw new Error("the arrows do not come to the figure");
}
