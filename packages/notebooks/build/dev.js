import { join } from "node:path";
import { createServer } from "vite";

/** Serves the notebooks to this machine alone, from their sources: a page that is edited shows its new self at once. */
const server = await createServer({
  configFile: join(import.meta.dirname, "..", "vite.config.ts"),
  clearScreen: false,
  logLevel: "error",
});
await server.listen();
const [address] = server.resolvedUrls?.local ?? [];
console.log(`
The notebooks are at ${address} from their sources, until you stop this with Ctrl+C: a page that is edited shows at once.
This is for work on the pages. Programs on this machine can read any file of the project from it: keep no plan there that is
not for their eyes. To look at plans, use npm start.`);
