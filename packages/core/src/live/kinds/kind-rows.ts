import type { DrawRows } from "../funding/draw-rows.ts";
import { addBlank, addWords, type LiveSheet } from "../live-sheet.ts";
import type { RecordRows } from "../records.ts";
import { KINDS } from "./kinds.ts";

/** Writes the sheet of what follows and what does not: the parts of this plan that are values, and every kind. */
export function addKinds(sheet: LiveSheet, records: readonly RecordRows[], { levels }: DrawRows): void {
  addWords(sheet, ["What is live"], "title");
  addWords(
    sheet,
    [
      "Live: formulas follow what is typed. Value: as it was exported; a check fails where what it rests on is changed.",
    ],
    "text",
  );
  addWords(sheet, ["Of", "Live", "What", "Why it is a value"], "heading");
  const sources = levels.flatMap(({ level, sources: drawn }) =>
    drawn.map((rows) => ({ ...rows, id: `${rows.id}, ${level}` })),
  );
  const written = records.filter(({ parts }) => parts.length > 0);
  const values = [...written, ...sources].filter(({ isLive }) => !isLive);
  for (const { id, because = [] } of values)
    for (const reason of because)
      addWords(sheet, [id, "value", "a part of this plan", reason], "label", "label", "wrapped");
  if (values.length === 0) addWords(sheet, ["All", "live", "every post, line and source of this plan", null], "label");
  addBlank(sheet);
  addWords(sheet, ["Any plan", "Live", "What", "Why it is a value"], "heading");
  for (const treatment of Object.values(KINDS))
    addWords(
      sheet,
      ["any", treatment.is, treatment.says, treatment.is === "value" ? treatment.because : null],
      "label",
      "label",
      "wrapped",
    );
}
