import type { Fields } from "../../packages/core/src/plan/schema/fields.ts";

const row = (cells: readonly string[]): string => `| ${cells.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`;

const section = ({ title, is, fields }: Fields): string =>
  [
    `${title.includes(".") ? "###" : "##"} ${title}`,
    "",
    `${is.replace(/\.$/, "")}.`,
    "",
    row(["key", "what it is", "write", "if left out"]),
    row(["---", "---", "---", "---"]),
    ...fields.map(({ key, is: what, write, leftOut }) => row([`\`${key}\``, what, write, leftOut])),
    "",
  ].join("\n");

/** A page of all that can stand in a file, under a head. */
export const referencePage = (head: readonly string[], every: readonly Fields[]): string =>
  [...head, "", ...every.map(section)].join("\n");

/** Mappings that nothing is said of, and keys of which something is not said: what they are, what may be written, what holds without them. */
export const unexplained = (every: readonly Fields[]): readonly string[] => [
  ...every.filter(({ is }) => is === "").map(({ title }) => title),
  ...every.flatMap(({ title, fields }) =>
    fields
      .filter(({ is, write, leftOut }) => is === "" || write === "" || leftOut === "")
      .map(({ key }) => `${title}: ${key}`),
  ),
];
