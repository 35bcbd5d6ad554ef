import type { Bound } from "./statement.ts";

const ahead = String.raw`(?: to)?(?: an?| the)?(?: further| additional| total| maximum| minimum){0,6}(?: of)? ?(?=£ ?\d|\d)(?!\d+(?:\.\d+)?(?:[ -]and[ -]a[ -]half)?[ -](?:financial |full |more |further )?(?:year|month))`;
const bounds: readonly (readonly [Bound, RegExp])[] = [
  [
    "at-most",
    new RegExp(
      String.raw`\b(?:up to|no more than|not more than|at most|(?:a )?maximum|not exceeding|not to exceed|capped at|within|less than|fewer than|under|below)${ahead}`,
    ),
  ],
  [
    "at-least",
    new RegExp(
      String.raw`\b(?:at least|no less than|not less than|(?:a )?minimum|more than|over|in excess of|exceeding|above)${ahead}`,
    ),
  ],
  [
    "about",
    new RegExp(
      String.raw`\b(?:just (?:over|under)|about|around|approximately|approx\.?|circa|ca?\.|some|nearly|almost|roughly|in the region of)${ahead}`,
    ),
  ],
];

/** Whether the words before a figure say that it is a limit or only near, and the text without them. */
export function boundIn(claimText: string): { readonly bound: Bound; readonly rest: string } {
  for (const [bound, words] of [bounds[2]!, bounds[0]!, bounds[1]!]) {
    if (words.test(claimText)) return { bound, rest: claimText.replace(words, " of ") };
  }
  return { bound: "exact", rest: claimText };
}
