import { grouped } from "../../words/index.ts";
import type { Finding } from "../issue.ts";
import { suggestion } from "../nearest.ts";
import { shown } from "../shown.ts";

export const notAMonthOrDay = (foundValue: unknown): Finding => ({
  code: "not-a-date",
  problem: `${shown(foundValue)} is neither a month nor a day.`,
  mend: "Write a month as 2026-09, or a day as 2026-09-14.",
});

export const notANumberOfThings = (foundValue: unknown, greatest: number): Finding => ({
  code: "not-a-count",
  problem: `${shown(foundValue)} is not a number from 0 to ${grouped(greatest)}.`,
  mend: "Write how many there are, come or go.",
});

export const unknownKind = (name: string, knownNames: readonly string[]): Finding => ({
  code: "unknown-kind",
  problem: `There is no kind of demand ${shown(name)}.`,
  mend: `Correct the name, or add it to the kinds of demand.${suggestion(name, knownNames)}`,
});

export const openingAfterStart = (id: string, opened: string, firstDay: string): Finding => ({
  code: "opening-after-start",
  problem: `The number of ${shown(id)} is of ${opened}, and the plan's years begin on ${firstDay}: how many there are before is not known.`,
  mend: `Give the number on a day up to ${firstDay}. What begins later opens with 0, and comes in by its day.`,
});

export const flowBeforeOpening = (id: string, on: string, opened: string): Finding => ({
  code: "flow-before-opening",
  problem: `What comes or goes of ${shown(id)} on ${on} is not after its opening number of ${opened}, which has it already.`,
  mend: "Take the entry out, or give an earlier opening number.",
});

export const numberBelowZero = (id: string, number: string, on: string): Finding => ({
  code: "number-below-zero",
  problem: `By ${on} the number of ${shown(id)} would be ${number}: more go than there are.`,
  mend: "Lower what goes out or moves out, or raise what comes in.",
});

export const leaversAboveNumber = (id: string, number: string, on: string): Finding => ({
  code: "leavers-above-number",
  problem: `By ${on} the number of ${shown(id)} would be ${number}: more are known to leave than are there.`,
  mend: "Correct the known leavers, or the opening number.",
});

export const growthImplausible = (id: string, percent: string, meant: string): Finding => ({
  code: "growth-implausible",
  problem: `The number of ${shown(id)} would grow by ${percent} a year.`,
  mend: `The rise is in per cent: where ${meant} is meant, write ${meant.replace("%", "")}.`,
});

export const entrantsSharesNotWhole = (id: string, whole: string): Finding => ({
  code: "shares-not-whole",
  problem: `The shares of ${shown(id)} that come into kinds of demand add up to ${whole}.`,
  mend: "Correct the shares so that they add up to exactly 100%: everybody who comes comes into one of the kinds.",
});

export const entrantsTwice = (kind: string, before: string): Finding => ({
  code: "double-id",
  problem: `${shown(kind)} already has a share of ${shown(before)}.`,
  mend: "Share one number alone over each kind.",
});

export const othersPayAll = (id: string, whole: string): Finding => ({
  code: "shares-above-whole",
  problem: `The shares of ${shown(id)} that others pay come to ${whole}, which is more than all of it.`,
  mend: "Lower one of the shares so that they add up to at most 100%.",
});

export const everyoneAway = (): Finding => ({
  code: "everyone-away",
  problem: "All posts are vacant or away, so that nobody holds cases.",
  mend: "Write the share that is vacant or away and not covered, such as 12%.",
});
