/** Offers a file to be kept. It is made in the page: nothing goes anywhere else. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const blob = typeof content === "string" ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the file by the time of the next task.
  setTimeout(() => URL.revokeObjectURL(address), 0);
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
