import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { settled } from "./settled.ts";

/** A file that a reader gives to a page or gets from it. */
export interface Given {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A file of text. */
export const textFile = (name: string, text: string): Given => ({ name, bytes: Buffer.from(text, "utf8") });

/** Chooses a file as the plan, and waits until the page has dealt with it. */
export async function choose(page: Page, { name, bytes }: Given): Promise<void> {
  await page.setInputFiles(".desk-file", { name, mimeType: "application/octet-stream", buffer: bytes });
  await dealt(page);
}

/** Drops a file on the page, and waits until the page has dealt with it. */
export async function drop(page: Page, { name, bytes }: Given): Promise<void> {
  const moved = await page.evaluateHandle(
    ({ name, base64 }) => {
      const moved = new DataTransfer();
      moved.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
      return moved;
    },
    { name, base64: bytes.toString("base64") },
  );
  await page.dispatchEvent("main", "dragover", { dataTransfer: moved });
  await page.dispatchEvent("main", "drop", { dataTransfer: moved });
  await dealt(page);
}

async function dealt(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector(".desk-said")?.textContent?.startsWith("Reading "));
  await settled(page);
}

/** What the page offers as a file when this is pressed. */
export async function saved(page: Page, press: Locator | (() => Promise<void>)): Promise<Given> {
  const [offered] = await Promise.all([
    page.waitForEvent("download"),
    typeof press === "function" ? press() : press.click(),
  ]);
  return { name: offered.suggestedFilename(), bytes: await readFile(await offered.path()) };
}

/** The plan that the page is about, as the file that it saves. */
export const savedPlan = async (page: Page): Promise<string> =>
  (await saved(page, page.getByRole("button", { name: "Save this plan" }))).bytes.toString("utf8");

/** Goes back to the plan that the page opened with. */
export async function backToExample(page: Page): Promise<void> {
  await page.locator(".desk-buttons button:not([hidden])").nth(2).click();
  await settled(page);
}

/** Unfolds everything on a page that is folded. */
export async function unfold(page: Page): Promise<void> {
  const folded = page.locator("main details:not([open]) > summary").filter({ visible: true });
  while ((await folded.count()) > 0) await folded.first().click();
  await settled(page);
}
