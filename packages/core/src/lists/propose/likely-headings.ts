import type { Book, Sheet } from "../../sheets/index.ts";
import { headingsIn } from "../columns/index.ts";
import { fieldNamed } from "./field-named.ts";

/** Where a book's headings most likely are. */
export interface LikelyHeadings {
  readonly sheet: Sheet;
  /** From 0. */
  readonly row: number;
  readonly headings: readonly string[];
}

const ROWS_LOOKED_AT = 40;
/** A row with fewer headings that are known is none. */
const FEWEST = 2;

/** The row with the most different headings that are known, of the first rows of every sheet that is shown. */
export function likelyHeadings(book: Book): LikelyHeadings | undefined {
  let best: LikelyHeadings | undefined;
  let most = FEWEST - 1;
  for (const sheet of book.sheets) {
    if (sheet.hidden) continue;
    for (let row = 0; row < Math.min(sheet.rows.length, ROWS_LOOKED_AT); row += 1) {
      const headings = headingsIn(sheet, row);
      const known = new Set(
        headings.map((heading) => fieldNamed(heading)?.field).filter((field) => field !== undefined),
      );
      if (known.size > most) [best, most] = [{ sheet, row, headings }, known.size];
    }
  }
  return best;
}

/**
 * Whether a book is a list of posts, of pay or of bookings, by its headings: what is none may still be a plan.
 */
export const isList = (book: Book): boolean => likelyHeadings(book) !== undefined;
