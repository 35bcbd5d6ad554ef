import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser, YAMLParseError } from "yaml";
import {
  emptyFile,
  type Finding,
  keyNotText,
  severalDocuments,
  syntaxWrong,
  tagRefused,
  tooDeep,
  tooManyAliases,
} from "../issues/index.ts";
import { MOST_BY_ALIAS, MOST_DEEP, type TextRead } from "./text-read.ts";
import { plainData } from "./yaml-data.ts";

/**
 * Plain data from a YAML text, read by the core schema: dates stay text, nothing is evaluated. Its depth is measured before anything
 * recurses, and nothing is read after what is first found wrong with it: what follows mostly follows from it.
 */
export function readYaml(sourceText: string): TextRead {
  const { tokens, tooDeepAt } = tokensOf(sourceText);
  if (tooDeepAt !== undefined) return failed([{ offset: tooDeepAt, finding: tooDeep(MOST_DEEP) }]);
  const composed = composedOf(tokens, sourceText.length);
  if (composed instanceof YAMLParseError) return failed([{ offset: composed.pos[0], finding: inOurWords(composed) }]);
  const [document, second] = composed;
  if (second) return failed([{ offset: second.range[0], finding: severalDocuments() }]);
  if (!document?.contents) return failed([{ offset: 0, finding: emptyFile() }]);
  return plainData(document.contents);
}

const failed = (wrong: TextRead["wrong"]): TextRead => ({ wrong, place: () => ({ offset: 0 }) });

/** What a text is made of, up to the first of it that is nothing; or where it first nests too deep, in characters from its start. */
function tokensOf(sourceText: string): { readonly tokens: readonly CST.Token[]; readonly tooDeepAt?: number } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(sourceText)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === "error") return { tokens };
    }
    if (parser.stack.length <= MOST_DEEP) continue;
    const tooDeepAt = parser.stack.filter((token) => "items" in token)[MOST_DEEP]?.offset;
    if (tooDeepAt !== undefined) return { tokens, tooDeepAt };
  }
  return { tokens: [...tokens, ...parser.end()] };
}

/** What the composer tells of something wrong: where, its code, its words, and whether it is only a warning. */
type Problem = readonly [source: unknown, code: unknown, message: string, isWarning?: boolean];

/** The documents that tokens hold, or what is first wrong with them. */
function composedOf(
  tokens: readonly CST.Token[],
  length: number,
): readonly Document.Parsed<ParsedNode>[] | YAMLParseError {
  const composer = new Composer({ schema: "core", version: "1.2", uniqueKeys: false, merge: false });
  const gather: (...problem: Problem) => void = Reflect.get(composer, "onError");
  // By itself it gathers every error: of a million commas that part nothing, a million.
  const stopAtFirst = (...problem: Problem): void => {
    const [, , , isWarning = false] = problem;
    if (isWarning) return; // of which a line that starts with % is one: they are not asked for
    gather(...problem);
    const [first] = composer.streamInfo().errors;
    if (first) throw first;
  };
  Object.assign(composer, { onError: stopAtFirst });
  try {
    const documents = [...composer.compose(tokens, true, length)];
    return documents.flatMap(({ errors }) => errors)[0] ?? documents;
  } catch (error) {
    if (error instanceof YAMLParseError) return error;
    throw error;
  }
}

const WORDS: Partial<Record<YAMLParseError["code"], string>> = {
  BAD_ALIAS: "the name after * or & is not one that can be used",
  BAD_DIRECTIVE: "this line starting with % is not known",
  BAD_DQ_ESCAPE:
    'the backslash in this text in double quotes starts nothing that is known; use single quotes for a plain "\\"',
  BAD_INDENT: "the line is not indented like those that it belongs to",
  BAD_SCALAR_START: "a text may not start with this character; put it in quotes",
  BLOCK_AS_IMPLICIT_KEY: 'there is a second ": " on the line; put a text that holds ": " in quotes',
  BLOCK_IN_FLOW: "an indented list or mapping cannot stand inside brackets",
  MISSING_CHAR: "a bracket, comma, colon, space or quote is missing",
  MULTILINE_IMPLICIT_KEY: "a colon is missing, or a key runs over several lines",
  TAB_AS_INDENT: "there is a tab before the text; YAML is indented with spaces",
  UNEXPECTED_TOKEN: "what stands here does not belong here",
};

/** A syntax error of YAML in plain words; for those that are rare, in the words of the YAML reader. */
function inOurWords({ code, message }: YAMLParseError): Finding {
  if (code === "TAG_RESOLVE_FAILED") return tagRefused(/!\S*/.exec(message)?.[0] ?? "!");
  if (code === "NON_STRING_KEY") return keyNotText();
  if (code === "RESOURCE_EXHAUSTION") return tooManyAliases(MOST_BY_ALIAS);
  const first = message.split("\n", 1)[0]!.trimEnd().replace(/[.:]$/, "");
  return syntaxWrong("YAML", WORDS[code] ?? first.charAt(0).toLowerCase() + first.slice(1));
}
