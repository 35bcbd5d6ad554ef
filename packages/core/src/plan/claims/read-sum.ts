import type { Printed, Sign, Statement, Term } from "../model/claim.ts";
import { FIGURE, readPrinted } from "./printed.ts";

type Sum = Extract<Statement, { is: "sum" }>;

/** What a claim could not be read for, to follow "cannot be read as a claim". */
export interface Unread {
  readonly why: string;
}

const signs = /<=|>=|=|<|>/g;

/** Two sides with a sign between them, each figures with + - x and / between, and words beside them; years are taken out before. */
export function readSum(text: string): Sum | Unread {
  const found = text.match(signs) ?? [];
  const sides = text.split(signs);
  if (found.length !== 1) return { why: ": it has more than one = or other sign" };
  const [left, right] = sides.map(readSide);
  if (left === undefined || right === undefined) return { why: ": a sum has figures with + - x / between them" };
  const all = new Set([...left, ...right].map(unitOf));
  if (all.has("mixed")) return { why: ": it multiplies or divides money by money" };
  return all.size === 1
    ? { is: "sum", left, sign: found[0] as Sign, right }
    : { why: ": it sets money beside numbers that are no money" };
}

const unitOf = ({ factors }: Term): "money" | "count" | "mixed" => {
  const money = factors.filter(({ of }) => of.unit === "money");
  if (money.length === 0) return "count";
  return money.length > 1 || money[0]!.by === "over" ? "mixed" : "money";
};

type Token = Printed | "+" | "-" | "x" | "/";

function readSide(text: string): readonly Term[] | undefined {
  const tokens = tokensOf(text);
  if (tokens === undefined) return undefined;
  const terms: { minus: boolean; factors: { by: "times" | "over"; of: Printed }[] }[] = [];
  let sign: "+" | "-" | "x" | "/" = "+";
  for (const token of tokens) {
    if (typeof token === "string") {
      sign = token;
    } else if (sign === "+" || sign === "-") {
      terms.push({ minus: sign === "-", factors: [{ by: "times", of: token }] });
    } else {
      if (sign === "/" && token.value === 0) return undefined;
      terms.at(-1)!.factors.push({ by: sign === "x" ? "times" : "over", of: token });
    }
  }
  return terms;
}

/** The figures and signs of a side; words beside figures say what they are and are left. */
function tokensOf(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let rest = text.trim(); rest !== ""; ) {
    const sign = /^[-+/*]|^x(?=[\s£\d])/.exec(rest)?.[0];
    const figure = new RegExp(`^${FIGURE.source}`, "i").exec(rest)?.[0];
    const word = /^[a-z][a-z'’]*(?:-[a-z'’]+)*|^[,()]/i.exec(rest)?.[0];
    if (sign !== undefined) tokens.push(sign === "*" ? "x" : (sign as Token));
    else if (figure !== undefined) {
      const printed = readPrinted(figure);
      if (printed === undefined) return undefined;
      tokens.push(printed);
    } else if (word === undefined || /[()]/.test(word)) return undefined;
    rest = rest.slice((sign ?? figure ?? word)!.length).trim();
  }
  return alternating(tokens) ? tokens : undefined;
}

/** Figures stand with one sign between each two; a minus may come first. */
function alternating(tokens: readonly Token[]): boolean {
  const body = tokens[0] === "-" ? tokens.slice(1) : tokens;
  return body.length % 2 === 1 && body.every((token, at) => (typeof token === "string") === (at % 2 === 1));
}
