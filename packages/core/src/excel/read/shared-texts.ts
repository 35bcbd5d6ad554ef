import { scanXml } from "../xml/scan.ts";
import { withoutEscapes } from "./written-values.ts";

/** The texts that the cells of a workbook share, in their order: of text in several fonts all of it, of readings beside it nothing. */
export function sharedTexts(xml: string | undefined): readonly string[] {
  if (xml === undefined) return [];
  const texts: string[] = [];
  let [text, isText, isReading] = ["", false, false];
  scanXml(xml, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "t") isText = !isReading;
      else if (name === "rPh") isReading = true;
    },
    close(name) {
      if (name === "si") texts.push(withoutEscapes(text));
      else if (name === "t") isText = false;
      else if (name === "rPh") isReading = false;
    },
    text(piece) {
      if (isText) text += piece;
    },
  });
  return texts;
}
