import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { forecast } from "@outturn/core";
import { costByTeam, shownTable } from "@outturn/core/tables";
import { readPlanText } from "@outturn/core/yaml";
import { afterAll, beforeAll, expect, test } from "vitest";
import { endPages, inRepository, theBrowser } from "./visit.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "outturn-sixth-"));
  const vite = inRepository("node_modules", "vite", "bin", "vite.js");
  const config = inRepository("packages", "notebooks", "vite.config.ts");
  execFileSync(process.execPath, [vite, "build", "--config", config, "--outDir", folder, "--logLevel", "error"], {
    env: { ...process.env, NOTEBOOK: "examples/notebook/sixth.html", NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
});

afterAll(async () => {
  await endPages();
  rmSync(folder, { recursive: true, force: true });
});

test("the notebook of ten lines is one file, opens from disk, and says what each team costs", async () => {
  const page = await (await theBrowser()).newPage();
  const wrong: string[] = [];
  page.on("pageerror", ({ message }) => wrong.push(message));
  page.on("request", (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) wrong.push(request.url());
  });
  await page.goto(pathToFileURL(join(folder, "sixth.html")).href);
  await page.waitForSelector("table");
  const text = readFileSync(inRepository("examples", "cheshire-east-2024", "posts.yaml"), "utf8");
  const { rows } = shownTable(costByTeam(forecast(readPlanText(text, "posts.yaml"))));
  const cells = await page
    .locator("tbody tr")
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
  expect(cells).toEqual(rows.map((row) => [...row.cells]));
  expect(wrong).toEqual([]);
});
