import { escapedMarkup } from "../markup.ts";
import { NAMES } from "./xml.ts";

/** A picture as PNG, with its width and height on the page in pixels. */
export interface WordPicture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A picture in its place in the package. */
export interface PlacedPicture extends WordPicture {
  readonly relation: string;
  readonly place: number;
}

/** The units of a drawing: 9,525 to a pixel. */
const TO_PIXEL = 9_525;
/** No wider than the page between its margins, in pixels. */
const WIDEST = 640;

/** A picture among text, with its message and figures for those who do not see it. */
export function drawingOf({ relation, place, width, height }: PlacedPicture, alt: string): string {
  const shownWidth = Math.min(width, WIDEST);
  const [cx, cy] = [shownWidth, Math.round((height * shownWidth) / width)].map((size) => size * TO_PIXEL);
  const named = `id="${place}" name="Picture ${place}" descr="${escapedMarkup(alt)}"`;
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr ${named}/>` +
    `<a:graphic xmlns:a="${NAMES.drawing}"><a:graphicData uri="${NAMES.picture}"><pic:pic xmlns:pic="${NAMES.picture}">` +
    `<pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
  );
}
