import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { inject } from "vitest";
import { launch } from "../../scripts/find-browser.js";
import { settled } from "./settled.ts";

/** The page that leads to the others. It has an answer, and no picture. */
export const HOME = "index";

/** The page that makes posts of a list. It has a form and tables, and no picture. */
export const LIST = "bring-in-a-list";

/** How a page is opened: out of the site, or from disk by itself, as the page of one plan can be. */
export type From = "site" | "disk";

/** As far ahead of home as there is. */
export const FAR_AHEAD = "Pacific/Kiritimati";

export interface VisitOptions {
  readonly from?: From;
  /** A page is the same in every time zone. Default: at home out of the site, and far ahead from disk. */
  readonly timeZone?: string;
  readonly scheme?: "light" | "dark";
  readonly width?: number;
  /** The part of the address after its #. */
  readonly fragment?: string;
}

/** A page that was opened, and what it did that it must not. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests for anything but the page's own files: each was stopped. */
  readonly elsewhere: readonly string[];
  /** Errors and warnings of the console, errors that nothing caught, and boxes that something opened. */
  readonly complaints: readonly string[];
  /** Loads the page again from the same address. */
  reload(): Promise<void>;
}

/** Longer than a page takes for anything, on a machine that is busy with other work too; in milliseconds. */
const WAIT = 15_000;

let browser: Promise<Browser> | undefined;

/** The browser of this worker: it is kept open for all the files of tests that run here, and ends with it. */
export const theBrowser = (): Promise<Browser> => (browser ??= launch(inject("browser")));

/** Ends every page in it: whatever a file of tests has opened. */
export async function endPages(): Promise<void> {
  const contexts = (await browser)?.contexts() ?? [];
  await Promise.all(contexts.map((context) => context.close()));
}

/** Opens a page and waits until it shows what it has to say and stands still. */
export async function visit(
  name: string,
  {
    from = "site",
    timeZone = from === "disk" ? FAR_AHEAD : "Europe/London",
    scheme = "light",
    width = 1100,
    fragment = "",
  }: VisitOptions = {},
): Promise<Visit> {
  const folder = from === "site" ? inject("site") : `${pathToFileURL(inject("single"))}/`;
  const address = `${folder}${name}.html`;
  const own = from === "site" ? folder : address;
  const context = await (await theBrowser()).newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    acceptDownloads: true,
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: timeZone,
  });
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(own) || url.startsWith("data:") || url.startsWith("blob:")) return route.continue();
    elsewhere.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  // A page that waits for a part of itself to come stands still, and is not there yet.
  let loading = 0;
  page.on("request", () => {
    loading += 1;
  });
  for (const ended of ["requestfinished", "requestfailed"] as const) {
    page.on(ended as "requestfinished", () => {
      loading -= 1;
    });
  }
  page.setDefaultTimeout(WAIT);
  page.on("websocket", (socket) => elsewhere.push(socket.url()));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  page.on("dialog", async (box) => {
    complaints.push(`${box.type()}: ${box.message()}`);
    await box.dismiss();
  });
  const arrived = async (): Promise<void> => {
    await page.waitForSelector(".answer-first:not(:empty)");
    if (name !== HOME && name !== LIST) await page.waitForSelector("figure.picture svg");
    do await settled(page);
    while (loading > 0);
  };
  await page.goto(`${address}${fragment}`);
  await arrived();
  const reload = async (): Promise<void> => {
    await page.reload();
    await arrived();
  };
  return { page, context, elsewhere, complaints, reload };
}

export const inRepository = (...path: readonly string[]): string => join(import.meta.dirname, "..", "..", ...path);
