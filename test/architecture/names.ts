import ts from "typescript";
import { parsed, type Source } from "./sources.ts";

/** A name that a file declares. A property's may be a key of a plan or of an answer, which others hold to. */
export interface DeclaredName {
  readonly name: string;
  readonly isProperty: boolean;
}

const isProperty = (node: ts.Node): boolean =>
  ts.isPropertySignature(node) ||
  ts.isMethodSignature(node) ||
  ts.isPropertyDeclaration(node) ||
  ts.isMethodDeclaration(node);

const isNamed = (node: ts.Node): boolean =>
  ts.isVariableDeclaration(node) ||
  ts.isParameter(node) ||
  (ts.isBindingElement(node) && node.propertyName !== undefined) ||
  ts.isFunctionDeclaration(node) ||
  ts.isClassDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node);

/**
 * Every name that a file declares: variables, parameters, functions, types and properties. What a pattern takes out of an object under
 * the object's own name is not declared anew.
 */
export function declaredNames(source: Source): readonly DeclaredName[] {
  const names: DeclaredName[] = [];
  const visit = (node: ts.Node): void => {
    if (isProperty(node) || isNamed(node)) {
      const { name } = node as ts.NamedDeclaration;
      if (name && ts.isIdentifier(name)) names.push({ name: name.text, isProperty: isProperty(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed(source));
  return names;
}
