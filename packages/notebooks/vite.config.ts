import { readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { config, observable } from "@observablehq/notebook-kit/vite";
import { defineConfig } from "vite";
import { notebookModule } from "./build/notebook-module.ts";
import { offline } from "./build/offline.ts";
import { offlineGuard } from "./build/offline-guard.ts";
import { oneFile } from "./build/one-file.ts";
import { ownFonts } from "./build/own-fonts.ts";
import { policy } from "./build/policy.ts";

const here = import.meta.dirname;
const notebooks = join(here, "notebooks");
const desk = join(here, "desk", "outturn.html");

/**
 * One page, to be written as one file that opens from disk: the page of one plan by its name, or a notebook by its path from the top of
 * the repository. Absent: the notebooks as a site; `desk`: the page of one plan, for the site too.
 */
const asked = process.env.NOTEBOOK;
const isDesk = asked === "desk" || asked === "outturn.html";
const single = asked !== undefined && asked !== "" && asked !== "desk";
const path = isDesk ? desk : asked && resolve(here, "../..", asked);
const root = path ? dirname(path) : notebooks;

/** Reads the library's own source, so that an edit of it shows in the page at once. */
const conditions = ["@outturn/source", "module", "browser", "development|production"];

/** What a page loads, named beforehand so that no page is loaded twice over when one more comes to light. */
const loaded = [
  ...["htl", "@observablehq/plot", "vega", "vega-lite", "vega-interpreter"],
  ...[
    "zod",
    "yaml",
    "decimal.js",
    "@noble/hashes/sha2.js",
    "@noble/hashes/utils.js",
    "csv-parse/browser/esm/sync",
    "csv-stringify/browser/esm/sync",
    "fflate",
    "hucre/xlsx",
  ].map((name) => `@outturn/core > ${name}`),
  ...["@observablehq/runtime", "@observablehq/inspector", "markdown-it", "markdown-it-anchor"].map(
    (name) => `@observablehq/notebook-kit > ${name}`,
  ),
];

export default defineConfig(({ command }) => ({
  ...config(),
  // A page that is served from its sources asks for them under the folder that holds both.
  root: isDesk && command === "serve" ? here : root,
  resolve: { ...config().resolve, conditions },
  plugins: [
    offline({ markdown: !isDesk }),
    notebookModule(notebooks),
    ...(isDesk ? [] : [observable({ template: join(here, "page", "template.html") })]),
    offlineGuard(),
    ...(single ? [oneFile()] : []),
    policy(),
  ],
  // A classic worker, as text in the page: one that a page of a single file can start from disk.
  worker: { format: "iife", plugins: () => [offline()] },
  // The GOV.UK styles hold lines for browsers long gone, which are dropped.
  css: { lightningcss: { errorRecovery: true }, postcss: { plugins: [ownFonts] } },
  server: { host: "127.0.0.1", cors: false },
  preview: { host: "127.0.0.1" },
  // The runtime stays out of the bundle that Vite makes beforehand, so that offline() sees its source.
  optimizeDeps: {
    exclude: ["observable:runtime", "@observablehq/notebook-kit/runtime"],
    // Modules of notebooks are made by a plugin: nothing is found out by reading files.
    ...(isDesk && { entries: [] }),
    include: loaded,
  },
  build: {
    outDir: join(here, "dist", single ? "single" : "."),
    emptyOutDir: !single && !isDesk,
    chunkSizeWarningLimit: 2500,
    rollupOptions: {
      input:
        path ||
        readdirSync(root, "utf8")
          .filter((name) => name.endsWith(".html"))
          .map((name) => join(root, name)),
    },
  },
}));
