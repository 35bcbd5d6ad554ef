/**
 * How long the page keeps a file that it has offered, in milliseconds. No event says that the browser has taken hold of it, and a
 * busy one takes its time: a file that is let go too soon is not saved, without a word.
 */
export const KEPT = 60_000;

/** Offers a file to be kept. It is made in the page: nothing goes anywhere else. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const blob = typeof content === "string" ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

/**
 * A file's name out of a title.
 *
 * @example fileName("Is it funded, year by year?", "csv") // => "is-it-funded-year-by-year.csv"
 */
export function fileName(title: string, ending: string): string {
  const stem = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return `${stem || "outturn"}.${ending}`;
}
