import { FIGURE, type Printed, readPrinted } from "./printed.ts";
import type { Term } from "./statement.ts";

type Operator = "+" | "-" | "x" | "/";
type Token = Printed | Operator;

const operator =
  /^[-+/*]|^(?:x|@)(?=[\s£\d])|^(?:plus|and|minus|less|times|multiplied by|divided by)(?=(?: an?| the)? ?£? ?\d)/;
const figurePattern = new RegExp(`^(?:${FIGURE})`);
const link = /^(?:of|on|at)(?![a-z])/;
const word = /^[a-zᴀ][a-z'’_\dᴀ]*(?:-[a-z'’]+)*|^[,;:"]/;
const aside = /\([^()\d£]*\)/g;

const meanings: ReadonlyMap<string, Operator> = new Map([
  ["*", "x"],
  ["@", "x"],
  ["plus", "+"],
  ["and", "+"],
  ["minus", "-"],
  ["less", "-"],
  ["times", "x"],
  ["multiplied by", "x"],
  ["divided by", "/"],
]);

/** One side of a sum: figures with signs between them; nothing where it is anything else. */
export function readSide(claimText: string): readonly Term[] | undefined {
  const tokens = tokensOf(claimText.replace(aside, " "));
  return tokens && termsOf(tokens);
}

function termsOf(tokens: readonly Token[]): readonly Term[] | undefined {
  const terms: { minus: boolean; factors: { by: "times" | "over"; of: Printed }[] }[] = [];
  let sign: Operator = "+";
  for (const token of tokens) {
    if (typeof token === "string") sign = token;
    else if (sign === "x" || sign === "/") {
      if (sign === "/" && token.value === 0) return undefined;
      terms.at(-1)!.factors.push({ by: sign === "x" ? "times" : "over", of: token });
    } else if (token.unit === "percent" && terms.length > 0 && terms[0]!.factors[0]!.of.unit === "money") {
      // "£995 + 16%": the share is of what stands before it.
      const before = terms.map(({ minus, factors }) => ({
        minus: minus !== (sign === "-"),
        factors: [...factors, { by: "times" as const, of: token }],
      }));
      terms.push(...before);
    } else terms.push({ minus: sign === "-", factors: [{ by: "times", of: token }] });
  }
  return terms;
}

/** The figures and signs of a side; words beside figures say what they are and are left. */
function tokensOf(claimText: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let isLinked = false;
  for (let remainder = claimText.trim(); remainder !== ""; ) {
    const lastToken = tokens.at(-1);
    const signed = operator.exec(remainder)?.[0];
    const foundText = figurePattern.exec(remainder)?.[0];
    const tokenText = signed ?? foundText ?? link.exec(remainder)?.[0] ?? word.exec(remainder)?.[0];
    if (tokenText === undefined) return undefined;
    if (signed !== undefined) {
      tokens.push(meanings.get(signed) ?? (signed as Operator));
    } else if (foundText !== undefined) {
      const printed = readPrinted(foundText);
      if (printed === undefined) return undefined;
      if (typeof lastToken === "object") {
        if (!isLinked || !isShare(lastToken, printed)) return undefined;
        tokens.push("x");
      }
      tokens.push(printed);
      isLinked = false;
    } else if (link.test(tokenText)) isLinked = true;
    remainder = remainder.slice(tokenText.length).trim();
  }
  return alternating(tokens) ? tokens : undefined;
}

/** "4% of £334,072", "8 posts at £32,000": one of the two is money, and the other a share or a number of it. */
const isShare = (firstPrinted: Printed, second: Printed): boolean =>
  firstPrinted.unit === "percent" ||
  second.unit === "percent" ||
  (firstPrinted.unit === "money") !== (second.unit === "money");

/** Figures stand with one sign between each two; a minus may come first. */
function alternating(tokens: readonly Token[]): boolean {
  const body = tokens[0] === "-" ? tokens.slice(1) : tokens;
  return (
    body.length % 2 === 1 && body.every((token, tokenIndex) => (typeof token === "string") === (tokenIndex % 2 === 1))
  );
}
