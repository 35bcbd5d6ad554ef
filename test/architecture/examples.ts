import ts from "typescript";
import type { Source } from "./sources.ts";

/** An example in a docstring or a page: where it stands and its code. */
export interface Example {
  readonly path: string;
  readonly line: number;
  readonly code: string;
}

/** What an example says of its own values: each is worked and set beside what it is said to be. */
export type Check = (actual: unknown, expected: unknown) => void;

const lineOf = (text: string, at: number): number => text.slice(0, at).split("\n").length;

/** Every `@example` of the docstrings in a file; one ends at the next tag or with the docstring. */
export function docstringExamples(source: Source): Example[] {
  return [...source.text.matchAll(/\/\*\*(?:[^*]|\*(?!\/))*\*\//g)].flatMap((docstring) => {
    const plain = docstring[0].replace(/\s*\*\/$/, "").replace(/^[ \t]*\/?\*+ ?/gm, "");
    return [...plain.matchAll(/^@example\b(.*(?:\n(?!@).*)*)/gm)].map((found) => ({
      path: source.path,
      line: lineOf(source.text, docstring.index) + lineOf(plain, found.index) - 1,
      code: found[1]!.trim(),
    }));
  });
}

/** Every block of a page marked `ts` or `js` that says what something comes to. */
export const pageExamples = (source: Source): Example[] =>
  [...source.text.matchAll(/^```(?:ts|js)\n([\s\S]*?)^```/gm)]
    .map((found) => ({ path: source.path, line: lineOf(source.text, found.index) + 1, code: found[1]! }))
    .filter((example) => example.code.includes("// =>"));

/** How many values an example says. */
export const claimsIn = (example: Example): number => example.code.split("// =>").length - 1;

/**
 * Runs an example: each statement in turn, and after each expression that ends in `// => value` the check of the two.
 *
 * @param names - what the example may use
 * @param modules - what it may import, by specifier
 */
export async function runExample(
  example: Example,
  names: Readonly<Record<string, unknown>>,
  modules: Readonly<Record<string, unknown>>,
  check: Check,
): Promise<void> {
  const file = ts.createSourceFile("example.ts", example.code, ts.ScriptTarget.ES2023, true);
  const lines = file.statements.map((statement) => {
    if (ts.isImportDeclaration(statement)) return imported(statement);
    const said = saidAfter(example.code, statement);
    if (said === undefined) return statement.getText();
    if (!ts.isExpressionStatement(statement)) throw new SyntaxError(`"// => ${said}" stands after no expression`);
    return `check(await (${statement.expression.getText()}), (${said}));`;
  });
  const script = ts.transpile(`async function example() {\n${lines.join("\n")}\n}`, { target: ts.ScriptTarget.ES2023 });
  const used = Object.entries(names).filter(([name]) => script.includes(name));
  const given = { ...Object.fromEntries(used), modules, check };
  const body = new Function(...Object.keys(given), `${script}\nreturn example();`);
  await body(...Object.values(given));
}

function saidAfter(code: string, statement: ts.Statement): string | undefined {
  const comment = ts.getTrailingCommentRanges(code, statement.end)?.[0];
  const text = comment && code.slice(comment.pos, comment.end);
  return text?.startsWith("// =>") ? text.slice("// =>".length).trim() : undefined;
}

function imported(statement: ts.ImportDeclaration): string {
  const { importClause, moduleSpecifier } = statement;
  if (importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return "";
  const bindings = importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings)) throw new SyntaxError("an example imports by name");
  const names = bindings.elements
    .filter((element) => !element.isTypeOnly)
    .map((element) => (element.propertyName ? `${element.propertyName.text}: ` : "") + element.name.text);
  return `const { ${names.join(", ")} } = modules[${moduleSpecifier.getText()}];`;
}
