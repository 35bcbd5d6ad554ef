import type { Plan } from "@outturn/core";
import type { Tail } from "@outturn/core/questions";
import { afterEndInWords } from "@outturn/core/tables";
import type { AboutFigures } from "../shown/sentence.ts";

/** What a page says of a plan after which nobody goes on. */
export const nobodyStays: readonly string[] = [
  "No permanent post or staff line goes on after this plan.",
  "What would go on is a post with “contract: permanent”, or a permanent line with “kind: staff”, that the plan does not absorb.",
];

/** The figures that the answer says: what goes on costs as much a year as the plan does, where nothing else has a full year. */
export const tailAbout = ({ annual, notCounted }: Tail, words: string): readonly AboutFigures[] =>
  notCounted === 0 ? [{ words, figures: [{ figure: "cost.fullYearTotal", value: annual }] }] : [];

/** The answer in words: what goes on, what of it no money pays for, and what it would take for nothing to be left. */
export function tailWords(plan: Plan, foundTail: Tail): readonly string[] {
  const asOne = foundTail.absorbing.is === "turnover" && foundTail.staying.some(({ people }) => people === undefined);
  return [
    ...afterEndInWords(foundTail, plan),
    ...(asOne
      ? ["The plan does not say how many people its staff line is, so it goes as one: put in their number."]
      : []),
  ];
}
