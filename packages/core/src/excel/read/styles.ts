import { scanXml } from "../xml/scan.ts";
import { formatMeaning, knownMeaning, type NumberMeaning } from "./formats.ts";

/** What the numbers of each style of a workbook mean, by the number of the style. */
export function styleMeanings(xml: string | undefined): readonly NumberMeaning[] {
  if (xml === undefined) return [];
  const ownFormats = new Map<number, NumberMeaning>();
  const meanings: NumberMeaning[] = [];
  let inside = "";
  scanXml(xml, {
    open(name, attributes) {
      if (name === "numFmts" || name === "cellXfs") inside = name;
      else if (name === "numFmt" && inside === "numFmts")
        ownFormats.set(Number(attributes.get("numFmtId")), formatMeaning(attributes.get("formatCode") ?? ""));
      else if (name === "xf" && inside === "cellXfs") {
        const formatNumber = Number(attributes.get("numFmtId") ?? 0);
        meanings.push(ownFormats.get(formatNumber) ?? knownMeaning(formatNumber));
      }
    },
    close(name) {
      if (name === inside) inside = "";
    },
  });
  return meanings;
}
