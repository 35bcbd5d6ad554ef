import type { Month } from "../../calendar/index.ts";
import { wordsIn } from "./phrase.ts";
import { firstFigureAt, type Printed } from "./printed.ts";
import type { BesideFigure } from "./read-numbers.ts";
import { type CountStatement, type Statement, type Unread, unread } from "./statement.ts";
import { whenIn } from "./when.ts";

const kinds =
  /\b(?:posts?|people|persons?|staff|ftes?|full[- ]time equivalents?|wte|extra|new|additional|more|further|roles?|teams?|are|is|were|will be|there|total|currently)\b/g;

/** What a number that is no money counts: months, posts, people, FTE, or something else that it names. */
export function readCount(
  claimText: string,
  printed: readonly Printed[],
  { bound, years, on, from }: BesideFigure & { readonly from: Month | undefined },
): Statement | Unread {
  if (printed.length > 1)
    return unread(
      `it has ${printed.length} figures, ${printed.map((eachPrinted) => eachPrinted.text).join(" and ")}`,
      "Make a claim for each.",
    );
  const count = printed[0]!;
  if (count.unit === "percent")
    return unread(
      `it does not say what ${count.text} is a share of`,
      'Write it as a sum, such as "4% of £334,072 = £13,362.88".',
    );
  const plain = claimText.replace(/(?:\b(?:in|for|from|during|by|at|the end of) ){0,6}¤\d+¤/g, " ");
  const position = firstFigureAt(plain);
  const wordsAfter = plain.slice(position + count.text.length);
  const about = wordsAfter
    .replace(/^ ?x /, " ")
    .replace(/\b(?:in|for|of)\s*$/, "")
    .replace(/ {2,}/g, " ")
    .trim();
  if (/^months?\b/.test(about)) {
    const { when } = whenIn(claimText, years);
    return {
      is: "months",
      count,
      when: when.is === "year" ? when : { is: "total" },
      ...(from !== undefined && { from }),
    };
  }
  if (!/^[a-zᴀ]/.test(about))
    return unread("it does not say what the number counts", 'Write what it counts after it, such as "37 posts".');
  return {
    is: "count",
    count,
    bound,
    of: kindOf(about),
    about,
    phrase: wordsIn(`${plain.slice(0, position)} ${about}`.replace(kinds, " ")),
    ...(years.length === 1 && { year: years[0]! }),
    ...(on !== undefined && { on }),
  };
}

function kindOf(about: string): CountStatement["of"] {
  if (/\b(?:ftes?|wte|full[- ]time equivalents?)\b/.test(about)) return "fte";
  if (/\b(?:posts?|roles?)\b/.test(about)) return "posts";
  return /\b(?:people|persons?|staff)\b/.test(about) ? "people" : "other";
}
