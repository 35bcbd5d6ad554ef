import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildNotebooks, SINGLE, site } from "./build-notebooks.js";
import { findBrowser, launch } from "./find-browser.js";
import { isMain, root } from "./run.js";

const folder = join(root, "docs", "desk");
const list = join(root, "examples", "establishment-list", "establishment.csv");
const [WIDTH, HEIGHT] = [1100, 640];

/** Rows as a spreadsheet copies them: the second has something wrong. */
const PASTED = [
  "Title\tPay: salary\tStart\tCount",
  "Family support worker\t£31k\t01/04/2025\t3",
  "Lawyer\t52,000\t31/04/2025\t1",
];

/** Draws the pictures of docs/desk.md: a page is opened and used as its reader does. */
async function drawPictures() {
  if (!(await buildNotebooks({ quiet: true }))) throw new Error("The pages could not be built.");
  mkdirSync(folder, { recursive: true });
  const browser = await launch(await findBrowser());
  const page = await browser.newPage({
    viewport: { width: WIDTH, height: HEIGHT },
    reducedMotion: "reduce",
    locale: "en-GB",
  });
  await page.goto(pathToFileURL(join(site, SINGLE, "outturn.html")).href);
  await page.waitForSelector(".answer-first:not(:empty)");
  const picture = async (/** @type {string} */ name) => {
    await page.waitForTimeout(1500);
    await page.screenshot({ path: join(folder, `${name}.png`) });
  };
  await page.getByRole("tab", { name: "The plan" }).click();
  await page.getByRole("button", { name: "Add a row" }).first().click();
  await picture("plan");
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, PASTED.join("\n"));
  await page.locator(".plan-issues").waitFor();
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await picture("to-mend");
  await page.keyboard.press("Control+z");
  await page.locator(".plan-issues").waitFor({ state: "hidden" });
  await page.getByRole("tab", { name: "Is it funded?" }).click();
  await page.locator(".copy-words").waitFor();
  await page.locator(".copy-words").scrollIntoViewIfNeeded();
  await picture("finance-section");
  await page.setInputFiles(".desk-file", list);
  await page.getByRole("button", { name: "Use these posts" }).waitFor();
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await picture("list");
  await browser.close();
}

if (isMain(import.meta.url)) await drawPictures();
