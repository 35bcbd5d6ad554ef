import { packedZip } from "../../../excel/index.ts";
import type { Report } from "../../document/report.ts";
import { escapedMarkup } from "../markup.ts";
import { documentXml } from "./document.ts";
import type { PlacedPicture, WordPicture } from "./drawing.ts";
import { numberingXml, stylesXml } from "./styles.ts";
import { NAMES, paragraphOf, part, runOf } from "./xml.ts";

const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/**
 * A paper as a Word document (.docx): real styles with their levels, title and language set, tables with a row of headings that is
 * repeated, captions, pictures with their text. The same paper is the same bytes whenever and wherever it is written.
 *
 * @param pictures - of its charts, by name, as PNG; without one a chart is its text
 */
export function toWord(report: Report, pictures: { readonly [chart: string]: WordPicture } = {}): Uint8Array {
  const placed = Object.entries(pictures).map(([chart, picture], position): readonly [string, PlacedPicture] => [
    chart,
    { ...picture, relation: `rPicture${position + 1}`, place: position + 1 },
  ]);
  const media = placed.map(([, { png, place }]) => [`word/media/picture${place}.png`, png] as const);
  return packedZip({
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": relationsXml([
      ["rDocument", "officeDocument", "word/document.xml"],
      ["rExtended", "extended-properties", "docProps/app.xml"],
    ]),
    "docProps/core.xml": coreXml(report),
    "docProps/app.xml": part(
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Outturn</Application></Properties>',
    ),
    "word/document.xml": documentXml(report, Object.fromEntries(placed)),
    "word/styles.xml": stylesXml(),
    "word/numbering.xml": numberingXml(),
    "word/settings.xml": part(
      `<w:settings xmlns:w="${NAMES.word}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-GB"/></w:settings>`,
    ),
    "word/footer1.xml": footerXml(report),
    "word/_rels/document.xml.rels": relationsXml([
      ["rStyles", "styles", "styles.xml"],
      ["rNumbering", "numbering", "numbering.xml"],
      ["rSettings", "settings", "settings.xml"],
      ["rFooter", "footer", "footer1.xml"],
      ...placed.map(([, { relation, place }]) => [relation, "image", `media/picture${place}.png`] as const),
    ]),
    ...Object.fromEntries(media),
  });
}

const override = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="${type}"/>`;

const CONTENT_TYPES = part(
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
    override("word/document.xml", `${TYPES}.document.main+xml`) +
    override("word/styles.xml", `${TYPES}.styles+xml`) +
    override("word/numbering.xml", `${TYPES}.numbering+xml`) +
    override("word/settings.xml", `${TYPES}.settings+xml`) +
    override("word/footer1.xml", `${TYPES}.footer+xml`) +
    override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") +
    override("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml") +
    "</Types>",
);

function relationsXml(relations: readonly (readonly [string, string, string])[]): string {
  const each = relations.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${NAMES.relations}/${type}" Target="${target}"/>`,
  );
  const core = relations.some(([id]) => id === "rDocument")
    ? `<Relationship Id="rCore" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`
    : "";
  return part(`<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}${core}</Relationships>`);
}

/** Stands for the day where none is stated: the same bytes on every day. */
const UNKNOWN_DAY = "2000-01-01";

/** The day of the figures stands for the day it was made: no clock has a part in it. */
function coreXml({ title, asAt, fingerprint, status }: Report): string {
  const time = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${asAt ?? UNKNOWN_DAY}T00:00:00Z</dcterms:${name}>`;
  return part(
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
      ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escapedMarkup(title)}</dc:title><dc:creator>Outturn</dc:creator><dc:language>en-GB</dc:language>` +
      `<cp:keywords>${fingerprint}</cp:keywords><cp:contentStatus>${status}</cp:contentStatus>${time("created")}${time("modified")}</cp:coreProperties>`,
  );
}

/** On every page: what it is, whether it is a draft, which figures, and the page. */
function footerXml({ title, status, fingerprint }: Report): string {
  const says = `${title}; ${status}; fingerprint ${fingerprint.slice(0, 12)}; page `;
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  return part(`<w:ftr xmlns:w="${NAMES.word}">${paragraphOf("Footer", `${runOf(says)}${field}`)}</w:ftr>`);
}
