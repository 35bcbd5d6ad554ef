import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildNotebooks, SINGLE, site } from "../../scripts/build-notebooks.js";
import { type Found, findBrowser } from "../../scripts/find-browser.js";
import { serveFolder } from "../../scripts/serve-folder.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The browser that starts here. */
    browser: Found;
    /** Where the built site is served. */
    site: string;
    /** The folder in which the page of one plan is one file. */
    single: string;
  }
}

/** Once for all browser tests: the pages as they are now, a browser that starts, and the site at an address. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  if (!(await buildNotebooks({ quiet: true })))
    throw new Error("The notebooks could not be built: npm run notebooks:build says why.");
  project.provide("browser", await findBrowser());
  const served = await serveFolder(site, { except: SINGLE });
  project.provide("site", served.address);
  project.provide("single", join(site, SINGLE));
  return served.close;
}
