import type { Block, ReportTable } from "../document/block.ts";
import type { Report } from "../document/report.ts";
import type { Run } from "../document/run.ts";
import { wholePaper } from "../document/whole-paper.ts";
import { type OriginMark, originMarks } from "../marks/origin-marks.ts";

/**
 * A paper as Markdown, for systems that paste it: text of the plan is text in it, whatever it holds.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Legal *costs*", years: { from: "2024/25", to: "2024/25" } });
 * toMarkdown(reportOf(forecast(plan), readTemplate("{{say cost}}", "own.md"), readPaperSettings({}))).split("\n")[0] // => "# Legal \\*costs\\*"
 */
export function toMarkdown(report: Report, { kept = false }: MarkdownOptions = {}): string {
  return `${blocksInMarkdown(wholePaper(report), kept)}\n`;
}

/** How a paper is written as Markdown. */
export interface MarkdownOptions {
  /**
   * A text that somebody goes on writing: comments in it, which nobody sees who reads it as a page, say which figure stands where, so that
   * it can be held to a plan and given its new figures. Default: without them, to be pasted.
   */
  readonly kept?: boolean;
}

/** Blocks as Markdown has them; in a kept text each with its mark. */
export function blocksInMarkdown(blocks: readonly Block[], kept: boolean): string {
  const marks = originMarks(blocks);
  return blocks.flatMap((block, position) => blockInMarkdown(block, marks[position], kept)).join("\n\n");
}

function blockInMarkdown(block: Block, mark: OriginMark | undefined, kept: boolean): readonly string[] {
  const comment = mark && kept ? `<!-- ${mark.insert} ${mark.name} ${mark.digest} -->` : "";
  const inline = (textRuns: readonly Run[]): string => inMarkdown(textRuns, kept);
  switch (block.is) {
    case "title":
      return [`# ${inline(block.runs)}${comment}`];
    case "status":
      return [`${inline(block.runs)}${comment}`];
    case "heading":
      return [`${"#".repeat(block.level + 1)} ${inline(block.runs)}${comment}`];
    case "paragraph": {
      const text = inline(block.runs);
      return [`${block.number === undefined ? startSafe(text) : `${block.number}\\. ${text}`}${comment}`];
    }
    case "list":
      return [block.items.map((textRuns) => `- ${inline(textRuns)}${comment}`).join("\n")];
    case "table":
      return [
        `**${inline(block.caption)}**${comment}`,
        tableInMarkdown(block, kept),
        ...(block.note ? [`${inline(block.note)}${comment}`] : []),
      ];
    case "chart":
      return [`**${escaped(block.chart.title)}**${comment}`, `${escaped(block.chart.alt)}${comment}`];
    case "question":
      return [`> **To the writer (${escaped(block.name)}):** ${inline(block.runs)}${comment}`];
    case "left-blank":
      return [`> **Left blank:** ${inline(block.runs)}${comment}`];
  }
}

function tableInMarkdown({ columns, rows }: ReportTable, kept: boolean): string {
  const tableRow = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    tableRow(columns.map(({ label }) => escaped(label))),
    tableRow(columns.map(({ align }) => (align === "right" ? "---:" : "---"))),
    ...rows.map(({ cells }) => tableRow(cells.map((textRuns) => inMarkdown(textRuns, kept)))),
  ].join("\n");
}

const inMarkdown = (textRuns: readonly Run[], kept: boolean): string =>
  textRuns
    .map((textRun) => {
      if (textRun.is === "quote") return `“${escaped(textRun.text)}” (${escaped(textRun.from)})`;
      const mark = textRun.is === "figure" && kept ? `<!--${commentSafe(textRun.figure)} ${textRun.saidAs}-->` : "";
      return `${escaped(textRun.text)}${mark}`;
    })
    .join("");

/** Two dashes in a row could end a comment. */
const commentSafe = (figure: string): string => figure.replaceAll("--", "-%2d");

/** Signs that Markdown or HTML inside it might read as more than text. */
const MEANING = new Set("\\`*_[]<>#|~&!");

/** Text as text: on one line, with no sign that means anything. */
const escaped = (text: string): string =>
  [...text.split(/\s+/u).join(" ")].map((sign) => (MEANING.has(sign) ? `\\${sign}` : sign)).join("");

/** A paragraph that begins as a list, a quotation or a rule would is none. */
const startSafe = (text: string): string => {
  if (["-", "+", "="].includes(text[0] ?? "")) return `\\${text}`;
  const digits = /^\d{1,9}(?=[.)])/.exec(text)?.[0];
  return digits === undefined ? text : `${digits}\\${text.slice(digits.length)}`;
};
