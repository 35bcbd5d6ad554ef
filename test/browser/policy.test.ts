import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, inject, test } from "vitest";
import { inlineScripts } from "../../packages/notebooks/build/policy.ts";

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/;

const pagesIn = (folder: string): readonly (readonly [name: string, html: string])[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".html"))
    .map((name) => [name, readFileSync(join(folder, name), "utf8")]);

describe("the policy of every page", () => {
  test("allows nothing but its own scripts, by their hashes where the page is one file", () => {
    const single = pagesIn(inject("single"));
    expect(single.map(([name]) => name)).toEqual(["outturn.html"]);
    for (const [name, html] of single) {
      const policy = POLICY.exec(html)?.[1] ?? "";
      const hashes = inlineScripts(html).map(
        (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
      );
      expect(hashes.length, name).toBeGreaterThan(0);
      expect(policy, name).toContain(`script-src ${hashes.join(" ")};`);
      expect(policy, name).toMatch(/^default-src 'none'; /);
      expect(policy, name).not.toMatch(/https?:|\*|unsafe-eval|data: 'self'/);
      expect(html.indexOf("Content-Security-Policy"), name).toBeLessThan(html.indexOf("<script"));
    }
  });

  test("allows the files of the site and none from elsewhere", () => {
    const site = pagesIn(join(inject("single"), ".."));
    expect(site.length).toBeGreaterThan(7);
    for (const [name, html] of site) expect(POLICY.exec(html)?.[1], name).toContain("script-src 'self'");
  });
});

test("what the page and its worker share stands in the file once, and what is the page's own is not read by the worker", () => {
  const html = readFileSync(join(inject("single"), "outturn.html"), "utf8");
  const [shared = "", worker = "", page = ""] = inlineScripts(html);
  const inEach = (words: string): readonly boolean[] => [shared, worker, page].map((text) => text.includes(words));
  expect(inEach("S.I. 2001/1004, reg. 12(1)")).toEqual([true, false, false]); // a rule of the library
  expect(inEach("https://vega.github.io/schema/vega/")).toEqual([false, false, true]);
  expect(inEach("is too large for live formulas")).toEqual([false, true, false]);
});

test("the page of one plan is at most 4 MB, and 1.3 MB when packed", () => {
  const bytes = readFileSync(join(inject("single"), "outturn.html"));
  expect(bytes.length).toBeLessThanOrEqual(4_000_000);
  expect(gzipSync(bytes).length).toBeLessThanOrEqual(1_300_000);
});
