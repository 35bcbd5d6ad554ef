/** A piece of a paragraph, a heading or a cell: what it says, and what it is. */
export type Run =
  /** Words of the template, or of the library: no figure is among them. */
  | { readonly is: "text"; readonly text: string }
  /** A figure of the forecast, by its name; its value in pence, in ten-thousandths of FTE, or as a count; and how it is said. */
  | {
      readonly is: "figure";
      readonly text: string;
      readonly figure: string;
      readonly value: number;
      readonly saidAs: SaidAs;
    }
  /** Words that the plan itself says, such as a title, by where they stand in it. */
  | { readonly is: "plan"; readonly text: string; readonly path: string }
  /** What another paper says, with where it says so. */
  | { readonly is: "quote"; readonly text: string; readonly from: string };

/**
 * As sentences say a figure, as they do where its sign stands in words beside it, as a cell of a table shows it, or as a cell does where
 * it is taken off.
 */
export type SaidAs = "words" | "size" | "cell" | "taken";

/** What may stand between the words of a sentence. */
export type Said = string | Run | readonly Run[];

/**
 * A sentence as runs: words as they stand, figures as figures.
 *
 * @example sentence`The plan costs ${{ is: "figure", text: "£628k", figure: "cost.all", value: 62800000, saidAs: "words" }}.`.length // => 3
 */
export function sentence(words: readonly string[], ...between: readonly Said[]): readonly Run[] {
  return joined(words.flatMap((text, position): readonly Said[] => [text, between[position] ?? ""]));
}

/** Pieces as runs, with words that follow each other as one. */
export function joined(pieces: readonly Said[]): readonly Run[] {
  const textRuns: Run[] = [];
  for (const piece of pieces) for (const textRun of runsOf(piece)) push(textRuns, textRun);
  return textRuns;
}

const runsOf = (piece: Said): readonly Run[] => {
  if (typeof piece === "string") return [textRun(piece)];
  return "is" in piece ? [piece] : piece;
};

export const textRun = (text: string): Run => ({ is: "text", text });

function push(textRuns: Run[], nextRun: Run): void {
  const last = textRuns.at(-1);
  if (nextRun.text === "") return;
  if (nextRun.is === "text" && last?.is === "text") textRuns[textRuns.length - 1] = textRun(last.text + nextRun.text);
  else textRuns.push(nextRun);
}

/** Things in a row, as a sentence lists them: "a, b and c". */
export function listedRuns(things: readonly (readonly Run[])[], joint: "and" | "or" = "and"): readonly Run[] {
  const [comma, last] = [", ", ` ${joint} `];
  return joined(
    things.flatMap((thing, position): readonly Said[] => {
      const before = position === 0 ? "" : position === things.length - 1 ? last : comma;
      return [before, thing];
    }),
  );
}

/** What runs say, as one text. */
export const textOf = (textRuns: readonly Run[]): string => textRuns.map(({ text }) => text).join("");

/** Sentences one after the other, those that say nothing left out. */
export const sentences = (all: readonly (readonly Run[])[]): readonly Run[] =>
  joined(
    all
      .filter((textRuns) => textRuns.length > 0)
      .flatMap((textRuns, position) => [position === 0 ? "" : " ", textRuns]),
  );
