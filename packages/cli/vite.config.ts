import { join } from "node:path";
import { defineConfig } from "vite";

const here = import.meta.dirname;

/** The library's own source, so that the command holds what it uses of it and nothing more. */
const conditions = ["@outturn/source", "node", "import", "module", "default"];

/**
 * Writes the command with all that it uses of other packages inside, in parts that are loaded when they are used. What is not inside is
 * in `dependencies`: a program of the machine's own kind, and typefaces, which are read as files.
 */
export default defineConfig({
  root: here,
  publicDir: false,
  logLevel: "warn",
  ssr: { noExternal: true, external: ["@resvg/resvg-js"], resolve: { conditions } },
  build: {
    ssr: true,
    outDir: join(here, "dist"),
    emptyOutDir: true,
    target: "node20.19",
    license: { fileName: "licences.md" },
    rolldownOptions: {
      // the second runs on threads of its own
      input: { main: join(here, "src", "main.ts"), "draw-worker": join(here, "src", "draw-worker.ts") },
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "parts/[name]-[hash].js",
        // Shorter to load, and yet names stand in it as they are: a report of what went wrong can be read.
        minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
      },
    },
  },
});
