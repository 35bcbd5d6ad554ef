import type { CellStyle } from "hucre/xlsx";
import type { Look } from "../../sheets/index.ts";
import { numberFormats } from "./formats.ts";

const PENCE = "#,##0;[Red]-#,##0;-";
const POUNDS = "£#,##0.00;[Red](£#,##0.00);£0.00";
const PLAIN = { name: "Calibri", size: 11 };
const BOLD = { ...PLAIN, bold: true };
const WHITE = { rgb: "FFFFFF" };
const filled = (rgb: string): NonNullable<CellStyle["fill"]> => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { rgb },
});
const LINE: CellStyle["border"] = { top: { style: "thin", color: { rgb: "12436D" } } };
/** Beside a text that is wrapped. */
const TOP: CellStyle["alignment"] = { vertical: "top" };
const DARK = filled("12436D");
const GREY = filled("E8E8E8");

/** What people may change: dark blue on pale yellow. */
export const INPUT: CellStyle = { font: { ...PLAIN, color: { rgb: "12436D" } }, fill: filled("FFF7D6") };

/** How each look is written. */
export const looks: Readonly<Record<Look, CellStyle>> = {
  title: { font: { ...BOLD, size: 14 } },
  text: { alignment: { vertical: "top" } },
  wrapped: { alignment: { vertical: "top", wrapText: true, horizontal: "left", indent: 1 } },
  heading: { font: { ...BOLD, color: WHITE }, fill: DARK, alignment: { wrapText: true, vertical: "center" } },
  "year-heading": {
    font: { ...BOLD, color: WHITE },
    fill: DARK,
    alignment: { horizontal: "right", vertical: "center" },
  },
  "day-heading": {
    font: { ...BOLD, color: WHITE },
    fill: DARK,
    numFmt: "mmm yyyy",
    alignment: { horizontal: "right", vertical: "center" },
  },
  "full-day-heading": {
    font: { ...BOLD, color: WHITE },
    fill: DARK,
    numFmt: numberFormats.day,
    alignment: { horizontal: "right", vertical: "center" },
  },
  label: { alignment: { vertical: "top" } },
  "total-label": { font: BOLD, border: LINE },
  day: { numFmt: "yyyy-mm-dd", alignment: TOP },
  pence: { numFmt: PENCE },
  "total-pence": { numFmt: PENCE, font: BOLD, border: LINE },
  pounds: { numFmt: POUNDS },
  "total-pounds": { numFmt: POUNDS, font: BOLD, border: LINE },
  number: { numFmt: "#,##0", alignment: TOP },
  year: { numFmt: "0", font: BOLD },
  given: { numFmt: PENCE, fill: GREY, alignment: TOP },
  "given-day": { numFmt: numberFormats.day, fill: GREY, alignment: TOP },
  check: { numFmt: '[Red]"fails";;"holds"', alignment: { horizontal: "center" } },
};
