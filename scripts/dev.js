import { join } from "node:path";
import { install } from "./install.js";
import { run } from "./run.js";

try {
  await install();
  process.exitCode = (
    await run(process.execPath, [join("packages", "notebooks", "build", "dev.js"), ...process.argv.slice(2)])
  ).status;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
