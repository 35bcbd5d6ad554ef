import { escapedMarkup } from "../markup.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The names that the parts of a Word document go by. */
export const NAMES = {
  word: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  picture: "http://schemas.openxmlformats.org/drawingml/2006/picture",
  inline: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
} as const;

/** A part of a package: its text. */
export const part = (text: string): string => `${HEAD}${text}`;

/** A run of text; blanks at its ends are kept. */
export const runOf = (text: string, style = ""): string =>
  `<w:r>${style === "" ? "" : `<w:rPr>${style}</w:rPr>`}<w:t xml:space="preserve">${escapedMarkup(text)}</w:t></w:r>`;

/** A paragraph of a style. */
export const paragraphOf = (style: string, inside: string, more = ""): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${inside}</w:p>`;

/** Bold, where a style does not say so. */
export const BOLD = "<w:b/>";
