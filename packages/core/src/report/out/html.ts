import { ownProperty } from "../../issues/index.ts";
import type { Block, ReportTable } from "../document/block.ts";
import type { Report } from "../document/report.ts";
import { type Run, textOf } from "../document/run.ts";
import { wholePaper } from "../document/whole-paper.ts";
import { type OriginMark, originMarks } from "../marks/origin-marks.ts";
import { escapedMarkup } from "./markup.ts";
import type { Pictures } from "./pictures.ts";

/**
 * A paper as a page of HTML: whole, with nothing in it that runs or is fetched. Without a picture a chart is its text.
 *
 * @param pictures - of its charts, by name, as `picturesOf` draws them
 * @example
 * const plan = readPlan({ outturn: 1, title: "Legal <costs>", years: { from: "2024/25", to: "2024/25" } });
 * toHtml(reportOf(forecast(plan), readTemplate("{{say cost}}", "own.md"), readPaperSettings({})), {}).includes(">Legal &lt;costs&gt;</h1>") // => true
 */
export function toHtml(report: Report, pictures: Pictures): string {
  return [
    "<!doctype html>",
    '<html lang="en-GB">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    `<title>${escapedMarkup(report.title)}</title>`,
    `<style>${STYLE}</style>`,
    "</head>",
    "<body>",
    "<main>",
    blocksInHtml(wholePaper(report), pictures),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** Twelve points and more, one column, colours that stand out from the page. */
const STYLE = [
  "body{margin:0;color:#0b0c0c;background:#fff;font:1.1875rem/1.5 Arial,Helvetica,sans-serif;overflow-wrap:anywhere}",
  "main{max-width:46rem;margin:0 auto;padding:1rem}",
  "h1,h2,h3,h4{line-height:1.2;overflow-wrap:break-word}h1{font-size:clamp(1.4rem,6vw,2.2rem)}",
  ".status{border-left:.3rem solid #12436d;padding-left:.8rem}",
  ".question,.left-blank{border:2px solid #3d3d3d;padding:.6rem .8rem}",
  ".scroll{overflow-x:auto}",
  "table{border-collapse:collapse;margin:1rem 0;min-width:100%}",
  // A caption stays in sight where its table scrolls; no word of a cell is cut in two.
  "caption{text-align:left;font-weight:bold;padding:.3rem 0;max-width:calc(100vw - 2rem);position:sticky;left:0}",
  "th,td{border-bottom:1px solid #6f777b;padding:.3rem .6rem;text-align:left;vertical-align:top;font-weight:normal;overflow-wrap:break-word}",
  // However many years there are, what a row is called can be read.
  "th:first-child{min-width:9rem}",
  "thead th,tr.total th,tr.total td{font-weight:bold}",
  ".number{text-align:right;font-variant-numeric:tabular-nums}td.number{white-space:nowrap}",
  "figure{margin:1rem 0}figure img{max-width:100%;height:auto}",
  "figcaption{font-weight:bold}",
  // Paper does not scroll: a table of many years is set small enough to stand on it whole.
  "@media print{main{max-width:none}.scroll{overflow:visible}.wide{font-size:.65rem}.wide :is(th,td){padding:.15rem .25rem}.wide th:first-child{min-width:5rem}}",
].join("");

/** A table of more columns than this is wide. */
const NARROW_TO = 7;

/** Blocks as a page has them, each with its mark. */
export function blocksInHtml(blocks: readonly Block[], pictures: Pictures): string {
  const marks = originMarks(blocks);
  return blocks.map((block, position) => blockInHtml(block, markInHtml(marks[position]), pictures)).join("\n");
}

/** The attribute that says what a block was written for; nothing where a template says it itself. */
const markInHtml = (mark: OriginMark | undefined): string =>
  mark === undefined ? "" : ` data-outturn="${mark.insert} ${mark.name} ${mark.digest}"`;

function blockInHtml(block: Block, mark: string, pictures: Pictures): string {
  switch (block.is) {
    case "title":
      return `<h1${mark}>${inHtml(block.runs)}</h1>`;
    case "status":
      return `<p class="status"${mark}>${inHtml(block.runs)}</p>`;
    case "heading":
      return `<h${block.level + 1}${mark}>${inHtml(block.runs)}</h${block.level + 1}>`;
    case "paragraph":
      return `<p${mark}>${block.number === undefined ? "" : `<span data-outturn="number">${block.number}. </span>`}${inHtml(block.runs)}</p>`;
    case "list":
      return `<ul${mark}>${block.items.map((textRuns) => `<li>${inHtml(textRuns)}</li>`).join("")}</ul>`;
    case "table":
      return tableInHtml(block, mark);
    case "chart": {
      const { name, title, alt, width, height } = block.chart;
      const picture = ownProperty(pictures, name);
      const shown =
        picture === undefined
          ? `<p>${escapedMarkup(alt)}</p>`
          : `<img src="data:image/svg+xml,${encodeURIComponent(picture)}" width="${width}" height="${height}" alt="${escapedMarkup(alt)}">`;
      return `<figure${mark}><figcaption>${escapedMarkup(title)}</figcaption>${shown}</figure>`;
    }
    case "question":
      return `<p class="question"${mark}><strong>To the writer (${escapedMarkup(block.name)}):</strong> ${inHtml(block.runs)}</p>`;
    case "left-blank":
      return `<p class="left-blank"${mark}><strong>Left blank:</strong> ${inHtml(block.runs)}</p>`;
  }
}

/** One row of headings; the first cell of each row names it. A wide table scrolls by itself, and by the keyboard. */
function tableInHtml({ caption, columns, rows, note }: ReportTable, mark: string): string {
  const classOf = (column: number): string => (columns[column]!.align === "right" ? ' class="number"' : "");
  const headings = columns.map(({ label }, column) => `<th scope="col"${classOf(column)}>${escapedMarkup(label)}</th>`);
  const body = rows.map(({ is, cells }) => {
    const [first, ...others] = cells.map(inHtml);
    const figures = others.map((text, column) => `<td${classOf(column + 1)}>${text}</td>`);
    return `<tr${is === "total" ? ' class="total"' : ""}><th scope="row">${first}</th>${figures.join("")}</tr>`;
  });
  const said = inHtml(caption);
  const isWide = columns.length > NARROW_TO;
  const table = `<table${isWide ? ' class="wide"' : ""}><caption>${said}</caption><thead><tr>${headings.join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`;
  const scrolls = `<div class="scroll"${mark} role="region" tabindex="0" aria-label="${escapedMarkup(textOf(caption))}">${table}</div>`;
  return note === undefined ? scrolls : `${scrolls}\n<p${mark}>${inHtml(note)}</p>`;
}

/** Each figure keeps its name, so that a page can be held to its forecast. */
const inHtml = (textRuns: readonly Run[]): string =>
  textRuns
    .map((textRun) => {
      if (textRun.is === "figure")
        return `<data value="${escapedMarkup(textRun.figure)}" data-said="${textRun.saidAs}">${escapedMarkup(textRun.text)}</data>`;
      if (textRun.is === "quote") return `<q>${escapedMarkup(textRun.text)}</q> (${escapedMarkup(textRun.from)})`;
      return escapedMarkup(textRun.text);
    })
    .join("");
