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

/** Every code that an issue about an officer's own draft may carry. The list is closed: a new one comes with its wording and a draft in `test/reports/drafts.test.ts`. */
export const draftIssueCodes = [
  // the file
  "not-a-document",
  "document-encrypted",
  "document-damaged",
  "document-too-large",
  "document-unsafe",
  "draft-empty",
  "draft-too-large",
  // what it says, when it is given new figures
  "draft-not-marked",
  "figure-gone",
  "sentence-turned",
  "certainty-moved",
  "sentence-wrong",
] as const;
