import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { forecast } from "@outturn/core";
import { costByTeam, shownTable } from "@outturn/core/tables";
import { readPlanText } from "@outturn/core/yaml";
import { afterAll, beforeAll, expect, test } from "vitest";
import { endPages, inRepository, theBrowser } from "./visit.ts";

const NOTEBOOK = inRepository("examples", "notebook", "sixth.html");
const text = readFileSync(NOTEBOOK, "utf8");

let folder: string;
/** Beside the library, so that what a notebook imports is found. */
let beside: string;

/** Writes a notebook as one file. */
function build(notebook: string): void {
  const vite = inRepository("node_modules", "vite", "bin", "vite.js");
  const config = inRepository("packages", "notebooks", "vite.config.ts");
  const words = ["build", "--config", config, "--outDir", folder, "--emptyOutDir", "false", "--logLevel", "error"];
  execFileSync(process.execPath, [vite, ...words], {
    env: { ...process.env, NOTEBOOK: notebook, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "outturn-sixth-"));
  mkdirSync(inRepository(".cache"), { recursive: true });
  beside = mkdtempSync(inRepository(".cache", "notebook-"));
  build(NOTEBOOK);
});

afterAll(async () => {
  await endPages();
  for (const made of [folder, beside]) rmSync(made, { recursive: true, force: true });
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
  const plan = readFileSync(inRepository("examples", "cheshire-east-2024", "posts.yaml"), "utf8");
  const { rows } = shownTable(costByTeam(forecast(readPlanText(plan, "posts.yaml"))));
  const cells = await page
    .locator("tbody tr")
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
  expect(cells).toEqual(rows.map((row) => [...row.cells]));
  expect(wrong).toEqual([]);
});

/** What the instructions say that a page shows: the line after a name in a fence of its own. */
const promised = (start: string): string =>
  readFileSync(inRepository("examples", "notebook", "README.md"), "utf8")
    .split("\n")
    .find((line) => line.startsWith(start))!;

test.each([
  ["in a cell", "RuntimeError", (cells: string) => cells.replace("tableOf(costByTeam(", "tableOf(costByTeem(")],
  ["in an import", "SyntaxError", (cells: string) => cells.replace("import { costByTeam }", "import { costByTeem }")],
] as const)(
  "a name that is misspelt %s is said in its place, as the instructions have it",
  async (_, kind, misspell) => {
    const misspelt = misspell(text);
    expect(misspelt).not.toBe(text);
    writeFileSync(join(beside, "misspelt.html"), misspelt);
    build(join(beside, "misspelt.html"));
    const page = await (await theBrowser()).newPage();
    await page.goto(pathToFileURL(join(folder, "misspelt.html")).href);
    const said = page.locator(".observablehq--error").first();
    await said.waitFor();
    expect(await said.innerText()).toContain(promised(kind));
    expect(await page.locator("h1").innerText()).toBe("What does each team cost?");
  },
);
