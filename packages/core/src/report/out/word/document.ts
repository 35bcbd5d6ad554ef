import { ownProperty } from "../../../issues/index.ts";
import type { Block } from "../../document/block.ts";
import type { Report } from "../../document/report.ts";
import { wholePaper } from "../../document/whole-paper.ts";
import { type OriginMark, originMarks } from "../../marks/origin-marks.ts";
import { drawingOf, type PlacedPicture } from "./drawing.ts";
import { type Marking, startMarking } from "./marking.ts";
import { tableOf } from "./table.ts";
import { BOLD, NAMES, paragraphOf, part, runOf } from "./xml.ts";

/** The document itself: its title, what it is, its blocks, what its figures rest on. */
export function documentXml(report: Report, pictures: PlacedPictures): string {
  const marking = startMarking();
  const body = blocksInWord(wholePaper(report), pictures, marking);
  return part(
    `<w:document xmlns:w="${NAMES.word}" xmlns:r="${NAMES.relations}" xmlns:wp="${NAMES.inline}">` +
      `<w:body>${body}${SECTION}</w:body></w:document>`,
  );
}

/** Pictures by the name of their chart. */
export type PlacedPictures = { readonly [chart: string]: PlacedPicture };

/** Blocks as a document of Word has them, each with its mark. */
export function blocksInWord(blocks: readonly Block[], pictures: PlacedPictures, marking: Marking): string {
  const marks = originMarks(blocks);
  return blocks.map((block, position) => blockOf(block, marks[position], pictures, marking)).join("");
}

/** A4 in twentieths of a point, with margins of two centimetres, and the footer. */
const SECTION =
  '<w:sectPr><w:footerReference w:type="default" r:id="rFooter"/><w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';

function blockOf(block: Block, mark: OriginMark | undefined, pictures: PlacedPictures, marking: Marking): string {
  const marked = (style: string, inside: string): string => paragraphOf(style, marking.origin(mark, inside));
  switch (block.is) {
    case "title":
      return marked("Title", marking.runs(block.runs));
    case "status":
      return marked("Status", marking.runs(block.runs));
    case "heading":
      return marked(`Heading${block.level}`, marking.runs(block.runs));
    case "paragraph": {
      const number = block.number === undefined ? "" : marking.number(runOf(`${block.number}. `));
      return paragraphOf("Normal", `${number}${marking.origin(mark, marking.runs(block.runs))}`);
    }
    case "list":
      return block.items.map((textRuns) => marked("ListBullet", marking.runs(textRuns))).join("");
    case "table":
      return tableOf(block, mark, marking);
    case "chart": {
      const { name, title, alt } = block.chart;
      const picture = ownProperty(pictures, name);
      return `${marked("Caption", runOf(title))}${marked("Normal", picture ? drawingOf(picture, alt) : runOf(alt))}`;
    }
    case "question":
      return marked("Question", `${runOf(`To the writer (${block.name}): `, BOLD)}${marking.runs(block.runs)}`);
    case "left-blank":
      return marked("LeftBlank", `${runOf("Left blank: ", BOLD)}${marking.runs(block.runs)}`);
  }
}
