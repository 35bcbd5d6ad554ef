import { existsSync } from "node:fs";
import puppeteer, { type Browser } from "puppeteer-core";

const CANDIDATES = [process.env.FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"];

/** A Firefox of this machine; none: nothing. */
export const firefoxPath = CANDIDATES.find((path) => path !== undefined && path !== "" && existsSync(path));

/** Starts it, without a window. */
export const startFirefox = (): Promise<Browser> =>
  puppeteer.launch({ browser: "firefox", executablePath: firefoxPath!, headless: true, timeout: 60_000 });

/** A page in it, and what it asked for that is not its own. */
export async function openInFirefox(browser: Browser, address: string) {
  const page = await browser.newPage();
  page.setDefaultTimeout(30_000);
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (url !== address && !/^(?:data|blob|about):/.test(url)) elsewhere.push(url);
  });
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(address);
  await page.waitForSelector(".answer-first:not(:empty)");
  return { page, elsewhere };
}
