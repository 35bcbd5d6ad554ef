import type { ColumnFormat } from "../../sheets/index.ts";

/** How spreadsheets show what stands in a column. A text stays one when it is typed anew, with its first zeros. */
export const numberFormats: Readonly<Record<ColumnFormat, string>> = {
  text: "@",
  pounds: "£#,##0.00",
  number: "General",
  percent: "0.00%",
  day: "yyyy-mm-dd",
};

/** How hours and minutes are shown, of more than a day too. */
export const HOURS_FORMAT = "[h]:mm";
