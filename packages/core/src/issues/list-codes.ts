/** Every code that an issue about a list may carry. The list is closed: a new one comes with its wording and a broken list in `test/lists`. */
export const listIssueCodes = [
  // the file
  "list-not-read",
  "sheet-not-found",
  "headings-not-found",
  "column-not-found",
  "column-twice",
  "personal-column",
  "cells-beyond-headings",
  "headings-differ",
  // what only a person can say
  "not-settled",
  // cells and rows
  "cell-not-read",
  "cells-merged",
  "pay-implausible",
  "row-incomplete",
  "totals-differ",
] as const;
