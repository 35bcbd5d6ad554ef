import type { YAMLParseError } from "yaml";
import { type Finding, keyNotText, syntaxWrong, tagRefused, tooManyAliases } from "../issues/index.ts";
import { MOST_BY_ALIAS } from "./limits.ts";

const words: Partial<Record<YAMLParseError["code"], string>> = {
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
export function inOurWords({ code, message }: YAMLParseError): Finding {
  if (code === "TAG_RESOLVE_FAILED") return tagRefused(/!\S*/.exec(message)?.[0] ?? "!");
  if (code === "NON_STRING_KEY") return keyNotText();
  if (code === "RESOURCE_EXHAUSTION") return tooManyAliases(MOST_BY_ALIAS);
  const first = message.split("\n", 1)[0]!.trimEnd().replace(/[.:]$/, "");
  return syntaxWrong("YAML", words[code] ?? first.charAt(0).toLowerCase() + first.slice(1));
}
