/** Where a workbook says what it was exported from, and the words before it: it is read again by them. */
export const STAMP = {
  sheetName: "Summary",
  fingerprint: "Fingerprint when it was exported: ",
  version: "Outturn ",
} as const;
