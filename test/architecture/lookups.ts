import { join } from "node:path";
import ts from "typescript";
import { root, type Source } from "./sources.ts";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  customConditions: ["@outturn/source"],
  allowImportingTsExtensions: true,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: ["node"],
};

/** What the compiler and other packages declare: read once for all programs. */
const declarations = new Map<string, ts.SourceFile | undefined>();

/**
 * Every place where a record is asked by a text that could be any, as `record[name]` or `name in record`: the record would answer to
 * `constructor` and `toString` too, which nobody gave it. Names of a closed set, years and months may ask; so may any key of a list.
 */
export function lookupsIn(sources: readonly Source[]): string[] {
  const texts = new Map(sources.map(({ path, text }) => [join(root, path), text]));
  const host = ts.createCompilerHost(options);
  const read = (path: string): string | undefined => texts.get(path) ?? ts.sys.readFile(path);
  const program = ts.createProgram([...texts.keys()], options, {
    ...host,
    readFile: read,
    fileExists: (path) => texts.has(path) || ts.sys.fileExists(path),
    getSourceFile: (path, version) => {
      const own = texts.get(path);
      if (own !== undefined) return ts.createSourceFile(path, own, version, true);
      if (!declarations.has(path)) declarations.set(path, host.getSourceFile(path, version));
      return declarations.get(path);
    },
  });
  const checker = program.getTypeChecker();
  return sources.flatMap(({ path }) => lookupsOf(program.getSourceFile(join(root, path))!, checker, path));
}

function lookupsOf(file: ts.SourceFile, checker: ts.TypeChecker, path: string): string[] {
  const found: string[] = [];
  const say = (node: ts.Node): void => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${path}:${line + 1} ${node.getText()}`);
  };
  const walk = (node: ts.Node): void => {
    if (ts.isElementAccessExpression(node)) {
      const { expression, argumentExpression } = node;
      if (isAnyText(checker, argumentExpression) && !isList(checker, expression)) say(node);
    } else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword) {
      if (isAnyText(checker, node.left)) say(node);
    }
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
}

function isAnyText(checker: ts.TypeChecker, node: ts.Node): boolean {
  const type = checker.getTypeAtLocation(node);
  const parts = type.isUnion() ? type.types : [type];
  return parts.some(({ flags }) => (flags & (ts.TypeFlags.String | ts.TypeFlags.Any)) !== 0);
}

function isList(checker: ts.TypeChecker, node: ts.Node): boolean {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node));
  return checker.isArrayType(type) || checker.isTupleType(type);
}
