import { listed } from "../../words/index.ts";
import type { Finding } from "../issue.ts";
import { shown } from "../shown.ts";

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
