import { type ChildProcess, spawn } from "node:child_process";
import { afterAll, expect, test } from "vitest";
import { endBrowser, inRepository, theBrowser } from "./visit.ts";

let serving: ChildProcess | undefined;

afterAll(async () => {
  serving?.kill("SIGKILL");
  await endBrowser();
});

/** Starts what `npm start` serves the notebooks with, and gives the address that it prints. */
async function served(): Promise<{ readonly address: string; readonly ended: Promise<number | null> }> {
  const child = spawn(process.execPath, [inRepository("packages", "notebooks", "build", "serve.js")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  serving = child;
  const ended = new Promise<number | null>((done) => child.on("close", done));
  let printed = "";
  const address = await new Promise<string>((found, failed) => {
    child.stdout.on("data", (text) => {
      printed += text;
      const [first] = printed.match(/http:\S+/) ?? [];
      if (first !== undefined) found(first);
    });
    void ended.then(() => failed(new Error(`It ended before it printed an address: ${printed}`)));
  });
  return { address, ended };
}

test("the notebooks are served to this machine alone, from their sources, until they are stopped", async () => {
  const { address, ended } = await served();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const context = await (await theBrowser()).newContext();
  const elsewhere: string[] = [];
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(address) || url.startsWith("data:")) return route.continue();
    elsewhere.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  await page.goto(`${address}is-it-funded.html`);
  await page.waitForSelector(".answer-first:not(:empty)", { timeout: 60_000 });
  expect(elsewhere).toEqual([]);
  await context.close();
  serving?.kill("SIGTERM");
  // 143 is how a system says that a program was asked to end.
  expect([0, 143]).toContain(await ended);
});
