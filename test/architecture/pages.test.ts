import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { faultsOfUser } from "./layers.ts";
import { filesUnder, parsed, root, type Source, typescriptUnder } from "./sources.ts";

const FOLDER = "packages/notebooks/src";
const pages = typescriptUnder(FOLDER).filter(({ path }) => !path.endsWith(".test.ts"));
const { exports } = JSON.parse(readFileSync(join(root, "packages/core/package.json"), "utf8"));
const subpaths = new Set(Object.keys(exports).map((key) => `@outturn/core${key.slice(1)}`));

/** By which a page could send, fetch or keep something, or run a text. */
const refused = new Set([
  ...["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "sendBeacon", "WebTransport", "RTCPeerConnection"],
  ...["localStorage", "sessionStorage", "indexedDB", "caches", "cookie", "cookieStore", "BroadcastChannel"],
  ...["eval", "Function", "innerHTML", "outerHTML", "insertAdjacentHTML", "writeln", "setHTMLUnsafe"],
]);

/** The names in a file that a page may not use. */
function refusedIn(source: Source): string[] {
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && refused.has(node.text)) found.push(`${source.path} uses ${node.text}`);
    ts.forEachChild(node, walk);
  };
  walk(parsed(source));
  return found;
}

test("pages use only what core exports, and the examples' own files", () => {
  expect(pages.length).toBeGreaterThan(20);
  const faults = pages.flatMap((file) => faultsOfUser(file, `${FOLDER}/`, subpaths));
  expect(faults.filter((fault) => !/ imports [./]*examples\/[\w/-]+\.(?:yaml|csv)\?raw:/.test(fault))).toEqual([]);
});

test("no page sends, fetches or keeps anything, nor makes markup or code of a text", () => {
  expect(pages.flatMap(refusedIn)).toEqual([]);
  expect(refusedIn({ path: "a.ts", text: "window.fetch(address); element.innerHTML = title;" })).toEqual([
    "a.ts uses fetch",
    "a.ts uses innerHTML",
  ]);
});

/** The door of the page library; the page of lists has its own part of it, which no other page carries. */
const doors = new Set(["../src/index.ts", "../src/lists/index.ts"]);

test("cells enter the page library by its doors, and core by what it exports", () => {
  const notebooks = filesUnder("packages/notebooks/notebooks").filter((path) => path.endsWith(".html"));
  expect(notebooks.length).toBeGreaterThan(0);
  const from = notebooks.flatMap((path) =>
    [...readFileSync(join(root, path), "utf8").matchAll(/\bfrom "([^"]+)"/g)].map((found) => found[1]!),
  );
  const known = (specifier: string): boolean =>
    doors.has(specifier) || specifier === "htl" || subpaths.has(specifier.replace(/^npm:/, ""));
  expect(from.filter((specifier) => !known(specifier))).toEqual([]);
});
