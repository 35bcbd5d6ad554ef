import { NAMES, part } from "./xml.ts";

interface Style {
  readonly id: string;
  readonly name: string;
  readonly paragraph?: string;
  readonly run?: string;
  readonly next?: string;
}

/** Half points: twelve points is 24. */
const TEXT_SIZE = 24;

const heading = (level: number, size: number): Style => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  paragraph: `<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="${level - 1}"/>`,
  run: `<w:b/><w:sz w:val="${size}"/>`,
  next: "Normal",
});

/** Every style that a paper uses. Title is the paper's own heading; Heading 1 to 3 stand below it, each with its level. */
const STYLES: readonly Style[] = [
  {
    id: "Title",
    name: "Title",
    paragraph: '<w:keepNext/><w:spacing w:before="0" w:after="240"/>',
    run: '<w:b/><w:sz w:val="40"/>',
    next: "Normal",
  },
  heading(1, 32),
  heading(2, 28),
  heading(3, 26),
  {
    id: "Status",
    name: "Status",
    paragraph: '<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="12436D"/></w:pBdr>',
  },
  { id: "Caption", name: "caption", paragraph: '<w:keepNext/><w:spacing w:before="240" w:after="60"/>', run: "<w:b/>" },
  { id: "TableText", name: "Table Text", paragraph: '<w:spacing w:before="40" w:after="40"/>' },
  {
    id: "TableNumber",
    name: "Table Number",
    paragraph: '<w:spacing w:before="40" w:after="40"/><w:jc w:val="right"/>',
  },
  { id: "TableNote", name: "Table Note", paragraph: '<w:spacing w:before="80"/>' },
  { id: "Question", name: "Question", paragraph: boxed() },
  { id: "LeftBlank", name: "Left Blank", paragraph: boxed() },
  {
    id: "ListBullet",
    name: "List Bullet",
    paragraph: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:ind w:left="567" w:hanging="283"/>',
  },
  { id: "Footer", name: "footer", paragraph: '<w:spacing w:after="0"/>' },
];

function boxed(): string {
  const side = (name: string): string => `<w:${name} w:val="single" w:sz="12" w:space="6" w:color="3D3D3D"/>`;
  return `<w:pBdr>${["top", "left", "bottom", "right"].map(side).join("")}</w:pBdr>`;
}

const styleXml = ({ id, name, paragraph = "", run: textRun = "", next = id }: Style): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="${next}"/>` +
  `<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${textRun}</w:rPr></w:style>`;

const TABLE =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>' +
  '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>' +
  ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="6F777B"/>`)
    .join("") +
  "</w:tblBorders></w:tblPr></w:style>";

/** The styles of a paper: the language is theirs, so that all of it is read aloud as English. */
export const stylesXml = (): string =>
  part(
    `<w:styles xmlns:w="${NAMES.word}"><w:docDefaults><w:rPrDefault><w:rPr>` +
      '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>' +
      `<w:color w:val="0B0C0C"/><w:sz w:val="${TEXT_SIZE}"/><w:szCs w:val="${TEXT_SIZE}"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/>` +
      '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="80" w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
      `${STYLES.map(styleXml).join("")}${TABLE}</w:styles>`,
  );

/** One list, with bullets. */
export const numberingXml = (): string =>
  part(
    `<w:numbering xmlns:w="${NAMES.word}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>` +
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>' +
      '<w:pPr><w:ind w:left="567" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
  );
