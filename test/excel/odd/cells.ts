import { cellXlsx, day, errorShown, hours, uncached, xlsx } from "../build.ts";
import { damaged, type OddFile, unreadable } from "./odd-file.ts";

/** The cell A1 with style 1, whose format is one of the workbook's own. */
const formatted = (format: string, value: string) => () =>
  cellXlsx(`<c r="A1" s="1"><v>${value}</v></c>`, { formats: { 164: format }, styles: [0, 164] });
/** The cell A1 with style 1, whose format is known by its number. */
const known =
  (format: number, value: string, workbookProperties = "") =>
  () =>
    cellXlsx(`<c r="A1" s="1"><v>${value}</v></c>`, { styles: [0, format], workbookProperties });
const bare = (cell: string) => () => cellXlsx(cell);
const MAC = '<workbookPr date1904="1"/>';

/** Cells of .xlsx as programs and people write them. */
export const cells: readonly OddFile[] = [
  {
    about: "a number beyond all numbers",
    bytes: bare('<c r="A1"><v>1e400</v></c>'),
    refused: unreadable,
    says: "1e400",
  },
  { about: "minus a number beyond all numbers", bytes: bare('<c r="A1"><v>-1e400</v></c>'), refused: unreadable },
  { about: "a number that is the word Infinity", bytes: bare('<c r="A1"><v>Infinity</v></c>'), refused: unreadable },
  { about: "a number that is the word NaN", bytes: bare('<c r="A1"><v>NaN</v></c>'), refused: unreadable },
  { about: "a number in hexadecimal", bytes: bare('<c r="A1"><v>0x10</v></c>'), refused: unreadable },
  { about: "a number with a comma", bytes: bare('<c r="A1"><v>1,5</v></c>'), refused: unreadable },
  { about: "a number with spaces round it", bytes: bare('<c r="A1"><v> 5 </v></c>'), rows: [[5]] },
  { about: "minus nothing", bytes: bare('<c r="A1"><v>-0</v></c>'), rows: [[0]] },
  { about: "a number with an exponent", bytes: bare('<c r="A1"><v>1.5E+3</v></c>'), rows: [[1_500]] },
  {
    about: "a number with more figures than a number holds",
    bytes: bare('<c r="A1"><v>0.1000000000000000055511151231257827</v></c>'),
    rows: [[0.1]],
  },
  {
    about: "a text that the workbook does not hold",
    bytes: () => cellXlsx('<c r="A1" t="s"><v>1</v></c>', { texts: ["<t>one</t>"] }),
    refused: unreadable,
    says: "points at a text",
  },
  { about: "a text's number below nothing", bytes: bare('<c r="A1" t="s"><v>-1</v></c>'), refused: unreadable },
  { about: "a text's number that is a word", bytes: bare('<c r="A1" t="s"><v>length</v></c>'), refused: unreadable },
  {
    about: "a text's number that is missing",
    bytes: () => cellXlsx('<c r="A1" t="s"><v></v></c>', { texts: ["<t>one</t>"] }),
    refused: unreadable,
  },
  { about: "a cell of no kind", bytes: bare('<c r="A1" t="q"><v>1</v></c>'), refused: unreadable, says: '"q"' },
  {
    about: "true, false and neither",
    bytes: () => xlsx('<row r="1"><c r="A1" t="b"><v>2</v></c></row>'),
    refused: unreadable,
  },
  {
    about: "true and false",
    bytes: () => xlsx('<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c></row>'),
    rows: [[true, false]],
  },
  {
    about: "errors",
    bytes: () => xlsx('<row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'),
    rows: [[errorShown("#REF!"), errorShown("#DIV/0!")]],
  },
  {
    about: "a text that looks like an error",
    bytes: () => cellXlsx('<c r="A1" t="s"><v>0</v></c>', { texts: ["<t>#N/A</t>"] }),
    rows: [["#N/A"]],
  },
  { about: "a formula without a result", bytes: bare('<c r="A1"><f>B1*2</f></c>'), rows: [[uncached("B1*2")]] },
  { about: "a formula with a number", bytes: bare('<c r="A1"><f>B1*2</f><v>6</v></c>'), rows: [[6]] },
  {
    about: "a formula with no text as its result",
    bytes: bare('<c r="A1" t="str"><f>""</f><v></v></c>'),
    rows: [[""]],
  },
  {
    about: "a formula that would run a program is text",
    bytes: bare('<c r="A1" t="str"><f>HYPERLINK("x")</f><v>=cmd|x</v></c>'),
    rows: [["=cmd|x"]],
  },
  {
    about: "a formula that other cells share, with and without results",
    bytes: () =>
      xlsx(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+1</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/></c></row>',
      ),
    rows: [[2], [3], [uncached("B3+1")]],
  },
  {
    about: "a formula of many cells",
    bytes: bare('<c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>7</v></c>'),
    rows: [[7]],
  },
  {
    about: "text in several fonts",
    bytes: () =>
      cellXlsx('<c r="A1" t="s"><v>0</v></c>', { texts: ["<r><rPr><b/></rPr><t>Social </t></r><r><t>worker</t></r>"] }),
    rows: [["Social worker"]],
  },
  {
    about: "text with a reading beside it",
    bytes: () =>
      cellXlsx('<c r="A1" t="s"><v>0</v></c>', { texts: ['<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>'] }),
    rows: [["東京"]],
  },
  {
    about: "text in the cell, in several fonts",
    bytes: bare(
      '<c r="A1" t="inlineStr"><is><r><t>a</t></r><rPh><t>x</t></rPh><r><t xml:space="preserve"> b</t></r></is></c>',
    ),
    rows: [["a b"]],
  },
  {
    about: "text with characters by number",
    bytes: () =>
      cellXlsx('<c r="A1" t="s"><v>0</v></c>', { texts: ["<t>&#163;5 &amp; _x000D_&#x1F600;_x005F_x0041_</t>"] }),
    rows: [["£5 & \r😀_x0041_"]],
  },
  {
    about: "text as it stands between marks",
    bytes: bare('<c r="A1" t="str"><v><![CDATA[a < b & c]]></v></c>'),
    rows: [["a < b & c"]],
  },
  {
    about: "a character by number that there is not",
    bytes: bare('<c r="A1" t="str"><v>&#xD800;</v></c>'),
    refused: damaged,
  },
  {
    about: "headers that programs keep for themselves",
    bytes: () =>
      xlsx('<row r="1"><c r="A1" t="str"><v>__proto__</v></c><c r="B1" t="str"><v>constructor</v></c></row>'),
    rows: [["__proto__", "constructor"]],
  },
  { about: "numbers as text keep their zeros", bytes: bare('<c r="A1" t="str"><v>00704</v></c>'), rows: [["00704"]] },
  {
    about: "more text than a cell can hold",
    bytes: () => cellXlsx(`<c r="A1" t="str"><v>${"x".repeat(100_001)}</v></c>`),
    refused: unreadable,
  },
  { about: "a day by a known format", bytes: known(14, "46113"), rows: [[day("2026-04-01")]] },
  { about: "a day of an old Macintosh", bytes: known(14, "44651", MAC), rows: [[day("2026-04-01")]] },
  { about: "the first day of an old Macintosh", bytes: known(14, "0", MAC), rows: [[day("1904-01-01")]] },
  {
    about: "a day with a time, which is said not to be read",
    bytes: known(22, "46113.75"),
    rows: [[day("2026-04-01")]],
    remarks: [
      '"Posts" has 1 day with a time beside it, in A1; the day alone was read. A late hour may stand for the day after.',
    ],
  },
  { about: "a day at its first moment", bytes: known(22, "46113.0"), rows: [[day("2026-04-01")]] },
  {
    about: "a day that a sum has made a little less",
    bytes: known(14, "46112.9999999999"),
    rows: [[day("2026-04-01")]],
  },
  {
    about: "a day in the format of LibreOffice",
    bytes: formatted("yyyy\\-mm\\-dd", "46113"),
    rows: [[day("2026-04-01")]],
  },
  {
    about: "a day in a format with a language",
    bytes: formatted("[$-809]d mmmm yyyy;@", "46113"),
    rows: [[day("2026-04-01")]],
  },
  { about: "a month alone", bytes: formatted("mmm", "46113"), rows: [[day("2026-04-01")]] },
  { about: "the last day of all", bytes: known(14, "2958465"), rows: [[day("9999-12-31")]] },
  { about: "the day after the last", bytes: known(14, "2958466"), rows: [[2_958_466]] },
  { about: "the first day of all", bytes: known(14, "1"), rows: [[day("1900-01-01")]] },
  { about: "the day that there was not", bytes: known(14, "60"), rows: [[60]] },
  {
    about: "the days round it",
    bytes: () =>
      xlsx('<row r="1"><c r="A1" s="1"><v>59</v></c><c r="B1" s="1"><v>61</v></c></row>', { styles: [0, 14] }),
    rows: [[day("1900-02-28"), day("1900-03-01")]],
  },
  { about: "no day at all", bytes: known(14, "0"), rows: [[0]] },
  { about: "a day below nothing", bytes: known(14, "-5"), rows: [[-5]] },
  { about: "a number of days that nobody has", bytes: known(14, "1e300"), rows: [[1e300]] },
  { about: "a number that could be a day and is not said to be", bytes: known(0, "46113"), rows: [[46_113]] },
  { about: "a week's hours", bytes: formatted("[h]:mm", "1.5416666666666667"), rows: [[hours(2_220)]] },
  { about: "a week's hours by a known format", bytes: known(46, "1.5416666666666667"), rows: [[hours(2_220)]] },
  { about: "minutes", bytes: formatted("[mm]:ss", "0.5"), rows: [[hours(720)]] },
  { about: "a time of day", bytes: formatted("h:mm AM/PM", "0.75"), rows: [[hours(1_080)]] },
  { about: "hours below nothing", bytes: formatted("[h]:mm", "-0.5"), rows: [[hours(-720)]] },
  { about: "hours beyond all hours", bytes: formatted("[h]:mm", "1e300"), rows: [[1e300]] },
  { about: "a format with a word of days in quotes", bytes: formatted("0.0 &quot;days&quot;", "5.5"), rows: [[5.5]] },
  { about: "a format with colours", bytes: formatted("[Red]0;[Yellow]-0", "5"), rows: [[5]] },
  { about: "a format of pounds", bytes: formatted("\\£#,##0.00;[Red]-\\£#,##0.00", "5"), rows: [[5]] },
  { about: "a format with escaped letters", bytes: formatted("0\\d\\a\\y_d*y", "5"), rows: [[5]] },
  { about: "a format of thousands with an exponent", bytes: formatted("0.00E+00", "5"), rows: [[5]] },
  { about: "a format of percent", bytes: known(10, "0.25"), rows: [[0.25]] },
  { about: "a format whose second part alone is of days", bytes: formatted("0;yyyy", "46113"), rows: [[46_113]] },
  { about: "a format that never ends", bytes: formatted("&quot;yyyy", "46113"), rows: [[46_113]] },
  {
    about: "a style that the workbook does not hold",
    bytes: bare('<c r="A1" s="99"><v>46113</v></c>'),
    rows: [[46_113]],
  },
  { about: "a style that is no number", bytes: bare('<c r="A1" s="constructor"><v>5</v></c>'), rows: [[5]] },
  {
    about: "a day written out",
    bytes: bare('<c r="A1" t="d"><v>2026-04-01T00:00:00</v></c>'),
    rows: [[day("2026-04-01")]],
  },
  {
    about: "a day written out that there is not",
    bytes: bare('<c r="A1" t="d"><v>2026-02-30</v></c>'),
    refused: unreadable,
  },
  { about: "a formatted cell with nothing in it", bytes: bare('<c r="A1" s="1"/>'), rows: [] },
  { about: "a cell whose value is nothing", bytes: bare('<c r="A1"><v/></c>'), rows: [] },
];
