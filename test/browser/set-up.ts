import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildNotebooks, SINGLE, site } from "../../scripts/build-notebooks.js";
import { findBrowser, launchForAll } from "../../scripts/find-browser.js";
import { serveFolder } from "../../scripts/serve-folder.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the one browser is met that all tests share. */
    browser: string;
    /** Where the built site is served. */
    site: string;
    /** The folder of the pages that are one file each. */
    single: string;
  }
}

/** Once for all browser tests: the pages as they are now, a browser, and the site at an address. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  if (!(await buildNotebooks({ quiet: true })))
    throw new Error("The notebooks could not be built: npm run notebooks:build says why.");
  const browser = await launchForAll(await findBrowser());
  project.provide("browser", browser.wsEndpoint());
  const served = await serveFolder(site, { except: SINGLE });
  project.provide("site", served.address);
  project.provide("single", join(site, SINGLE));
  return async () => {
    await Promise.all([served.close(), browser.close()]);
  };
}
