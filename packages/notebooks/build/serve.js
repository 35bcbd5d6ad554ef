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
console.log(`\nThe notebooks are at ${address} until you stop this with Ctrl+C. Nothing leaves this machine.`);
