#!/usr/bin/env node
import { existsSync } from "node:fs";

const main = new URL("../dist/main.js", import.meta.url);

if (existsSync(main)) {
  const { run } = await import(main.href);
  await run(process.argv);
} else {
  console.error("outturn: nothing is built yet; run `npm start` or `npm run build` in the project's folder first.");
  process.exitCode = 3;
}
