import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildNotebooks, DESK, SINGLE, site } from "./build-notebooks.js";
import { findBrowser, launch } from "./find-browser.js";
import { isMain, root } from "./run.js";

const folder = join(root, "docs", "desk");
const risks = join(root, "examples", "cheshire-east-2024", "risks.yaml");
const purpose = join(root, "examples", "leicestershire-2017", "act.yaml");
const list = join(root, "examples", "establishment-list", "establishment.csv");
const WIDTH = 1100;
/** Longer than a page takes to work something out, in milliseconds. */
const REST = 1500;

/** Rows as a spreadsheet copies them: the second has something wrong. */
const PASTED = [
  "Title\tPay: salary\tStart\tCount",
  "Family support worker\t£31k\t01/04/2025\t3",
  "Lawyer\t52,000\t31/04/2025\t1",
].join("\n");

/** Draws the pictures of docs/desk.md: a page is opened and used as its reader does. */
async function drawPictures() {
  if (!(await buildNotebooks({ quiet: true }))) throw new Error("The pages could not be built.");
  mkdirSync(folder, { recursive: true });
  const browser = await launch(await findBrowser());
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 640 }, reducedMotion: "reduce" });
  await page.goto(pathToFileURL(join(site, SINGLE, DESK)).href);
  await page.waitForSelector(".answer-first:not(:empty)");

  /**
   * Draws a stretch of the page, as wide as it is.
   *
   * @param {string} name
   * @param {string} from - selects what it begins with
   * @param {string} to - selects what it ends with, at most 900 dots further down
   */
  async function draw(name, from, to) {
    await page.waitForTimeout(REST);
    const stretch = await page.evaluate(
      ([first, last]) => {
        const [top, bottom] = [document.querySelector(first), document.querySelector(last)];
        return [
          (top?.getBoundingClientRect().top ?? 0) + scrollY - 8,
          (bottom?.getBoundingClientRect().bottom ?? 0) + scrollY + 8,
        ];
      },
      /** @type {[string, string]} */ ([from, to]),
    );
    const y = Math.max(0, stretch[0] ?? 0);
    const height = Math.min(900, (stretch[1] ?? 0) - y);
    await page.screenshot({
      path: join(folder, `${name}.png`),
      fullPage: true,
      clip: { x: 0, y, width: WIDTH, height },
    });
  }

  await page.getByRole("tab", { name: "The plan" }).click();
  await draw("plan", "body", ".sheet-totals");
  // Control totals of the example would be said to differ from what is pasted.
  await page.getByRole("button", { name: "Expected totals" }).click();
  await page.locator(".grid-table tbody td").first().click();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await page.getByRole("button", { name: "Posts (" }).click();
  await page.getByRole("button", { name: "Add a row" }).first().click();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, PASTED);
  await page.locator(".plan-issues a").first().click();
  await draw("to-mend", ".plan-issues", ".sheet-totals");
  await page.locator("#bar-undo").click();
  await page.getByRole("tab", { name: "Is it funded?" }).click();
  await page.locator(".copy-words").waitFor();
  await draw("finance-section", ".copy-words", ".copy-words");
  await page.locator("#bar-undo").click();
  await page.getByRole("tab", { name: "Paper" }).click();
  await page.locator(".paper").getByText("Section 151 Officer/Finance").waitFor();
  await draw("paper", ".panel", ".panel");
  await page.setInputFiles(".desk-file", list);
  await page.getByRole("button", { name: "Use these posts" }).waitFor();
  await draw("list", "body", ".panel");
  for (const [name, file, tab, last] of /** @type {const} */ ([
    ["risk", risks, "How sure are we?", "figure"],
    ["caseload", purpose, "Demand and caseload", "figure"],
    ["actions", purpose, "Actions", ".panel"],
  ])) {
    await page.setInputFiles(".desk-file", file);
    await page.getByRole("tab", { name: tab }).click();
    await page.locator("figure.picture svg").first().waitFor();
    await page.locator(".work-said").waitFor({ state: "hidden" });
    await draw(name, ".panel", last);
  }
  await browser.close();
}

if (isMain(import.meta.url)) await drawPictures();
