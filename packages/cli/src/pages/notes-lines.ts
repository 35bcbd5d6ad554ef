import { type Forecast, inBrief, type Note } from "@outturn/core";
import { bold, type Paper } from "../terminal/paper.ts";
import { wrap } from "../terminal/wrap.ts";

const SHOWN_OF_A_KIND = 3;

/** Said already at the head of the output. */
const atHead: readonly Note["code"][] = ["illustrative", "placeholder-rate"];

/** A forecast's findings, the first few of each kind or all of them. */
export function notesLines(
  of: Forecast,
  { year, notes: all }: { readonly year?: string; readonly notes: boolean },
  paper: Paper,
): string[] {
  const notes = of.notes.filter(
    (note) => !atHead.includes(note.code) && (year === undefined || note.year === undefined || note.year === year),
  );
  if (notes.length === 0) return [];
  const kinds = [...new Set(notes.map(({ code }) => code))];
  const lines = kinds.flatMap((kind) => {
    const those = notes.filter(({ code }) => code === kind);
    // One more than the first few is no longer than saying that there is one more.
    const shown = all || those.length <= SHOWN_OF_A_KIND + 1 ? those : those.slice(0, SHOWN_OF_A_KIND);
    const texts = shown.map(({ text }) => text);
    return those.length > shown.length ? [...texts, others(those.slice(shown.length))] : texts;
  });
  return [bold("Notes", paper), ...lines.flatMap((text) => wrap(text, paper.width, "- "))];
}

function others(notes: readonly Note[]): string {
  const sums = notes.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  const total = sums.reduce<number>((sum, amount) => sum + amount, 0) as (typeof sums)[number];
  const amounts = sums.length === 0 ? "" : `, ${inBrief(total, "pounds")} in all`;
  return `And ${notes.length} more of this kind (${notes[0]!.code})${amounts}: --notes lists them.`;
}
