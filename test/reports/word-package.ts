import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";

type XmlDocument = JSDOM["window"]["document"];
type XmlElement = NonNullable<ReturnType<XmlDocument["querySelector"]>>;

/**
 * What is wrong with the package of a Word document, a sentence each: what Word repairs or refuses a file for. Nothing where it is whole.
 */
export function faultsOfPackage(docx: Uint8Array): readonly string[] {
  const parts = unzipSync(docx);
  const names = Object.keys(parts);
  const xml = new Map(
    names.filter((name) => !name.endsWith(".png")).map((name) => [name, documentOf(strFromU8(parts[name]!))]),
  );
  const main = xml.get("word/document.xml")!;
  return [
    ...typeFaults(names, xml.get("[Content_Types].xml")!),
    ...names.filter((name) => name.endsWith(".rels")).flatMap((name) => relationFaults(name, xml.get(name)!, names)),
    ...names.filter((name) => !isTargeted(name, names, xml)).map((name) => `no relation leads to ${name}`),
    ...idFaults(main),
    ...[...xml].flatMap(([name, document]) => orderFaults(document).map((fault) => `${name}: ${fault}`)),
    ...styleFaults(main, xml.get("word/styles.xml")!),
  ];
}

const documentOf = (text: string): XmlDocument => new JSDOM(text, { contentType: "application/xml" }).window.document;
const all = (document: XmlDocument, name: string): readonly XmlElement[] => [...document.getElementsByTagName(name)];

function typeFaults(names: readonly string[], types: XmlDocument): readonly string[] {
  const ends = new Set(all(types, "Default").map((element) => element.getAttribute("Extension")));
  const overrides = all(types, "Override").map((element) => element.getAttribute("PartName")!.slice(1));
  return [
    ...names
      .filter((name) => !overrides.includes(name) && !ends.has(name.split(".").at(-1)!))
      .map((name) => `${name} has no content type`),
    ...overrides.filter((name) => !names.includes(name)).map((name) => `${name} has a content type and is not there`),
    ...repeated(overrides).map((name) => `${name} has two content types`),
  ];
}

function relationFaults(name: string, relations: XmlDocument, names: readonly string[]): readonly string[] {
  const each = all(relations, "Relationship");
  return [
    ...repeated(each.map((element) => element.getAttribute("Id")!)).map(
      (id) => `${name}: two relations are called ${id}`,
    ),
    ...each
      .filter(
        (element) => element.getAttribute("TargetMode") !== "External" && !names.includes(targetOf(name, element)),
      )
      .map((element) => `${name}: ${element.getAttribute("Target")} is not there`),
  ];
}

/** The part that a relation leads to, from the part that it is of. */
const targetOf = (relations: string, element: XmlElement): string =>
  `${relations.slice(0, relations.lastIndexOf("_rels/"))}${element.getAttribute("Target")}`;

const isTargeted = (name: string, names: readonly string[], xml: ReadonlyMap<string, XmlDocument>): boolean =>
  name === "[Content_Types].xml" ||
  name.endsWith(".rels") ||
  names.some(
    (rels) =>
      rels.endsWith(".rels") && all(xml.get(rels)!, "Relationship").some((element) => targetOf(rels, element) === name),
  );

/** Bookmarks have ids and names of their own, each begins once and ends once after that; so do pictures. */
function idFaults(document: XmlDocument): readonly string[] {
  const starts = all(document, "w:bookmarkStart");
  const [startIds, endIds] = [starts, all(document, "w:bookmarkEnd")].map((elements) =>
    elements.map((element) => element.getAttribute("w:id")!),
  );
  const names = starts.map((element) => element.getAttribute("w:name")!);
  const pictures = all(document, "wp:docPr").map((element) => element.getAttribute("id")!);
  return [
    ...repeated(startIds!).map((id) => `two bookmarks have the id ${id}`),
    ...repeated(names).map((name) => `two bookmarks are called ${name}`),
    ...names
      .filter((name) => name.length > 40 || !/^\w+$/.test(name))
      .map((name) => `no bookmark may be called ${name}`),
    ...(sorted(startIds!) === sorted(endIds!) ? [] : ["bookmarks do not end as they begin"]),
    ...repeated(pictures).map((id) => `two pictures have the id ${id}`),
  ];
}

const sorted = (ids: readonly string[]): string =>
  [...ids].sort((first, second) => Number(first) - Number(second)).join();

const repeated = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, place) => texts.indexOf(text) !== place);

/** The order in which the schema of WordprocessingML has what stands in an element, of those that papers use. */
const ORDER: { readonly [element: string]: readonly string[] } = {
  "w:pPr": ["w:pStyle", "w:keepNext", "w:numPr", "w:pBdr", "w:spacing", "w:ind", "w:jc", "w:outlineLvl", "w:rPr"],
  "w:rPr": ["w:rFonts", "w:b", "w:color", "w:sz", "w:szCs", "w:lang"],
  "w:p": ["w:pPr", "*"],
  "w:tbl": ["w:tblPr", "w:tblGrid", "w:tr"],
  "w:tblPr": [
    "w:tblStyle",
    "w:tblW",
    "w:tblInd",
    "w:tblBorders",
    "w:tblLayout",
    "w:tblCellMar",
    "w:tblLook",
    "w:tblCaption",
    "w:tblDescription",
  ],
  "w:trPr": ["w:cantSplit", "w:tblHeader"],
  "w:tr": ["w:trPr", "w:tc"],
  "w:tc": ["w:tcPr", "w:p"],
  "w:style": ["w:name", "w:basedOn", "w:next", "w:qFormat", "w:pPr", "w:rPr", "w:tblPr"],
  "w:lvl": ["w:start", "w:numFmt", "w:pStyle", "w:lvlText", "w:lvlJc", "w:pPr"],
  "w:sectPr": ["w:footerReference", "w:pgSz", "w:pgMar"],
  "wp:inline": ["wp:extent", "wp:docPr", "a:graphic"],
  "pic:pic": ["pic:nvPicPr", "pic:blipFill", "pic:spPr"],
};

function orderFaults(document: XmlDocument): readonly string[] {
  return Object.entries(ORDER).flatMap(([name, order]) =>
    all(document, name).flatMap((element) => {
      const places = [...element.children].map(({ tagName }) =>
        order.includes(tagName) ? order.indexOf(tagName) : order.indexOf("*"),
      );
      const unknown = [...element.children]
        .filter((_, place) => places[place] === -1)
        .map(({ tagName }) => `${tagName} stands in ${name}`);
      const isSorted = places.every((place, position) => place >= (places[position - 1] ?? 0));
      return [...unknown, ...(isSorted ? [] : [`what stands in ${name} is out of order`])];
    }),
  );
}

function styleFaults(document: XmlDocument, styles: XmlDocument): readonly string[] {
  const known = new Set(all(styles, "w:style").map((element) => element.getAttribute("w:styleId")));
  const used = [...all(document, "w:pStyle"), ...all(document, "w:tblStyle")].map(
    (element) => element.getAttribute("w:val")!,
  );
  return [...new Set(used)].filter((style) => !known.has(style)).map((style) => `there is no style ${style}`);
}
