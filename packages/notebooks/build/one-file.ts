import type { Plugin, Rolldown } from "vite";
import { type Part, partTexts } from "./parts.ts";

/** How a page asks for a worker. */
const ASKED = "?worker&inline";
/** The module that answers it. */
const STARTED = "\0outturn:started-worker";

/** A worker is made of the scripts that stand in the page, so that what both use stands there once, and is read by each alone. */
const START = `
const textOf = (part) => document.getElementById(part + "-script").textContent;
let address;
export default class {
  constructor() {
    address ??= URL.createObjectURL(new Blob([textOf("shared"), textOf("worker")], { type: "text/javascript" }));
    return new Worker(address);
  }
}`;

/**
 * Writes a page as one file, that opens from disk: its styles and scripts stand in it. Its worker is a classic one: browsers start no other
 * from disk.
 */
export function oneFile(): Plugin {
  let worker: string | undefined;
  return {
    name: "outturn:one-file",
    enforce: "pre",
    config: () => ({
      base: "./",
      build: {
        ...{ assetsDir: "", assetsInlineLimit: () => true, cssCodeSplit: false, modulePreload: false },
        rolldownOptions: {
          transform: { define: { "import.meta": "{}" } },
          output: { format: "cjs", exports: "named", strict: true },
        },
      },
    }),
    async resolveId(source, importer) {
      if (!source.endsWith(ASKED)) return null;
      worker = (await this.resolve(source.replace(ASKED, ""), importer))?.id;
      if (worker !== undefined) this.emitFile({ type: "chunk", id: worker });
      return STARTED;
    },
    load: (id) => (id === STARTED ? START : null),
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const files = Object.values(bundle);
        const texts = partTexts(files.filter(isChunk), worker);
        const styles = files.filter(isAsset).filter(({ fileName }) => fileName.endsWith(".css"));
        for (const page of files.filter(isAsset).filter(({ fileName }) => fileName.endsWith(".html")))
          page.source = withStyles(
            withScripts(String(page.source), texts),
            styles.map(({ source }) => String(source)),
          );
        for (const file of [...files.filter(isChunk), ...styles]) delete bundle[file.fileName];
      },
    },
  };
}

type Written = Rolldown.OutputBundle[string];
const isChunk = (file: Written): file is Rolldown.OutputChunk => file.type === "chunk";
const isAsset = (file: Written): file is Rolldown.OutputAsset => file.type === "asset";

const LINKED_SCRIPT = /<script\b[^>]*\ssrc="[^"]*"[^>]*><\/script>/;
const LINKED_STYLE = /<link\b[^>]*\shref="[^"]*\.css"[^>]*>/;
/** What ends a script, or begins a comment, in a page. */
const ENDS = /<(?=\/script|!--)/gi;

function withScripts(html: string, texts: Record<Part, string>): string {
  const script = (part: Part, type: string): string =>
    texts[part] === ""
      ? ""
      : `<script type="${type}" id="${part}-script">${texts[part].replace(ENDS, "\\x3C")}</script>\n`;
  const scripts = script("shared", "module") + script("worker", "text/plain") + script("page", "module");
  return html.replace(LINKED_SCRIPT, () => scripts);
}

const withStyles = (html: string, styles: readonly string[]): string =>
  html.replace(LINKED_STYLE, () => `<style>${styles.join("\n").replace('@charset "UTF-8";', "")}</style>`);
