import { picturesOf, type Report, toHtml, toMarkdown, toWord, type WordPicture } from "@outturn/core/report";
import { pngOf } from "../picture/picture-file.ts";

/** The forms in which a paper is saved, by the end of the file's name. */
export const PAPER_FORMS = {
  docx: {
    words: "Word",
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    write: async (report: Report) => toWord(report, await wordPictures(report)),
  },
  html: { words: "HTML", type: "text/html", write: (report: Report) => paperPage(report) },
  md: { words: "Markdown", type: "text/markdown", write: async (report: Report) => toMarkdown(report, { kept: true }) },
} as const;

export type PaperForm = keyof typeof PAPER_FORMS;

/** A paper as a page, with its pictures. */
export const paperPage = async (report: Report): Promise<string> => toHtml(report, await picturesOf(report));

/** Pixels of a picture in Word to one of its size: sharp in print. */
const SHARPNESS = 2;

/** The pictures of a paper as Word takes them. */
async function wordPictures(report: Report): Promise<{ readonly [chart: string]: WordPicture }> {
  const charts = report.blocks.flatMap((block) => (block.is === "chart" ? [block.chart] : []));
  const pictures = Object.entries(await picturesOf(report)).map(async ([name, svg]) => {
    const { width, height } = charts.find((chart) => chart.name === name)!;
    const png = new Uint8Array(await (await pngOf(svg, SHARPNESS)).arrayBuffer());
    return [name, { png, width, height }] as const;
  });
  return Object.fromEntries(await Promise.all(pictures));
}
