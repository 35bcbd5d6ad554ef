import { join } from "node:path";
import { build } from "vite";

const configFile = join(import.meta.dirname, "..", "vite.config.ts");

/**
 * Writes pages one after another, in this process: `site` for the notebooks as a site, `desk` for the page of one plan beside them, and any
 * other name for a page as one file. The configuration reads which from NOTEBOOK.
 */
for (const name of process.argv.slice(2)) {
  process.env.NOTEBOOK = name === "site" ? "" : name;
  await build({ configFile, logLevel: "error" });
}
