import { posix } from "node:path";
import { importsOf, packageOf, type Source } from "./sources.ts";

/** Every folder there may be in core, by layer: a new one is a decision, written down in docs/decisions.md. */
const layers: readonly (readonly string[])[] = [
  ["order", "words"],
  ["issues", "sheets"],
  ["calendar", "money"],
  ["formula"],
  ["rates", "rules"],
  ["conventions"],
  ["demand"],
  ["plan"],
  ["timeline", "workbook"],
  ["ledger"],
  ["funding"],
  ["forecast"],
  ["budget"],
  ["scenario"],
  ["questions"],
  ["claims", "lists", "risk"],
  ["tables"],
  ["charts", "csv", "data", "excel", "live", "yaml"],
  ["public", "report"],
];

/** Folders in an order in which each comes after all that it may use. */
export const foldersUpward: readonly string[] = layers.flat();

const layerOf = new Map(layers.flatMap((folders, layer) => folders.map((folder) => [folder, layer] as const)));

/** The last layer that the package's own index may show: those above are subpaths, with a library each. */
const TOP_OF_INDEX = 16;

/** Each outside library and the one folder that may use it. */
const doors: Readonly<Record<string, string>> = {
  "decimal.js": "money",
  zod: "plan",
  yaml: "yaml",
  "@noble/hashes": "forecast",
  "csv-stringify": "csv",
  "csv-parse": "csv",
  "apache-arrow": "data",
  "hyparquet-writer": "data",
  hucre: "excel",
  fflate: "excel",
  vega: "charts",
  "vega-lite": "charts",
  "vega-interpreter": "charts",
};

/** What tests may use besides. */
const forTests = new Set([
  "vitest",
  "fast-check",
  "@fast-check/vitest",
  "date-fns",
  "@date-fns/utc",
  "decimal.js",
  "hyparquet",
]);

/** What tests use wherever they stand: how often laws are tried, and explanations worked again. */
const SUPPORT: ReadonlySet<string> = new Set(["test/support/runs.ts", "test/support/rework.ts"]);

const SRC = "packages/core/src/";

/** What is wrong with the imports of a file of core, a sentence each; nothing when it only goes down. */
export function faultsInCore(source: Source): string[] {
  const path = source.path.slice(SRC.length);
  const folder = path.includes("/") ? path.slice(0, path.indexOf("/")) : "";
  if (folder === "" && path !== "index.ts") return [`${source.path} is in no folder`];
  if (folder !== "" && !layerOf.has(folder)) return [`${source.path} is in ${folder}/, which is on no layer`];
  const layer = folder === "" ? TOP_OF_INDEX + 1 : layerOf.get(folder)!;
  return importsOf(source).flatMap((specifier) => {
    const fault = specifier.startsWith(".")
      ? faultInside(path, folder, layer, specifier)
      : faultOutside(path, folder, specifier);
    return fault === undefined ? [] : [`${source.path} imports ${specifier}: ${fault}`];
  });
}

function faultInside(path: string, folder: string, layer: number, specifier: string): string | undefined {
  const target = posix.join(posix.dirname(path), specifier);
  const [other = "", ...rest] = target.split("/");
  if (!specifier.endsWith(".ts")) return "a relative import ends in .ts";
  if (path.endsWith(".test.ts") && SUPPORT.has(posix.join(SRC, target))) return undefined;
  if (target.startsWith("..")) return "that is outside core";
  if (other === folder) return undefined;
  if (!layerOf.has(other)) return "that is no folder";
  if (layerOf.get(other)! >= layer) return "that is not below";
  return rest.join("/") === "index.ts" ? undefined : "another folder is entered by its index.ts";
}

function faultOutside(path: string, folder: string, specifier: string): string | undefined {
  const library = packageOf(specifier);
  if (path.endsWith(".test.ts") && forTests.has(library)) return undefined;
  if (specifier.startsWith("node:")) return "core touches no file, network or clock";
  const door = Object.hasOwn(doors, library) ? doors[library] : undefined;
  if (door === undefined) return "that library has no door in core";
  return door === folder ? undefined : `that library's door is ${door}/`;
}

/** What is wrong with the imports of a file that may use only what core exports. */
export function faultsOfUser(source: Source, folder: string, subpaths: ReadonlySet<string>): string[] {
  return importsOf(source).flatMap((specifier) => {
    const inside = specifier.startsWith(".") && posix.join(posix.dirname(source.path), specifier).startsWith(folder);
    if (inside || specifier.startsWith("node:")) return [];
    if (specifier.startsWith(".")) return [`${source.path} imports ${specifier}: that is outside ${folder}`];
    if (packageOf(specifier) !== "@outturn/core" || subpaths.has(specifier)) return [];
    return [`${source.path} imports ${specifier}: core does not export that`];
  });
}
