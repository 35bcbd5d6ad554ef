import { type AST, parseRegExpLiteral } from "@eslint-community/regexpp";
import type { Pattern } from "./patterns.ts";

/** A text of any length: a part that stands before, one that is repeated, and one after which no match can end. */
export interface Shape {
  readonly before: string;
  readonly repeated: string;
  readonly after: string;
}

export const textOf = ({ before, repeated, after }: Shape, length: number): string =>
  before + repeated.repeat(Math.ceil(length / repeated.length)) + after;

/**
 * Shapes of text at which a pattern would try most: what it may repeat, and what may begin a match, over and over, behind each
 * beginning of a match, with an end that spoils it.
 */
export function worstShapes({ source, flags }: Pattern): readonly Shape[] {
  const { pattern } = parseRegExpLiteral(new RegExp(source, flags));
  const beginnings = new Set([""]);
  const repeated = new Set(["x", " ", "0"]);
  for (const alternative of alternativesIn(pattern)) {
    let word = "";
    for (const element of alternative.elements) {
      word += shortest(element, 1);
      beginnings.add(word);
      if (word !== "") repeated.add(word);
      const alone = shortest(element, 1);
      if (alone !== "") repeated.add(alone);
    }
  }
  return [...beginnings].flatMap((before) =>
    [...repeated].flatMap((each) => ["\n", "!x"].map((after) => ({ before, repeated: each, after }))),
  );
}

/** Every alternative of a pattern, those inside others too. */
function alternativesIn(node: AST.Pattern | AST.Element | AST.Alternative): readonly AST.Alternative[] {
  if (node.type === "Alternative") return [node, ...node.elements.flatMap(alternativesIn)];
  if (node.type === "Quantifier") return alternativesIn(node.element);
  return "alternatives" in node ? (node.alternatives as readonly AST.Alternative[]).flatMap(alternativesIn) : [];
}

/** A short text that a part of a pattern matches; what may be left out stands there so many times. */
function shortest(element: AST.Element, optional: number): string {
  switch (element.type) {
    case "Character":
      return String.fromCodePoint(element.value);
    case "CharacterSet":
    case "CharacterClass":
    case "ExpressionCharacterClass":
      return characterOf(element.raw);
    case "Quantifier":
      return shortest(element.element, optional).repeat(Math.max(element.min, Math.min(optional, element.max)));
    case "Group":
    case "CapturingGroup":
      return element.alternatives[0]!.elements.map((one) => shortest(one, optional)).join("");
    default:
      return "";
  }
}

const characters = [
  " ",
  "0",
  "a",
  "A",
  "£",
  "-",
  ".",
  ",",
  "x",
  "(",
  "\t",
  "\u0007",
  "é",
  "/",
  ":",
  '"',
  "{",
  "\\",
  "…",
  "漢",
  "😀",
];

/** Some character that a class holds. */
function characterOf(raw: string): string {
  const pattern = new RegExp(`^${raw}$`, "u");
  return characters.find((one) => pattern.test(one)) ?? "";
}
