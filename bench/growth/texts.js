import { each, line, plan, post, source } from "./parts.js";

const HEAD = "outturn: 1\ntitle: Large\nyears: { from: 2024/25, to: 2025/26 }\n";
const yaml = (rest) => ({ name: "plan.yaml", text: HEAD + rest });
const json = (text) => ({ name: "plan.json", text });

const lineOf = (amount) => `lines: [{ id: a, perYear: { 2024/25: "${amount}" } }]\n`;

/** Lists of anchors, each of so many aliases of the one before it. */
const bomb = (levels, wide) =>
  `a: &a0 [${each(wide, () => "x").join()}]\n${each(
    levels,
    (n) => `b${n}: &a${n + 1} [${each(wide, () => `*a${n}`).join()}]\n`,
  ).join("")}`;

/** Texts that are large in one way, by how large. */
export const texts = {
  "YAML of posts": (count) =>
    yaml(
      `posts:\n${each(
        count,
        (n) => `  - id: p${n}\n    pay: { fullCost: 40k }\n    start: 2024-04-01\n    tags:\n      service: care\n`,
      ).join("")}`,
    ),
  "YAML of lines and sources": (count) =>
    yaml(
      `lines:\n${each(count, (n) => `  - id: l${n}\n    perYear:\n      2024/25: 100\n`).join("")}funding:\n${each(
        count,
        (n) =>
          `  - { id: s${n}, kind: revenue, recurrent: true, perYear: { 2024/25: 90 }, carryForward: none, status: confirmed }\n`,
      ).join("")}`,
    ),
  "YAML as dense as JSON": (count) => ({
    name: "plan.yaml",
    text: JSON.stringify(plan({ lines: each(count, (n) => line(n)), funding: each(count, (n) => source(n, 90)) })),
  }),
  "aliases of one value": (count) => yaml(`x: &x 1\ny: [${each(count, () => "*x").join()}]\n`),
  "aliases of a post": (count) =>
    yaml(`posts:\n  - &x ${JSON.stringify(post(0))}\n${each(count, () => "  - *x\n").join("")}`),
  "anchors and aliases": (count) => yaml(`y: [${each(count, (n) => `&a${n} 1, *a${n}`).join()}]\n`),
  "anchors alone": (count) => yaml(`y: [${each(count, (n) => `&a${n} 1`).join()}]\n`),
  "one anchor, many times": (count) => yaml(`y: [${each(count, () => "&a 1, *a").join()}]\n`),
  "aliases of aliases": (count) => yaml(`y:\n  - &a0 [1]\n${each(count, (n) => `  - &a${n + 1} [*a${n}]\n`).join("")}`),
  "aliases of a large list": (count) =>
    yaml(`x: &x [${each(count, () => "1").join()}]\ny: [${each(count, () => "*x").join()}]\n`),
  "aliases of nothing": (count) => yaml(`y: [${each(count, (n) => `*a${n}`).join()}]\n`),
  "aliases that multiply": (count) => yaml(bomb(Math.ceil(count / 60), 10)),
  "spaces in an amount": (count) => yaml(lineOf(`1${" ".repeat(count)}k`)),
  "spaces before an amount": (count) => yaml(lineOf(`£${" ".repeat(count)}1${" ".repeat(count)}x`)),
  "digits of an amount": (count) => yaml(lineOf("1".repeat(count))),
  "noughts of an amount": (count) => yaml(lineOf(`1.${"0".repeat(count)}1`)),
  "commas of an amount": (count) => yaml(lineOf(`1${",000".repeat(count)}`)),
  "spaces of a percentage": (count) =>
    yaml(`lines: [{ id: a, perYear: { 2024/25: 1 }, growth: { percent: "1${" ".repeat(count)}%" } }]\n`),
  "a long title": (count) => yaml(`organisation: ${"word ".repeat(count)}\n`),
  "a title over many lines": (count) => yaml(`organisation: |\n${"  word\n".repeat(count)}`),
  "a folded title": (count) => yaml(`organisation: >\n${"  word\n\n".repeat(count)}`),
  "a title in quotes over many lines": (count) => yaml(`organisation: "${"word\n  ".repeat(count)}"\n`),
  comments: (count) => yaml("# a comment\n".repeat(count)),
  "blank lines": (count) => yaml("\n".repeat(count)),
  "lines of spaces": (count) => yaml(`${" ".repeat(60)}\n`.repeat(count)),
  documents: (count) => yaml("---\na: 1\n".repeat(count)),
  tags: (count) => yaml(`y: [${each(count, () => "!a 1").join()}]\n`),
  directives: (count) => ({ name: "plan.yaml", text: "%A\n".repeat(count) + HEAD }),
  "brackets that open": (count) => yaml("[".repeat(count)),
  "brackets that close": (count) => yaml("]".repeat(count)),
  "brackets side by side": (count) => yaml(`y: [${"[],".repeat(count)}]\n`),
  "braces that open": (count) => yaml("{".repeat(count)),
  "mappings side by side": (count) => yaml(`y: [${"{},".repeat(count)}]\n`),
  "dashes on a line": (count) => yaml(`y:\n  ${"- ".repeat(count)}\n`),
  "dashes in a column": (count) => yaml(`y:\n${"- \n".repeat(count)}`),
  "question marks": (count) => yaml("? ".repeat(count)),
  colons: (count) => yaml(`${"a: ".repeat(count)}\n`),
  commas: (count) => yaml(`y: [${",".repeat(count)}]\n`),
  quotes: (count) => yaml(`y: ${'"'.repeat(count)}\n`),
  "a text that never ends": (count) => yaml(`y: "${"a\\n".repeat(count)}`),
  "keys of YAML": (count) => yaml(each(count, (n) => `k${n}: 1\n`).join("")),
  "keys given twice": (count) => yaml("a: 1\n".repeat(count)),
  "keys that are lists": (count) => yaml("? [a]\n: 1\n".repeat(count)),
  "numbers that lose their meaning": (count) => yaml(`y: [${each(count, (n) => `0${n}`).join()}]\n`),
  "numbers with commas": (count) => yaml(`y: { a: 1${",000".repeat(count)} }\n`),
  "steps inwards": (count) => yaml(each(Math.ceil(Math.sqrt(2 * count)), (n) => `${" ".repeat(n)}a:\n`).join("")),
  "brackets of JSON": (count) => json("[".repeat(count)),
  "lists of JSON": (count) => json(`{"outturn":1,"y":[${each(count, () => "[]").join()}]}`),
  "texts of JSON without an end": (count) => json(`{"outturn":1,"y":"${'\\"'.repeat(count)}`),
  "backslashes of JSON": (count) => json(`{"outturn":1,"y":"${"\\\\".repeat(count)}"}`),
  "keys of JSON given twice": (count) => json(`{"outturn":1${',"y":1'.repeat(count)}}`),
  "spaces of JSON": (count) => json(`{"outturn":1${" ".repeat(count)}}`),
  "characters that no text has": (count) => ({ name: "plan.yaml", text: "\u0000".repeat(count) }),
};
