import { join } from "node:path";
import { build } from "./build.js";
import { buildSite, SINGLE, site } from "./build-notebooks.js";
import { install } from "./install.js";
import { run } from "./run.js";
import { serveFolder } from "./serve-folder.js";

const example = join("examples", "cheshire-east-2024", "published.yaml");
const words = process.argv.slice(2);
const serves = !words.includes("--no-serve");

try {
  await install();
  if (!(await build())) throw new Error("The build failed: see above.");
  const forecast = [join("packages", "cli", "bin", "outturn.js"), "forecast", example];
  const asked = words.filter((word) => word !== "--no-serve");
  process.exitCode = (await run(process.execPath, [...forecast, ...asked])).status;
  if (serves && process.exitCode === 0) {
    if (!(await buildSite())) throw new Error("The notebooks could not be built: see above.");
    const { address } = await serveFolder(site, { except: SINGLE });
    console.log(
      `\nThe pages are at ${address} until you stop this with Ctrl+C; the first link there is the page of one plan.\nNothing leaves this machine.`,
    );
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
