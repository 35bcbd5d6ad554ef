import { ownProperty } from "../../../issues/index.ts";
import type { Block } from "../../document/block.ts";
import type { Report } from "../../document/report.ts";
import type { Run } from "../../document/run.ts";
import { drawingOf, type PlacedPicture } from "./drawing.ts";
import { tableOf } from "./table.ts";
import { BOLD, NAMES, paragraphOf, part, runOf } from "./xml.ts";

/** The document itself: its title, what it is, its blocks, what its figures rest on. */
export function documentXml(report: Report, pictures: { readonly [chart: string]: PlacedPicture }): string {
  const body = [
    paragraphOf("Title", runOf(report.title)),
    ...report.head.map((textRuns) => paragraphOf("Status", runsOf(textRuns))),
    ...report.blocks.map((block) => blockOf(block, pictures)),
    paragraphOf("Heading1", runOf("About these figures")),
    ...report.foot.map((textRuns) => paragraphOf("Normal", runsOf(textRuns))),
  ];
  return part(
    `<w:document xmlns:w="${NAMES.word}" xmlns:r="${NAMES.relations}" xmlns:wp="${NAMES.inline}" xmlns:a="${NAMES.drawing}" xmlns:pic="${NAMES.picture}">` +
      `<w:body>${body.join("")}${SECTION}</w:body></w:document>`,
  );
}

/** A4 in twentieths of a point, with margins of two centimetres, and the footer. */
const SECTION =
  '<w:sectPr><w:footerReference w:type="default" r:id="rFooter"/><w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';

function blockOf(block: Block, pictures: { readonly [chart: string]: PlacedPicture }): string {
  switch (block.is) {
    case "heading":
      return paragraphOf(`Heading${block.level}`, runsOf(block.runs));
    case "paragraph":
      return paragraphOf(
        "Normal",
        `${block.number === undefined ? "" : runOf(`${block.number}. `)}${runsOf(block.runs)}`,
      );
    case "list":
      return block.items.map((textRuns) => paragraphOf("ListBullet", runsOf(textRuns))).join("");
    case "table":
      return tableOf(block, runsOf);
    case "chart": {
      const { name, title, alt } = block.chart;
      const picture = ownProperty(pictures, name);
      const caption = paragraphOf("Caption", runOf(title));
      return `${caption}${paragraphOf("Normal", picture ? drawingOf(picture, alt) : runOf(alt))}`;
    }
    case "question":
      return paragraphOf("Question", `${runOf(`To the writer (${block.name}): `, BOLD)}${runsOf(block.runs)}`);
    case "left-blank":
      return paragraphOf("LeftBlank", `${runOf("Left blank: ", BOLD)}${runsOf(block.runs)}`);
  }
}

const runsOf = (textRuns: readonly Run[]): string =>
  textRuns
    .map((textRun) => runOf(textRun.is === "quote" ? `“${textRun.text}” (${textRun.from})` : textRun.text))
    .join("");
