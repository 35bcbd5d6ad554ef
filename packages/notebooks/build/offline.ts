import { createRequire } from "node:module";
import type { Plugin } from "vite";

/** How Notebook Kit writes an address of its content network: https://HOST/npm/NAME[@RANGE][/PATH][/+esm]. */
const ADDRESS = /https:\/\/[\w.-]+\/npm\/((?:@[\w.-]+\/)?[\w.-]+)(?:@[\w.^~-]+)?((?:\/(?!\+esm)[\w.-]+)*)(?:\/\+esm)?/g;

/** What a cell may use without importing it. Any other built-in name is an error in the page, never a download. */
const BUILT_IN = `
export const htl = () => import("htl");
export const html = () => import("htl").then(({ html }) => html);
export const Plot = () => import("@observablehq/plot");
`;
const MARKDOWN = `export const md = () => import("./md.js").then(({ md }) => md);\n`;

/** Transforms of Vega that none of the library's pictures has a use for: maps, networks, trees, clouds of words and the like. */
const UNUSED_TRANSFORMS =
  /[\\/]vega-(?:crossfilter|force|geo|hierarchy|label|regression|voronoi|wordcloud)[\\/]build[\\/]/;

/** Modules of Notebook Kit that would load something from elsewhere, or that are not used, and what stands in for each. */
const instead = (markdown: boolean): readonly (readonly [RegExp, string])[] => [
  [/[\\/]stdlib[\\/]recommendedLibraries\.js/, markdown ? `${BUILT_IN}${MARKDOWN}` : BUILT_IN],
  [/[\\/]stdlib[\\/]sampleDatasets\.js/, "export {};"],
  [/[\\/]stdlib[\\/](?:zip|xlsx)\.js/, "export {};"],
  [UNUSED_TRANSFORMS, "export {};"],
];

const require = createRequire(import.meta.url);
const { dependencies } = require("../package.json");

/** Whether a library is installed here. */
function isInstalled(name: string): boolean {
  return [`${name}/package.json`, name].some((path) => {
    try {
      return require.resolve(path) !== "";
    } catch {
      return false;
    }
  });
}

/** Whether pages are made with a library: what is installed for something else would only make them larger. */
const isOfPages = (name: string): boolean => Object.hasOwn(dependencies, name);

/**
 * Takes every library that Notebook Kit would load over the network from node_modules instead, so that a page loads nothing from
 * elsewhere. A cell that imports what is not installed stops the build.
 *
 * @param markdown - whether cells may write text in Markdown as they run; a page that has no such cell is smaller without
 */
export function offline({ markdown = true } = {}): Plugin {
  const standIns = instead(markdown);
  return {
    name: "outturn:offline",
    enforce: "pre",
    transform(code, id) {
      const own = standIns.find(([module]) => module.test(id));
      if (own) return { code: own[1], map: null };
      if (!code.includes("/npm/")) return null;
      const mended = code.replace(ADDRESS, (_, name: string, path: string) => {
        const inKit = /notebook-kit[\\/]dist[\\/]src[\\/]runtime/.test(id);
        if (inKit ? isOfPages(name) : isInstalled(name)) return `${name}${path}`;
        if (inKit) return `data:text/javascript,throw new Error('${name} is not part of this page')`;
        return this.error(
          `${id} imports npm:${name}, which is not installed: add it to packages/notebooks/package.json`,
        );
      });
      return mended === code ? null : { code: mended, map: null };
    },
  };
}
