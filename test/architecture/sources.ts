import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The top of the workspace. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A file as these tests see it: its path from the top, with forward slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

const notOurs = new Set(["node_modules", "dist", "coverage", ".git", ".cache"]);

/** Every file under a folder that is ours, in order of path; none when the folder is not there. */
export function filesUnder(folder: string): string[] {
  const here = (() => {
    try {
      return readdirSync(join(root, folder), { withFileTypes: true });
    } catch {
      return [];
    }
  })();
  return here
    .filter((entry) => !notOurs.has(entry.name))
    .flatMap((entry) => {
      const path = folder === "." ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(path) : [path];
    })
    .sort();
}

export const sourceAt = (path: string): Source => ({ path, text: readFileSync(join(root, path), "utf8") });

/** The TypeScript files under a folder. */
export const typescriptUnder = (folder: string): Source[] =>
  filesUnder(folder)
    .filter((path) => path.endsWith(".ts"))
    .map(sourceAt);

/** What a file imports or exports from, `import("...")` and imports of types too. */
export const importsOf = (source: Source): string[] =>
  ts.preProcessFile(source.text, true, true).importedFiles.map((file) => file.fileName);

/** An outside library by the name of its package: `date-fns/addDays` is date-fns. */
export const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

/** A file as a tree of its code: what its comments say is not looked at. */
export const parsed = (source: Source): ts.SourceFile =>
  ts.createSourceFile(
    source.path,
    source.text,
    { languageVersion: ts.ScriptTarget.ES2023, jsDocParsingMode: ts.JSDocParsingMode.ParseNone },
    true,
  );
