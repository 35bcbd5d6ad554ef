import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A regular expression as it stands in the source. */
export interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Where text of users may be met: everything but what is run to build the project, and tests. */
const folders = ["packages/core/src", "packages/cli/src", "packages/notebooks/src", "packages/notebooks/notebooks"];

interface Found {
  readonly patterns: readonly Pattern[];
  /** Where a pattern is put together as the program runs: it cannot be looked at here. */
  readonly made: readonly string[];
}

/** Every regular expression of the project that may meet a user's text. */
export function patternsInSource(root: string): Found {
  const patterns: Pattern[] = [];
  const made: string[] = [];
  for (const file of folders.flatMap((folder) => filesIn(root, folder))) {
    const text = readFileSync(join(root, file), "utf8");
    for (const program of file.endsWith(".html") ? scriptsIn(text) : [text]) {
      const source = ts.createSourceFile(file, program, ts.ScriptTarget.Latest, true);
      const visit = (node: ts.Node): void => {
        const place = `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
        if (ts.isRegularExpressionLiteral(node)) patterns.push({ place, ...partsOf(node.text) });
        if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp")
          made.push(place);
        ts.forEachChild(node, visit);
      };
      visit(source);
    }
  }
  return { patterns, made };
}

const filesIn = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:ts|js|html)$/.test(file) && !/\.(?:test|d)\.ts$/.test(file))
    .map((file) => join(folder, file).replaceAll("\\", "/"))
    .sort();

/** The programs of a notebook. */
const scriptsIn = (page: string): string[] =>
  [...page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, program]) => program!);

function partsOf(literal: string): { readonly source: string; readonly flags: string } {
  const end = literal.lastIndexOf("/");
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}
