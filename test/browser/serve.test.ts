import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { serveFolder } from "../../scripts/serve-folder.js";
import { notebooks } from "./notebooks.ts";
import { endPages, inRepository, theBrowser } from "./visit.ts";

let serving: { readonly child: ChildProcess; readonly ended: Promise<number | null> } | undefined;

/** Asks what serves to end, as a person does, so that it ends what it started itself. */
async function stopped(): Promise<number | null | undefined> {
  serving?.child.kill("SIGTERM");
  return serving?.ended;
}

afterEach(stopped);
afterAll(endPages);

/** Starts a program that serves the notebooks, and gives the address that it prints, with all that it printed up to there. */
async function started(...path: readonly string[]) {
  const child = spawn(process.execPath, [inRepository(...path)], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((done) => child.on("close", done));
  serving = { child, ended };
  let printed = "";
  const address = await new Promise<string>((found, failed) => {
    child.stdout.on("data", (text) => {
      printed += text;
      const [first] = printed.match(/http:\S+/) ?? [];
      if (first !== undefined && printed.endsWith("\n")) found(first);
    });
    void ended.then(() => failed(new Error(`It ended before it printed an address: ${printed}`)));
  });
  return { address, printed };
}

/** Opens a page and waits for its answer; the addresses elsewhere that it asked for. */
async function opened(address: string): Promise<readonly string[]> {
  const context = await (await theBrowser()).newContext();
  const elsewhere: string[] = [];
  // They are heard of, not held: a page that is served from its sources asks for a thousand.
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(new URL(address).origin) && !url.startsWith("data:")) elsewhere.push(url);
  });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForSelector(".answer-first:not(:empty)", { timeout: 100_000 });
  await context.close();
  return elsewhere;
}

test("npm start forecasts the example, then serves the notebooks to this machine alone until it is stopped", async () => {
  const { address, printed } = await started("scripts", "start.js");
  expect(printed).toMatch(/^Cost £1\.987m;/);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(await opened(`${address}is-it-funded.html`)).toEqual([]);
  expect((await fetch(`${address}src/index.ts`)).status).toBe(404);
  expect(await stopped()).toBe(130);
});

test("npm run dev serves them from their sources to this machine alone, and says that it is for work on them", async () => {
  const { address, printed } = await started("scripts", "dev.js");
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(printed).toContain("This is for work on the pages.");
  expect(printed).toContain("use npm start");
  expect(await opened(`${address}is-it-funded.html`)).toEqual([]);
  const { headers } = await fetch(address, { headers: { origin: "http://127.0.0.1:1" } });
  expect(headers.get("access-control-allow-origin")).toBeNull();
});

