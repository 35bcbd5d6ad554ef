import { attributeOf, type Tag, tagsOf } from "./tags.ts";

/** What stands before the element by which a workbook says how it is worked out, in the order of the format. */
const BEFORE = ["sheets", "functionGroups", "externalReferences", "definedNames"];

/** The first part of a workbook, which then says that everything is to be worked out anew when it is opened. */
export function recalculated(partXml: string): string {
  let lastBefore: Tag | undefined;
  for (const xmlTag of tagsOf(partXml)) {
    if (xmlTag.name === "calcPr" && xmlTag.is !== "closing") return withMark(partXml, xmlTag);
    if (BEFORE.includes(xmlTag.name) && xmlTag.is !== "opening") lastBefore = xmlTag;
  }
  return lastBefore === undefined
    ? partXml
    : `${partXml.slice(0, lastBefore.end)}<${lastBefore.prefix}calcPr fullCalcOnLoad="1"/>${partXml.slice(lastBefore.end)}`;
}

function withMark(partXml: string, xmlTag: Tag): string {
  const heldMark = attributeOf(partXml, xmlTag, "fullCalcOnLoad");
  const tagText = partXml.slice(xmlTag.start, xmlTag.end);
  const marked =
    heldMark === undefined
      ? tagText.replace(/\/?>$/, ' fullCalcOnLoad="1"$&')
      : tagText.replace(/\sfullCalcOnLoad=(?:"[^"]*"|'[^']*')/, ' fullCalcOnLoad="1"');
  return partXml.slice(0, xmlTag.start) + marked + partXml.slice(xmlTag.end);
}
