import { join } from "node:path";
import { createServer } from "vite";

// The page of one plan has a folder of its own.
if (process.argv.includes("desk")) process.env.NOTEBOOK = "desk";

/** Serves the notebooks, or the page of one plan, to this machine alone, from their sources: what is edited shows its new self at once. */
const server = await createServer({
  configFile: join(import.meta.dirname, "..", "vite.config.ts"),
  clearScreen: false,
  logLevel: "error",
});
await server.listen();
const [address] = server.resolvedUrls?.local ?? [];
const page = process.env.NOTEBOOK === "desk" ? `${address}desk/outturn.html` : address;
console.log(`
The pages are at ${page} from their sources, until you stop this with Ctrl+C: a page that is edited shows at once.
This is for work on the pages. Programs on this machine can read any file of the project from it: keep no plan there that is
not for their eyes. To look at plans, use npm start.`);
