/** What may stand between the cells of a text. */
export type Delimiter = "," | ";" | "\t" | "|";

const DELIMITERS: readonly Delimiter[] = [",", ";", "\t", "|"];
const LINES_LOOKED_AT = 60;

/** A text without its line `sep=;`, which says what stands between its cells. */
export interface WithoutSeparatorLine {
  readonly body: string;
  readonly stated?: Delimiter;
}

/**
 * Takes off a first line such as `sep=;`, which spreadsheets write for each other.
 *
 * @example withoutSeparatorLine("sep=;\r\na;b").stated // => ";"
 */
export function withoutSeparatorLine(text: string): WithoutSeparatorLine {
  const stated = DELIMITERS.find((sign) => text.slice(0, 5).toLowerCase() === `sep=${sign}`);
  const ends = stated === undefined ? "" : text.slice(5, 7);
  if (stated === undefined || !(ends === "" || ends.startsWith("\n") || ends.startsWith("\r"))) return { body: text };
  return { body: text.slice(5 + (ends === "\r\n" ? 2 : ends === "" ? 0 : 1)), stated };
}

/**
 * What stands between the cells of a text: the sign that stands equally often in the most of its first lines.
 *
 * @example findDelimiter("Post;Salary\nA1;35412,50\n") // => ";"
 */
export function findDelimiter(text: string): Delimiter {
  const counts = countsByLine(text);
  let best: Delimiter = ",";
  let mostLines = 0;
  let mostSigns = 0;
  for (const [position, sign] of DELIMITERS.entries()) {
    const { lines, signs } = usual(counts.map((line) => line[position]!));
    if (lines < mostLines || (lines === mostLines && signs <= mostSigns)) continue;
    [best, mostLines, mostSigns] = [sign, lines, signs];
  }
  return best;
}

/** How often each sign stands outside quotes in each of the first lines. */
function countsByLine(text: string): number[][] {
  const lines: number[][] = [DELIMITERS.map(() => 0)];
  let quoted = false;
  for (let position = 0; position < text.length && lines.length <= LINES_LOOKED_AT; position += 1) {
    const sign = text[position]!;
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === "\n" || sign === "\r")) lines.push(DELIMITERS.map(() => 0));
    else if (!quoted && (DELIMITERS as readonly string[]).includes(sign))
      lines.at(-1)![(DELIMITERS as readonly string[]).indexOf(sign)]! += 1;
  }
  return lines;
}

/** The number of signs, not nothing, that the most lines have, and how many lines those are. */
function usual(counts: readonly number[]): { readonly lines: number; readonly signs: number } {
  const linesWith = new Map<number, number>();
  for (const count of counts) if (count > 0) linesWith.set(count, (linesWith.get(count) ?? 0) + 1);
  let [lines, signs] = [0, 0];
  for (const [count, times] of linesWith) if (times > lines) [lines, signs] = [times, count];
  return { lines, signs };
}
