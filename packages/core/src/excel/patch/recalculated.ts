import { attributeOf, type Tag, tagsOf } from "./tags.ts";

/** What stands before the element by which a workbook says how it is worked out, in the order of the format. */
const BEFORE = ["sheets", "functionGroups", "externalReferences", "definedNames"];

/** The first part of a workbook, which then says that everything is to be worked out anew when it is opened. */
export function recalculated(xml: string): string {
  let last: Tag | undefined;
  for (const tag of tagsOf(xml)) {
    if (tag.name === "calcPr" && tag.is !== "closing") return withMark(xml, tag);
    if (BEFORE.includes(tag.name) && tag.is !== "opening") last = tag;
  }
  return last === undefined
    ? xml
    : `${xml.slice(0, last.end)}<${last.prefix}calcPr fullCalcOnLoad="1"/>${xml.slice(last.end)}`;
}

function withMark(xml: string, tag: Tag): string {
  const held = attributeOf(xml, tag, "fullCalcOnLoad");
  const text = xml.slice(tag.start, tag.end);
  const marked =
    held === undefined
      ? text.replace(/\/?>$/, ' fullCalcOnLoad="1"$&')
      : text.replace(/\sfullCalcOnLoad=(?:"[^"]*"|'[^']*')/, ' fullCalcOnLoad="1"');
  return xml.slice(0, tag.start) + marked + xml.slice(tag.end);
}
