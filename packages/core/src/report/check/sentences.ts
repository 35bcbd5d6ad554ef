import type { SourceSpan } from "../draft/draft.ts";

/** A sentence of a paragraph, and where it stands in it. */
export interface Sentence extends SourceSpan {
  readonly text: string;
}

/** Words that end with a full stop and no sentence. */
const SHORT = new Set(
  "e.g. i.e. p.a. no. nos. para. paras. approx. inc. st. mr. mrs. ms. dr. cllr. s. ss. reg. art. fig. etc. vs. cf. ref. pp.".split(
    " ",
  ),
);

/** What may stand after the end of a sentence and still be of it. */
const CLOSING = `)]"”’'`;

/**
 * The sentences of a paragraph.
 *
 * @example sentencesIn("It costs £1.5m p.a. in all. Is it funded? No.").map(({ text }) => text) // => ["It costs £1.5m p.a. in all.", "Is it funded?", "No."]
 */
export function sentencesIn(text: string): readonly Sentence[] {
  const foundParts: Sentence[] = [];
  let fromPlace = 0;
  const take = (untilPlace: number): void => {
    const written = text.slice(fromPlace, untilPlace);
    const plainWords = written.trim();
    const startPlace = fromPlace + written.indexOf(plainWords);
    if (plainWords !== "")
      foundParts.push({ text: plainWords, fromPlace: startPlace, untilPlace: startPlace + plainWords.length });
    fromPlace = untilPlace;
  };
  for (let position = 0; position < text.length; position += 1) {
    if (!".!?".includes(text[position]!)) continue;
    let untilPlace = position + 1;
    while (untilPlace < text.length && CLOSING.includes(text[untilPlace]!)) untilPlace += 1;
    if (text[position] === "." && isShort(text, position, fromPlace)) continue;
    if (untilPlace === text.length || beginsAfter(text, untilPlace)) {
      take(untilPlace);
      position = untilPlace - 1;
    }
  }
  take(text.length);
  return foundParts;
}

/** A blank, and after it something that a sentence can begin with. */
function beginsAfter(text: string, fromPlace: number): boolean {
  if (text[fromPlace] !== " ") return false;
  const next = text.slice(fromPlace, fromPlace + LOOK).trimStart()[0];
  return next === undefined || !/\p{Ll}/u.test(next);
}

const LOOK = 10;

function isShort(text: string, stop: number, fromPlace: number): boolean {
  const startPlace = Math.max(fromPlace, text.lastIndexOf(" ", stop - 1) + 1);
  const lastWord = text
    .slice(startPlace, stop + 1)
    .toLowerCase()
    .replace("(", "");
  // The number of a paragraph, "20.", ends no sentence.
  return SHORT.has(lastWord) || (startPlace === 0 && lastWord.length < 6 && !Number.isNaN(Number(lastWord)));
}
