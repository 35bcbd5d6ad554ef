import { listed } from "../../words/index.ts";
import type { Finding } from "../issue.ts";
import { shown } from "../shown.ts";

export const impossibleDistribution = (because: string): Finding => ({
  code: "impossible-distribution",
  problem: `No number can be so: ${because}.`,
  mend: "Put the values in order, and write what is seldom as a tail or as an outcome with a small chance.",
});

export const chancesDoNotAddUp = (whole: string): Finding => ({
  code: "chances-do-not-add-up",
  problem: `The chances come to ${whole}, and one of the outcomes must happen.`,
  mend: "Make them come to 100%: an outcome that changes nothing is written too.",
});

export const nobodysRisk = (): Finding => ({
  code: "missing",
  problem: "Nobody stands for this risk: it has neither a source nor an owner.",
  mend: 'Add "source", what the figures were read in, or "owner", whose judgement they are, or both.',
});

/** @param others - what else counts it, in words */
export const riskCountedTwice = (title: string, things: readonly string[], others: string, mend: string): Finding => ({
  code: "risk-counted-twice",
  problem: `The risk ${shown(title)} draws ${listed(things, "and")}, and ${others}: it would be counted twice.`,
  mend,
});
