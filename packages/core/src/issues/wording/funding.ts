import type { Finding } from "../issue.ts";

export const broughtForwardInPlan = (year: string, first: string): Finding => ({
  code: "brought-forward-in-plan",
  problem: `Money is brought forward from ${year}, but the plan's years begin with ${first}.`,
  mend: "Name the year before the plan's first that it was given for; money of the plan's own years stands in perYear.",
});

export const poolOfAnotherKind = (kind: string, pool: string, poolKind: string): Finding => ({
  code: "pool-of-another-kind",
  problem: `This is ${kind} money, and ${pool}, which it is a part of, is ${poolKind} money.`,
  mend: "Give both the same kind, or take within out.",
});

export const minimumAboveOpening = (minimum: string, opening: string): Finding => ({
  code: "minimum-above-opening",
  problem: `The reserve opens with ${opening}, which is below its minimum of ${minimum}.`,
  mend: "Lower the minimum, or correct what the reserve opens with.",
});

export const sharesAboveWhole = (cost: string, whole: string, year: string): Finding => ({
  code: "shares-above-whole",
  problem: `The shares that sources pay of ${cost} come to ${whole} in ${year}, which is more than all of it.`,
  mend: "Lower one of the shares so that they add up to at most 100%, or name other costs.",
});

const span = (fromText: string, toText: string): string =>
  fromText === toText ? fromText : `${fromText} to ${toText}`;

export const ceilingOutsidePlan = (year: string, fromText: string, toText: string): Finding => ({
  code: "year-outside-plan",
  problem: `The ceiling's years reach to ${year}, which is not one of the plan's years, ${span(fromText, toText)}.`,
  mend: "State what of the ceiling may be drawn in the plan's years, for those years; or widen years.",
});

export const ceilingBackwards = (fromText: string, toText: string): Finding => ({
  code: "years-backwards",
  problem: `The ceiling's years end (${toText}) before they begin (${fromText}).`,
  mend: "Put the earlier year first.",
});

export const limitOutsideCeiling = (year: string, fromText: string, toText: string): Finding => ({
  code: "limit-outside-ceiling",
  problem: `There is a limit for ${year}, but the ceiling may be drawn in ${span(fromText, toText)} alone.`,
  mend: "Take the year out of perYear, or correct the ceiling's years.",
});

export const limitAboveCeiling = (year: string, limit: string, ceiling: string): Finding => ({
  code: "ceiling-below-limit",
  problem: `The ceiling of ${ceiling} for all its years is below the ${limit} that may be drawn in ${year}.`,
  mend: "Raise the ceiling, or lower the sum of that year in perYear.",
});
