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
export const fileName = (title: string, ending: string): string => `${stemOf(title, 60) || "outturn"}.${ending}`;

/**
 * The name of a file about a part of a plan: both names stand in it, however long the plan's title is.
 *
 * @example partFileName("Children's services", "gap", "svg") // => "children-s-services-gap.svg"
 */
export const partFileName = (planTitle: string, part: string, ending: string): string =>
  fileName(`${stemOf(planTitle, 40)} ${part}`, ending);

/** The letters and digits of a title, as the beginning of a file's name. */
function stemOf(title: string, most: number): string {
  const letters = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
  return letters
    .slice(0, most + 1)
    .replace(/^-|-$/g, "")
    .slice(0, most);
}