describe("the server of the built pages", () => {
  let site: URL;

  beforeAll(() => {
    site = new URL(inject("site"));
  });

  /** What it answers. A path goes as it is written: no program tidies it first. */
  const answer = (path: string, { method = "GET", ...headers }: Record<string, string> = {}) =>
    new Promise<IncomingMessage & { readonly body: string }>((resolve, reject) => {
      const asking = request({ host: site.hostname, port: site.port, path, method, headers }, (response) => {
        let body = "";
        response.on("data", (text) => {
          body += text;
        });
        response.on("end", () => resolve(Object.assign(response, { body })));
      });
      asking.on("error", reject).end();
    });

  test.each(["/", "/index.html", "/is-it-funded.html", "/is-it-funded.html?a=b"])("gives %s", async (path) => {
    const { statusCode, headers, body } = await answer(path);
    expect([statusCode, headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
    expect(body).toMatch(/^<!doctype html>/);
  });

  test.each([
    ["a folder", "/assets/"],
    ["a folder without a slash", "/assets"],
    ["the page that is one file, whose scripts it would stop", "/single/outturn.html"],
    ["a file above", "/../package.json"],
    ["a file above, from inside", "/assets/../../package.json"],
    ["a file above, in percent", "/%2e%2e/package.json"],
    ["a file above, in percent throughout", "/..%2fpackage.json"],
    ["a file above, with other slashes", "/..\\package.json"],
    ["a file above, in percent twice", "/%252e%252e/package.json"],
    ["a file by its path on the disk", `/@fs${inRepository("package.json")}`],
    ["a file by its whole path", inRepository("package.json")],
    ["two slashes", "//etc/passwd"],
    ["another address", "http://127.0.0.1/etc/passwd"],
    ["half a percent", "/%"],
    ["an end of text", "/index.html%00.js"],
    ["what an editor would open", "/__open-in-editor?file=package.json"],
    ["what is not there", "/nothing.html"],
    ["another case", "/INDEX.HTML"],
  ])("has nothing for %s", async (_, path) => {
    const { statusCode, body } = await answer(path);
    expect([statusCode, body]).toEqual([404, ""]);
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])("knows no %s", async (method) => {
    const { statusCode, headers, body } = await answer("/", { method });
    expect([statusCode, headers.allow, body]).toEqual([405, "GET, HEAD", ""]);
  });

  test("answers HEAD as GET, without the file", async () => {
    const { statusCode, headers, body } = await answer("/", { method: "HEAD" });
    expect([statusCode, body]).toEqual([200, ""]);
    expect(headers["content-length"]).toBe((await answer("/")).headers["content-length"]);
  });

  test("answers to the names of this machine, and to no name that a page elsewhere may give it", async () => {
    for (const host of [site.host, `localhost:${site.port}`])
      expect((await answer("/", { host })).statusCode).toBe(200);
    for (const host of ["elsewhere.example", `elsewhere.example:${site.port}`, "127.0.0.1", `127.0.0.1.:${site.port}`])
      expect([host, (await answer("/", { host })).statusCode]).toEqual([host, 421]);
  });

  test("refuses whoever gives it no name at all", async () => {
    const socket = connect(Number(site.port), site.hostname);
    socket.write("GET / HTTP/1.0\r\n\r\n");
    let said = "";
    for await (const text of socket) said += text;
    expect(said).toMatch(/^HTTP\/1\.1 421 /);
  });

  test.each(["/", "/nothing", `/assets/${readdirSync(inRepository("packages/notebooks/dist/assets"))[0]}`])(
    "says of %s what a browser may do with it, and lets no other page read it",
    async (path) => {
      const { headers } = await answer(path, { origin: "http://elsewhere.example" });
      expect(headers).toMatchObject({
        "content-security-policy": expect.stringMatching(/^default-src 'none'; script-src 'self'; style-src /),
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
      });
      expect(headers["content-security-policy"]).not.toMatch(/unsafe-eval|\*|http|connect-src/);
      expect(headers["content-security-policy"]).toMatch(/frame-ancestors 'none'/);
      expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
    },
  );

  test("is reached on this machine's own address alone", async () => {
    // Another loopback address of the same machine: what listens on all of them would answer here.
    const outcome = await new Promise((resolve) => {
      const socket = connect(Number(site.port), "127.0.0.2", () => resolve("answered"));
      socket.on("error", ({ message }) => resolve(message.replace(/ .*/, "")));
    });
    expect(outcome).toBe("connect");
  });

  test("stands when a request is half a request, or asks for a part that ends before it begins", async () => {
    const socket = connect(Number(site.port), site.hostname);
    socket.write("GET / HT");
    socket.destroy();
    expect((await answer("/", { range: "bytes=5-3" })).statusCode).toBe(200);
    expect((await answer("/")).statusCode).toBe(200);
  });

  test("serves what was there when it began, and no link; what is gone since is not there", async () => {
    const folder = mkdtempSync(join(tmpdir(), "outturn-served-"));
    for (const name of ["gone.html", "stays a while.html"]) writeFileSync(join(folder, name), name);
    symlinkSync(inRepository("package.json"), join(folder, "link.json"));
    const served = await serveFolder(folder);
    rmSync(join(folder, "gone.html"));
    writeFileSync(join(folder, "new.html"), "new");
    const statuses = ["gone.html", "link.json", "new.html", "stays%20a%20while.html"].map(
      async (name) => (await fetch(`${served.address}${name}`)).status,
    );
    expect(await Promise.all(statuses)).toEqual([404, 404, 404, 200]);
    await served.close();
    rmSync(folder, { recursive: true });
  });

  test("there are pages to look at", () => expect(notebooks.length).toBeGreaterThan(4));
});
