import { Composer, type Document, type ParsedNode, Parser } from "yaml";
import { emptyFile, severalDocuments, tooDeep } from "../issues/index.ts";
import { deepestToken } from "./depth.ts";
import { MOST_DEEP } from "./limits.ts";
import type { TextRead } from "./text-read.ts";
import { plainData } from "./yaml-data.ts";
import { inOurWords } from "./yaml-syntax.ts";

/**
 * Plain data from a YAML text, read by the core schema: dates stay text, nothing is evaluated.
 * Its depth is measured before anything recurses.
 */
export function readYaml(text: string): TextRead {
  const tokens = [...new Parser().parse(text)];
  const deep = deepestToken(tokens, MOST_DEEP);
  if (deep !== undefined) return failed([{ at: deep, finding: tooDeep(MOST_DEEP) }]);
  const composer = new Composer({ schema: "core", version: "1.2", uniqueKeys: false, merge: false });
  const documents = [...composer.compose(tokens, true, text.length)] as Document.Parsed<ParsedNode>[];
  const [error] = documents.flatMap((document) => document.errors); // those after it mostly follow from it
  if (error) return failed([{ at: error.pos[0], finding: inOurWords(error) }]);
  const [document, second] = documents;
  if (second) return failed([{ at: second.range[0], finding: severalDocuments() }]);
  if (!document?.contents) return failed([{ at: 0, finding: emptyFile() }]);
  return plainData(document.contents);
}

const failed = (wrong: TextRead["wrong"]): TextRead => ({ wrong, place: () => ({ at: 0 }) });
