import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { root } from "./sources.ts";

const golden = join(root, "test/architecture/exports.golden.txt");

/** The names that an index shows, types and values, in order. */
function namesIn(checker: ts.TypeChecker, file: ts.SourceFile): string[] {
  const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(file)!);
  return symbols
    .map((symbol) => {
      const { flags } = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return `${flags & ts.SymbolFlags.Value ? "" : "type "}${symbol.name}`;
    })
    .sort();
}

function face(): string {
  const folder = join(root, "packages/core");
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const subpaths = Object.keys(exports).filter((key) => exports[key]["@outturn/source"] !== undefined);
  const indexes = subpaths.map((key) => join(folder, exports[key]["@outturn/source"]));
  const program = ts.createProgram(indexes, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
  });
  const lines = subpaths.flatMap((key, n) => [
    `@outturn/core${key.slice(1)}`,
    ...namesIn(program.getTypeChecker(), program.getSourceFile(indexes[n]!)!).map((name) => `  ${name}`),
  ]);
  return `${lines.join("\n")}\n`;
}

test("the public face is the one that was reviewed (UPDATE_GOLDEN=1 takes the new one)", () => {
  const shown = face();
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(golden, shown);
  expect(existsSync(golden) ? readFileSync(golden, "utf8") : "").toBe(shown);
});
