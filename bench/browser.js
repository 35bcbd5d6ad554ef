import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { forecast } from "../packages/core/dist/index.js";
import { buildNotebooks, buildSite, DESK, SINGLE, site } from "../scripts/build-notebooks.js";
import { findBrowser, launch } from "../scripts/find-browser.js";
import { serveFolder } from "../scripts/serve-folder.js";
import { load } from "./engine.js";
import { measured } from "./measure.js";
import { planFile } from "./plans.js";
import * as verdict from "./verdicts.js";

/** The notebook whose first slider moves every post. */
const NOTEBOOK = "when-do-people-start";

const MOVES = 40;
const FRAME = 1000 / 60;

/** The notebooks: how long the site takes to build, what a page weighs, and a slider's move to the new picture on the screen. */
export async function benchBrowser() {
  console.log("\nNotebooks");
  const before = performance.now();
  if (!(await buildSite({ quiet: true, afresh: true })))
    return verdict.missing("site build", "the notebooks did not build");
  verdict.below("site build", (performance.now() - before) / 1000, 20, "s");
  await buildNotebooks({ quiet: true });
  benchWeight();
  const plan = load(JSON.stringify(planFile(400, 3)));
  verdict.below(
    "forecast, 400 posts x 60 months",
    measured(() => forecast(plan), { warmUps: 20, runs: 31 }).milliseconds,
    FRAME,
    "ms",
  );
  const [browser, served] = [await launch(await findBrowser()), await serveFolder(site, { except: SINGLE })];
  try {
    for (const [posts, most] of [
      [40, 60],
      [400, 120],
    ]) {
      const times = await slide(browser, served.address, posts);
      verdict.below(
        `slider to repaint, ${posts} posts x 60 months, p95`,
        times[Math.floor((times.length - 1) * 0.95)],
        most,
        "ms",
      );
      console.log(`      median ${times[Math.floor(times.length / 2)].toFixed(0)} ms of ${times.length} moves`);
    }
    const { row, figures } = await edited(browser, 400);
    verdict.below("edited cell to its row's total, 400 posts x 60 months, p95", row, FRAME, "ms");
    verdict.below("edited cell to the figures, 400 posts x 60 months, p95", figures, 100, "ms");
  } finally {
    await browser.close();
    await served.close();
  }
}

function benchWeight() {
  const bytes = readFileSync(join(site, SINGLE, DESK));
  verdict.below("the page of one plan", bytes.length / 1e6, 4, "MB");
  verdict.below("the same, gzipped", gzipSync(bytes).length / 1e6, 1.3, "MB");
}

/** How long each move takes, in milliseconds, the shortest first. */
async function slide(browser, address, posts) {
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
  await page.goto(`${address}${NOTEBOOK}.html`);
  await page.waitForSelector("figure.picture svg");
  const text = JSON.stringify(planFile(posts, 3));
  await page.setInputFiles("input[type=file]", {
    name: "bench.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
  await page.waitForFunction(() => document.querySelector(".desk-from")?.textContent === "(bench.json)");
  await page.waitForTimeout(1000);
  const times = await page.evaluate(movesOf, MOVES);
  await page.close();
  return times.sort((a, b) => a - b);
}

const EDITS = 30;

/** From the key that ends an edit of a post's FTE until the totals of its row, and the answer that stands over all tabs, are other ones. */
async function edited(browser, posts) {
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
  await page.goto(pathToFileURL(join(site, SINGLE, DESK)).href);
  await page.waitForSelector(".answer-first:not(:empty)");
  await page.setInputFiles("input[type=file].desk-file", {
    name: "bench.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(planFile(posts, 3))),
  });
  await page.getByRole("tab").first().click();
  const grid = page.getByRole("grid", { name: "Posts", exact: true });
  await page.waitForFunction(
    (count) => document.querySelector(".sheet-totals")?.textContent.startsWith(count),
    `${posts} posts`,
  );
  const column = (await grid.getByRole("columnheader").allInnerTexts()).findIndex((text) => text.trim() === "FTE");
  await page.evaluate(watchEdits);
  for (let edit = 0; edit < EDITS; edit += 1) {
    await grid
      .locator("tbody tr")
      .nth(1 + (edit % 5))
      .locator("th, td")
      .nth(column)
      .click();
    await page.keyboard.type((0.3 + (edit % 7) / 10 + Math.floor(edit / 5) / 100).toFixed(2));
    await page.keyboard.press("Enter");
    await page.waitForTimeout(500);
  }
  const times = await page.evaluate(() => window.edits);
  await page.close();
  const p95 = (of) => times.map((edit) => edit[of] ?? 10_000).sort((a, b) => a - b)[Math.floor((EDITS - 1) * 0.95)];
  return { row: p95("row"), figures: p95("figures") };
}

/** In the page: notes of each edit how long it is, in milliseconds, until its row and the answer change. */
function watchEdits() {
  window.edits = [];
  const answer = () => document.querySelector(".answer-first")?.textContent;
  const watch = (event) => {
    if (event.key !== "Enter") return;
    const begun = performance.now();
    const place = [...document.querySelectorAll("[role=grid] tbody tr")].indexOf(event.target.closest("tr"));
    const totals = () =>
      [...document.querySelectorAll("[role=grid] tbody tr")[place].children]
        .slice(-2)
        .map((cell) => cell.textContent)
        .join();
    const before = { row: totals(), figures: answer() };
    const edit = {};
    window.edits.push(edit);
    const look = () => {
      const passed = performance.now() - begun;
      if (edit.row === undefined && totals() !== before.row) edit.row = passed;
      if (edit.figures === undefined && answer() !== before.figures) edit.figures = passed;
      if ((edit.row === undefined || edit.figures === undefined) && passed < 5000) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  document.addEventListener("keydown", watch, true);
}

/** In the page: each move, until the answer is said anew, the last picture that hangs on it is drawn and a frame is painted. */
async function movesOf(moves) {
  const QUIET = 150;
  const range = document.querySelector("form.controls input[type=range]");
  const frame = () => new Promise(requestAnimationFrame);
  const times = [];
  for (let move = 1; move <= moves; move += 1) {
    const old = document.querySelector(".answer-first");
    const begun = performance.now();
    let painted = begun;
    const watching = new MutationObserver(() => requestAnimationFrame(() => (painted = performance.now())));
    watching.observe(document.querySelector("main"), { subtree: true, childList: true, characterData: true });
    range.value = String(Number(range.min) + (move % 8) * Number(range.step));
    range.dispatchEvent(new Event("input", { bubbles: true }));
    while (old.isConnected || performance.now() - painted < QUIET) {
      if (performance.now() - begun > 10_000) throw new Error("a move of the slider drew nothing");
      await frame();
    }
    watching.disconnect();
    times.push(painted - begun);
  }
  return times;
}
