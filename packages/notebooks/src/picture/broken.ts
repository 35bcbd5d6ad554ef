/**
 * Words in lines of at most so many letters.
 *
 * @example broken("Every year is funded", 12) // => ["Every year", "is funded"]
 */
export function broken(text: string, greatest: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= greatest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
