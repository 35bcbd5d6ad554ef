import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A regular expression, and where it stands in the source. */
export interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Where a user's text may be met: everything but what builds the project, and tests. */
const folders = ["packages/core/src", "packages/cli/src", "packages/notebooks/src", "packages/notebooks/notebooks"];

/** What the source has of regular expressions. */
interface InSource {
  readonly patterns: readonly Pattern[];
  /** Files that put patterns together when they are loaded, with how many. */
  readonly made: ReadonlyMap<string, number>;
  /** Where a pattern is put together later, as the program runs: nobody can look at it beforehand. */
  readonly madeLater: readonly string[];
}

/** Every regular expression of the project that may meet a user's text. */
export function patternsInSource(root: string): InSource {
  const patterns: Pattern[] = [];
  const made = new Map<string, number>();
  const madeLater: string[] = [];
  for (const file of folders.flatMap((folder) => filesIn(root, folder))) {
    const text = readFileSync(join(root, file), "utf8");
    for (const program of file.endsWith(".html") ? programsIn(text) : [text]) {
      const source = ts.createSourceFile(file, program, ts.ScriptTarget.Latest, true);
      const visit = (node: ts.Node): void => {
        const place = `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
        if (ts.isRegularExpressionLiteral(node)) patterns.push({ place, ...partsOf(node.text) });
        if (isMaking(node)) {
          if (ts.findAncestor(node, ts.isFunctionLike)) madeLater.push(place);
          else made.set(file, (made.get(file) ?? 0) + 1);
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
    }
  }
  return { patterns, made, madeLater };
}

const isMaking = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp";

const filesIn = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:ts|js|html)$/.test(file) && !/\.(?:test|d)\.ts$/.test(file))
    .map((file) => join(folder, file).replaceAll("\\", "/"))
    .sort();

/** The programs of a notebook; its texts stand in scripts too. */
const programsIn = (page: string): string[] =>
  [...page.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].flatMap(([, how, program]) =>
    how!.includes('type="text/') ? [] : [program!],
  );

function partsOf(literal: string): { readonly source: string; readonly flags: string } {
  const end = literal.lastIndexOf("/");
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}

/** The patterns that modules of the project put together while something is loaded. */
export async function patternsMade(load: () => Promise<unknown>): Promise<readonly Pattern[]> {
  const own = globalThis.RegExp;
  const found: Pattern[] = [];
  globalThis.RegExp = new Proxy(own, {
    construct(target, given, as) {
      const pattern = Reflect.construct(target, given, as) as RegExp;
      const place = own("packages/(?:core|cli|notebooks)/src/[^:)]+:\\d+").exec(new Error().stack ?? "")?.[0];
      if (place !== undefined) found.push({ place, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = own;
  }
  return found;
}
