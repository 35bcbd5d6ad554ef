/** What the number in a cell means, by its format. */
export type NumberMeaning = "number" | "day" | "hours" | "truth";

/** By which LibreOffice tells what is true or false from a number. */
export const TRUTH_FORMAT = '"TRUE";"TRUE";"FALSE"';

/** The formats that every workbook has by number and no file writes out. Those of East Asia are dates too. */
const knownDays = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const knownHours = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]);

/** The meaning of a format that stands in no file, by its number. */
export function knownMeaning(formatNumber: number): NumberMeaning {
  if (knownDays.has(formatNumber)) return "day";
  return knownHours.has(formatNumber) ? "hours" : "number";
}

/**
 * What a number means that is shown in a format: a day where any of year, day or month stands in it, hours where only those or minutes and
 * seconds do. Only the first part counts, which is for numbers from nothing up; texts in it, colours and conditions say nothing.
 *
 * @example formatMeaning("yyyy\\-mm\\-dd") // => "day"
 * @example formatMeaning("[h]:mm") // => "hours"
 * @example formatMeaning('0.0 "days"') // => "number"
 */
export function formatMeaning(format: string): NumberMeaning {
  if (format === TRUTH_FORMAT) return "truth";
  const letters = lettersThatCount(format);
  if (/general|standard/.test(letters)) return "number";
  const withoutNoon = letters.replaceAll("am/pm", "").replaceAll("a/p", "");
  if (/[yd]/.test(withoutNoon)) return "day";
  if (/[hs]/.test(withoutNoon)) return "hours";
  if (!withoutNoon.includes("m")) return "number";
  return format.includes("[m") || format.includes("[M") ? "hours" : "day";
}

/** The first part of a format in small letters, without what is only shown: texts in quotes, single letters and what pads. */
function lettersThatCount(format: string): string {
  let letters = "";
  for (let position = 0; position < format.length; position += 1) {
    const letter = format.charAt(position);
    if (letter === ";") break;
    if (letter === '"') position = endOf(format, '"', position);
    else if (letter === "\\" || letter === "_" || letter === "*") position += 1;
    else if (letter === "[") {
      const end = endOf(format, "]", position);
      const inside = format.slice(position + 1, end).toLowerCase();
      if (/^(?:h+|m+|s+)$/.test(inside)) letters += inside;
      position = end;
    } else letters += letter.toLowerCase();
  }
  return letters;
}

function endOf(format: string, mark: string, from: number): number {
  const end = format.indexOf(mark, from + 1);
  return end === -1 ? format.length : end;
}
