import { join } from "node:path";
import { build } from "./build.js";
import { install } from "./install.js";
import { run } from "./run.js";

const example = join("examples", "cheshire-east-2024", "published.yaml");

try {
  await install();
  if (!(await build())) throw new Error("The build failed: see above.");
  const words = ["forecast", example, ...process.argv.slice(2)];
  process.exitCode = (await run(process.execPath, [join("packages", "cli", "bin", "outturn.js"), ...words])).status;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
