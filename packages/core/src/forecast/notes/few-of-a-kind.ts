import { countDemand } from "../../demand/index.ts";
import { listed } from "../../words/index.ts";
import type { Note } from "../note.ts";
import type { Findings } from "./findings.ts";

/** Fewer than five may identify someone; in hundredths. */
const FEW = 500;

/** Kinds of demand with so few that a figure of them may identify someone. */
export function fewOfAKind({ plan }: Findings): readonly Note[] {
  const few = countDemand(plan.demand ?? [], plan.years).filter(({ months }) =>
    months.some(({ number }) => number > 0 && number < FEW),
  );
  if (few.length === 0) return [];
  const noteText = `There are fewer than five in ${listed(few.map(({ kind }) => kind.title))} at some month's end: its figures may identify someone, and so few are very uncertain. Leave them out of what is published.`;
  return [{ code: "few-of-a-kind", text: noteText }];
}
