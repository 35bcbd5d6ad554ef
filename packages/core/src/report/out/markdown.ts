import type { Block, ReportTable } from "../document/block.ts";
import type { Report } from "../document/report.ts";
import type { Run } from "../document/run.ts";

/**
 * A paper as Markdown, for systems that paste it: text of the plan is text in it, whatever it holds.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Legal *costs*", years: { from: "2024/25", to: "2024/25" } });
 * toMarkdown(reportOf(forecast(plan), readTemplate("{{say cost}}", "own.md"), readPaperSettings({}))).split("\n")[0] // => "# Legal \\*costs\\*"
 */
export function toMarkdown(report: Report): string {
  const parts = [
    `# ${escaped(report.title)}`,
    ...report.head.map(inMarkdown),
    ...report.blocks.flatMap(blockInMarkdown),
    ...(report.foot.length > 0 ? ["## About these figures"] : []),
    ...report.foot.map(inMarkdown),
  ];
  return `${parts.join("\n\n")}\n`;
}

function blockInMarkdown(block: Block): readonly string[] {
  switch (block.is) {
    case "heading":
      return [`${"#".repeat(block.level + 1)} ${inMarkdown(block.runs)}`];
    case "paragraph":
      return [
        block.number === undefined ? startSafe(inMarkdown(block.runs)) : `${block.number}\\. ${inMarkdown(block.runs)}`,
      ];
    case "list":
      return [block.items.map((textRuns) => `- ${inMarkdown(textRuns)}`).join("\n")];
    case "table":
      return [
        `**${inMarkdown(block.caption)}**`,
        tableInMarkdown(block),
        ...(block.note ? [inMarkdown(block.note)] : []),
      ];
    case "chart":
      return [`**${escaped(block.chart.title)}**`, escaped(block.chart.alt)];
    case "question":
      return [`> **To the writer (${escaped(block.name)}):** ${inMarkdown(block.runs)}`];
    case "left-blank":
      return [`> **Left blank:** ${inMarkdown(block.runs)}`];
  }
}

function tableInMarkdown({ columns, rows }: ReportTable): string {
  const tableRow = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    tableRow(columns.map(({ label }) => escaped(label))),
    tableRow(columns.map(({ align }) => (align === "right" ? "---:" : "---"))),
    ...rows.map(({ cells }) => tableRow(cells.map(inMarkdown))),
  ].join("\n");
}

const inMarkdown = (textRuns: readonly Run[]): string =>
  textRuns
    .map((textRun) =>
      textRun.is === "quote" ? `“${escaped(textRun.text)}” (${escaped(textRun.from)})` : escaped(textRun.text),
    )
    .join("");

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
