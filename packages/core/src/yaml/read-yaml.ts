import { Composer, type CST, type Document, type ParsedNode, Parser, type YAMLParseError } from "yaml";
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
 * Plain data from a YAML text, read by the core schema: dates stay text, nothing is evaluated.
 * Its depth is measured before anything recurses.
 */
export function readYaml(sourceText: string): TextRead {
  const tokens = [...new Parser().parse(sourceText)];
  const deep = deepestToken(tokens, MOST_DEEP);
  if (deep !== undefined) return failed([{ offset: deep, finding: tooDeep(MOST_DEEP) }]);
  const composer = new Composer({ schema: "core", version: "1.2", uniqueKeys: false, merge: false });
  const documents = [...composer.compose(tokens, true, sourceText.length)] as Document.Parsed<ParsedNode>[];
  const [error] = documents.flatMap((document) => document.errors); // those after it mostly follow from it
  if (error) return failed([{ offset: error.pos[0], finding: inOurWords(error) }]);
  const [document, second] = documents;
  if (second) return failed([{ offset: second.range[0], finding: severalDocuments() }]);
  if (!document?.contents) return failed([{ offset: 0, finding: emptyFile() }]);
  return plainData(document.contents);
}

const failed = (wrong: TextRead["wrong"]): TextRead => ({ wrong, place: () => ({ offset: 0 }) });

/**
 * Where a YAML text first nests more than `greatest` deep, in characters from its start; nothing where it does not.
 * Uses a list of its own, not recursion.
 */
function deepestToken(tokens: readonly CST.Token[], greatest: number): number | undefined {
  const remaining: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 })).reverse();
  for (let next = remaining.pop(); next; next = remaining.pop()) {
    const { token } = next;
    const inside = "items" in token ? token.items.flatMap(heldOnes) : "value" in token ? heldBy(token) : [];
    const depth = next.depth + ("items" in token ? 1 : 0);
    if (depth > greatest) return token.offset;
    for (let position = inside.length - 1; position >= 0; position -= 1)
      remaining.push({ token: inside[position]!, depth });
  }
  return undefined;
}

const heldOnes = ({ key, value }: CST.CollectionItem): CST.Token[] => [
  ...(key ? [key] : []),
  ...(value ? [value] : []),
];

const heldBy = (token: CST.Token): CST.Token[] => (token.type === "document" && token.value ? [token.value] : []);

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
