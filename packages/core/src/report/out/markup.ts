/**
 * Text as text of HTML and XML: what would be markup, or is allowed in neither, is none.
 *
 * @example escapedMarkup("Costs <b> & fees") // => "Costs &lt;b&gt; &amp; fees"
 */
export const escapedMarkup = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\p{Cn}\u2028-\u202e\u2066-\u2069]/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
