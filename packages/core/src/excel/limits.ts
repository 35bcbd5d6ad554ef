/** What a workbook may come to. The lists and plans that councils keep are a hundredth of it. */
export const limits = {
  /** Bytes of the file. */
  fileBytes: 64_000_000,
  /** Parts in the file. */
  parts: 4_000,
  /** Bytes that all parts come to when they are unpacked, by what the file says of them and by what is unpacked. */
  unpackedBytes: 400_000_000,
  /** How many times as large as packed a part may be; small ones are let be. */
  ratio: 500,
  smallPart: 1_000_000,
  /** Cells of all sheets, blank ones before the last of a row too. */
  cells: 5_000_000,
  /** Letters of one cell: Excel has 32,767. */
  cellLetters: 100_000,
  /** Elements inside one another. */
  depth: 200,
  /** Cells looked at for those that are merged. */
  mergedLooks: 20_000_000,
  /** Issues said at once. */
  issues: 20,
  /** Rows and columns of a sheet, as in Excel and LibreOffice. */
  rows: 1_048_576,
  columns: 16_384,
} as const;

/** A limit of bytes in words. */
export const megabytes = (bytes: number): string => `${bytes / 1_000_000} megabytes`;
