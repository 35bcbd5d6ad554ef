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

export const nobodysCorrelation = (): Finding => ({
  code: "missing",
  problem: "Nobody stands for this correlation: it has neither a source nor an owner.",
  mend: 'Add "source", what it was read in, or "owner", whose judgement it is, or both.',
});

export const impossibleRank = (written: number): Finding => ({
  code: "impossible-correlation",
  problem: `Nothing goes together by ${shown(written)}: a rank correlation is from -1 to 1.`,
  mend: "Write 1 where the higher the one, the higher the other, 0 where they have nothing to do with each other.",
});

/**
 * @param stated - what goes together, in words, each by how much
 * @param nearest - the same of the nearest correlations that can be
 */
export const impossibleTogether = (stated: readonly string[], nearest: readonly string[]): Finding => ({
  code: "impossible-correlation",
  problem: `No numbers go together so: ${listed(stated, "and")} (the matrix of these correlations is not positive semi-definite).`,
  mend: `The nearest that can be is ${listed(nearest, "and")}. Nothing is changed by itself: write these, or others that go together.`,
});

export const correlatedTwice = (first: string, second: string, before: string): Finding => ({
  code: "correlated-twice",
  problem: `How far ${shown(first)} and ${shown(second)} go together is said at ${before} already.`,
  mend: "Keep one of them.",
});

/** @param others - what else counts it, in words */
export const riskCountedTwice = (title: string, things: readonly string[], others: string, mend: string): Finding => ({
  code: "risk-counted-twice",
  problem: `The risk ${shown(title)} draws ${listed(things, "and")}, and ${others}: it would be counted twice.`,
  mend,
});
