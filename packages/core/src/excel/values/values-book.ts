import { strToU8, Zip, ZipDeflate } from "fflate";
import { PlanError, workbookTooLarge } from "../../issues/index.ts";
import type { ValuesSheet } from "../../sheets/index.ts";
import { type AboutBook, fixedParts } from "./fixed-parts.ts";
import { sheetXml } from "./sheet-xml.ts";

/** The time that all parts of a zip have, so that the same figures are the same bytes. */
const PART_TIME = "2000-01-01T00:00:00";

/** Of figures, packing harder saves little and takes long. */
const LEVEL = 3;

/**
 * A workbook (.xlsx) of figures without formulas, a piece at a time: no more of it is there at once than some hundred rows. Sums are exact
 * decimals, and no text is a formula.
 *
 * @param about - its title, and the day on which it says that it was made, so that the same figures are the same bytes
 * @example
 * const sheets = [{ name: "Costs", title: "Costs", columns: [{ heading: "Sum", format: "pounds" }], rows: [[1234]] }];
 * [...valuesBook(sheets, { title: "Costs", made: "2025-04-01" })].length > 1 // => true
 */
export function* valuesBook(sheets: readonly ValuesSheet[], about: AboutBook): Generator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const archive = new Zip((fault, piece) => {
    if (fault) throw new PlanError([{ ...workbookTooLarge(fault.message), path: "", at: "" }]);
    pieces.push(piece);
  });
  function* taken(): Generator<Uint8Array> {
    yield* pieces.splice(0);
  }
  function* put(partName: string, texts: Iterable<string>): Generator<Uint8Array> {
    const part = new ZipDeflate(partName, { level: LEVEL });
    part.mtime = PART_TIME;
    archive.add(part);
    for (const text of texts) {
      part.push(strToU8(text));
      yield* taken();
    }
    part.push(new Uint8Array(0), true);
    yield* taken();
  }
  for (const [partName, xml] of fixedParts(
    sheets.map(({ name }) => name),
    about,
  ))
    yield* put(partName, [xml]);
  for (const [position, sheet] of sheets.entries())
    yield* put(`xl/worksheets/sheet${position + 1}.xml`, sheetXml(sheet));
  archive.end();
  yield* taken();
}
