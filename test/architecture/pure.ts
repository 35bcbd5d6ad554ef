import ts from "typescript";
import { parsed, type Source } from "./sources.ts";

/** What the world outside a program is called: none of it is used in core, whose answers depend on its arguments alone. */
const outside = new Set(
  [
    ["Date", "Intl", "performance", "process", "console", "navigator", "crypto"],
    ["fetch", "XMLHttpRequest", "WebSocket", "localStorage", "document", "window", "globalThis", "require"],
    ["setTimeout", "setInterval", "queueMicrotask", "eval", "Function"],
  ].flat(),
);

/** Calls whose answer depends on the machine: its locale, or chance. */
const dependent = /^(?:toLocale\w*|localeCompare|random)$/;

/** What is impure in a file of core, a sentence each. */
export function impurities(source: Source): string[] {
  const file = parsed(source);
  const declared = new Set<string>();
  const used: ts.Identifier[] = [];
  const faults: string[] = [];
  const say = (node: ts.Node, what: string): void => {
    faults.push(`${source.path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${what}`);
  };
  const walk = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      if (isDeclaration(node)) declared.add(node.text);
      else if (!isOnlyName(node)) used.push(node);
      else if (dependent.test(node.text)) say(node, `uses ${node.text}`);
    }
    if (ts.isExportAssignment(node)) say(node, "has a default export");
    if (ts.canHaveModifiers(node))
      for (const modifier of ts.getModifiers(node) ?? [])
        if (modifier.kind === ts.SyntaxKind.DefaultKeyword) say(node, "has a default export");
    if (ts.isExportDeclaration(node) && node.exportClause === undefined && !node.isTypeOnly) say(node, "exports *");
    ts.forEachChild(node, walk);
  };
  walk(file);
  for (const node of used) if (outside.has(node.text) && !declared.has(node.text)) say(node, `uses ${node.text}`);
  return faults;
}

/** Whether a name is declared here, by a variable, a parameter, an import or a function. */
function isDeclaration(node: ts.Identifier): boolean {
  const { parent } = node;
  const declares =
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isImportSpecifier(parent);
  return declares && parent.name === node;
}

/** Whether a name stands only for a member: `a.name`, `{ name: 1 }`, a field of an interface. */
function isOnlyName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isPropertySignature(parent) && parent.name === node) ||
    (ts.isMethodSignature(parent) && parent.name === node) ||
    (ts.isBindingElement(parent) && parent.propertyName === node)
  );
}
