import { stringify } from "csv-stringify/browser/esm/sync";

/** Lines end as RFC 4180 has them; a text that a spreadsheet would run as a formula stands after an apostrophe. */
export const CSV_WRITTEN = { record_delimiter: "\r\n", escape_formulas: true, quoted_match: /[\r\n]/ } as const;

/** Says that a file is UTF-8, for Excel. */
export const BYTE_ORDER_MARK = "\ufeff";

/** A text as it stands in a field of a CSV file. */
export const fieldText = (text: string): string => stringify([[text]], { ...CSV_WRITTEN, eof: false });
