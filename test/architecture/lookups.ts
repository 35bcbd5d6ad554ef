import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Expression, type Node, type SourceFile, SyntaxKind } from "typescript-native/unstable/ast";
import { isBinaryExpression, isElementAccessExpression } from "typescript-native/unstable/ast/is";
import { API, type Checker, type Type, TypeFlags } from "typescript-native/unstable/sync";
import { root, type Source } from "./sources.ts";

const compilerOptions = {
  target: "es2023",
  lib: ["es2023", "dom", "dom.iterable"],
  module: "preserve",
  moduleResolution: "bundler",
  customConditions: ["@outturn/source"],
  allowImportingTsExtensions: true,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: ["node"],
};

/**
 * Every place where a record is asked by a text that could be any, as `record[name]` or `name in record`: the record would answer to
 * `constructor` and `toString` too, which nobody gave it. Names of a closed set, years and months may ask; so may any key of a list.
 * Types are told by the compiler that is a program of its own, in a third of the time that the other takes.
 *
 * @param sources - each as it stands on the disk
 */
export function lookupsIn(sources: readonly Pick<Source, "path">[]): string[] {
  mkdirSync(join(root, ".cache"), { recursive: true });
  const folder = mkdtempSync(join(root, ".cache", "lookups-"));
  const settings = join(folder, "tsconfig.json");
  writeFileSync(settings, JSON.stringify({ compilerOptions, files: sources.map(({ path }) => join(root, path)) }));
  // It says "context canceled" on standard error as it ends, which means nothing.
  const compiler = new API({ cwd: root });
  try {
    const snapshot = compiler.updateSnapshot({ openProjects: [settings] });
    const { program, checker } = snapshot.getProject(settings)!;
    return sources.flatMap(({ path }) => lookupsOf(program.getSourceFile(join(root, path))!, checker, path));
  } finally {
    compiler.close();
    rmSync(folder, { recursive: true });
  }
}

/** A place that asks, and what it asks by; `record` where it may be a list that it asks. */
interface Lookup {
  readonly node: Node;
  readonly by: Expression;
  readonly record?: Expression;
}

function lookupsOf(file: SourceFile, checker: Checker, path: string): string[] {
  const lookups: Lookup[] = [];
  const walk = (node: Node): void => {
    if (isElementAccessExpression(node)) lookups.push({ node, by: node.argumentExpression, record: node.expression });
    else if (isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.InKeyword)
      lookups.push({ node, by: node.left });
    node.forEachChild(walk);
  };
  walk(file);
  if (lookups.length === 0) return [];
  // All of a file are asked about at once: each question goes to another program.
  const types = checker.getTypeAtLocation(lookups.map(({ by }) => by));
  return lookups
    .filter(({ record }, index) => isAnyText(types[index]!) && !(record && isList(checker, record)))
    .map(({ node }) => `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText()}`);
}

function isAnyText(type: Type): boolean {
  const parts = type.isUnionType() ? type.getTypes() : [type];
  return parts.some(({ flags }) => (flags & (TypeFlags.String | TypeFlags.Any)) !== 0);
}

function isList(checker: Checker, record: Expression): boolean {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(record)!)!;
  return checker.isArrayType(type) || checker.isTupleType(type);
}
