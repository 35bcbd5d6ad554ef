import { join } from "node:path";
import { build } from "./build.js";
import { install } from "./install.js";
import { run } from "./run.js";

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
    process.exitCode = (await run(process.execPath, [join("packages", "notebooks", "build", "serve.js")])).status;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
