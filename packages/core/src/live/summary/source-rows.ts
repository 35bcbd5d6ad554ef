import type { Forecast } from "../../forecast/index.ts";
import { addBlank, addWords, type LiveSheet } from "../live-sheet.ts";

/** Writes where the plan and every rate that it was costed with come from. */
export function addSources(sheet: LiveSheet, { source, ratesUsed, conventions }: Forecast): void {
  addWords(sheet, ["Sources"], "title");
  addWords(sheet, ["Where the plan, and every rate that it was costed with when it was exported, come from."], "text");
  addWords(sheet, ["Of", "Which", "From", "Figure", "Source", "Address"], "heading");
  if (source !== undefined)
    addWords(
      sheet,
      [
        "the plan",
        null,
        source.date ?? null,
        null,
        [source.title, source.reference].filter(Boolean).join(", "),
        source.url ?? null,
      ],
      "wrapped",
    );
  for (const { rate, of: subject, from, value, sources } of ratesUsed) {
    const first = sources[0];
    addWords(
      sheet,
      [rate, subject ?? null, from ?? null, value, first?.title ?? "no source is given", first?.url ?? null],
      "wrapped",
    );
  }
  addBlank(sheet);
  addWords(
    sheet,
    [
      "Conventions",
      null,
      null,
      Object.entries(conventions)
        .map(([name, value]) => `${name}: ${value}`)
        .join("; "),
    ],
    "wrapped",
  );
}
