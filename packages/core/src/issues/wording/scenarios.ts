import { listed } from "../../words/index.ts";
import type { Finding } from "../issue.ts";
import { shown } from "../shown.ts";

/** @param low - what the plan comes to at the low end, in words */
export const rangeWrongWay = (title: string, low: string, high: string): Finding => ({
  code: "range-wrong-way",
  problem: `The range ${shown(title)} is the wrong way round: by itself its low end comes to ${low}, its high end to ${high}.`,
  mend: "Put the change that costs less, or leaves less unfunded, into low and the other into high.",
});

export const changeWithoutEffect = (sentence: string, because: string): Finding => ({
  code: "change-without-effect",
  problem: `This change leaves the plan as it is: ${sentence} ${because}`,
  mend: "Correct what it selects or what it says, or take it out.",
});

export const changesClash = (firstName: string, otherName: string, things: readonly string[]): Finding => ({
  code: "changes-clash",
  problem: `${shown(firstName)} and ${shown(otherName)} both change ${listed(things, "and")}.`,
  mend: "Keep one of them, or select different records.",
});
