import type { Plugin } from "vite";

/** An import, a style sheet, a script, a picture or a frame at another address. */
const ELSEWHERE =
  /(?:\bimport\s*\(\s*|\bfrom\s*|@import\s*(?:url\()?|\burl\(|<(?:link|script|img|iframe)\b[^>]*\s(?:href|src)=)["'`]?https?:\/\/[^"'`)\s>]+/;

/** The last look at what is written: the build stops if anything in it would be loaded from another address. */
export function offlineGuard(): Plugin {
  return {
    name: "outturn:offline-guard",
    enforce: "post",
    generateBundle(_, bundle) {
      for (const [file, written] of Object.entries(bundle)) {
        const text = written.type === "chunk" ? written.code : String(written.source);
        const found = text.match(ELSEWHERE);
        if (found) this.error(`${file} would load ${found[0]}`);
      }
    },
  };
}
