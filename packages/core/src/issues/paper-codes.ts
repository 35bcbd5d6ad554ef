/** Every code that an issue about a paper's template or draft may carry. The list is closed: a new one comes with its wording and a broken template in `test/reports/broken`. */
export const paperIssueCodes = [
  // the template's text
  "template-empty",
  "template-too-large",
  "braces-not-closed",
  "block-not-closed",
  "block-not-open",
  "insert-alone",
  "heading-out-of-order",
  // what it names
  "insert-not-known",
  "figure-not-found",
  "words-in-a-circle",
  "answer-not-asked",
  // what its prose says
  "numeral-not-bound",
  "quote-without-source",
  "does-not-hold",
  // what is final
  "not-final",
] as const;
