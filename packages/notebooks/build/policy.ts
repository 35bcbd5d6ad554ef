import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** What a page may do: run the scripts that it came with, start a worker that it made, and hold pictures that it made. */
const policyOf = (scripts: string, styles: string): string =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    // Pictures are drawn with styles of their own; with nothing that can be fetched, a style reaches nowhere.
    `style-src ${styles}`,
    "img-src data: blob:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const INLINE = /<script\b(?![^>]*\ssrc=)[^>]*>/g;
const END = "</script>";
const CHARSET = '<meta charset="utf-8">';

/** The texts of the scripts that stand in a page. */
export function inlineScripts(html: string): readonly string[] {
  return [...html.matchAll(INLINE)].map(({ 0: tag, index }) => {
    const start = index + tag.length;
    return html.slice(start, html.indexOf(END, start));
  });
}

/** A page with its policy in its head. Scripts that stand in it are named by their hashes: no other runs. */
function withPolicy(html: string): string {
  const hashes = inlineScripts(html).map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  const hasFiles = /<script\b[^>]*\ssrc=/.test(html);
  const scripts = [...(hasFiles ? ["'self'"] : []), ...hashes].join(" ") || "'none'";
  const policy = policyOf(scripts, hasFiles ? "'self' 'unsafe-inline'" : "'unsafe-inline'");
  return html.replace(CHARSET, () => `${CHARSET}\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

/** Puts a Content-Security-Policy into every page that is written. */
export function policy(): Plugin {
  return {
    name: "outturn:policy",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        for (const [file, written] of Object.entries(bundle)) {
          if (written.type !== "asset" || !file.endsWith(".html")) continue;
          const html = String(written.source);
          if (!html.includes(CHARSET)) this.error(`${file} has no ${CHARSET} for its policy to stand after`);
          written.source = withPolicy(html);
        }
      },
    },
  };
}
