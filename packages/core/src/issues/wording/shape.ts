import { listed } from "../../words/index.ts";
import type { Finding } from "../issue.ts";
import { keyMend } from "../meant-key.ts";
import { meantWord } from "../nearest.ts";
import { shown } from "../shown.ts";

export const notAPlan = (foundValue: unknown): Finding => ({
  code: "not-a-plan",
  problem: `A plan is a mapping that starts with "outturn: 1"; this is ${shown(foundValue)}.`,
  mend: 'Start with "outturn: 1", then title and years; "outturn init" writes a plan to begin from.',
});

export const noVersion = (): Finding => ({
  code: "not-a-plan",
  problem: 'There is no "outturn: 1", which says that this is a plan.',
  mend: 'Put "outturn: 1" on the first line.',
});

export const wrongVersion = (foundValue: unknown): Finding => ({
  code: "wrong-version",
  problem: `The plan says outturn: ${shown(foundValue)}; this program reads version 1.`,
  mend: 'Write "outturn: 1", or use the program that the plan was written for.',
});

/** @param value - what stands under it */
export const unknownKey = (fieldKey: string, knownNames: readonly string[], value?: unknown): Finding => ({
  code: "unknown-key",
  problem: `${shown(fieldKey)} is not a key that can stand here.`,
  mend: keyMend(fieldKey, knownNames, value),
});

export const missing = (fieldKey: string, wantedText: string): Finding => ({
  code: "missing",
  problem: `${shown(fieldKey)} is missing.`,
  mend: `Add it: ${wantedText}.`,
});

export const leftEmpty = (wantedText: string): Finding => ({
  code: "missing",
  problem: "The key is there but nothing is written after it.",
  mend: `Write ${wantedText}, or take the key out.`,
});

export const wrongKind = (foundValue: unknown, wantedText: string): Finding => ({
  code: "wrong-kind",
  problem: `This is ${shown(foundValue)}, which cannot stand here.`,
  mend: `Write ${wantedText}.`,
});

export const notOneOf = (foundValue: unknown, knownNames: readonly string[]): Finding => ({
  code: "not-one-of",
  problem: `${shown(foundValue)} is not one of the words that can stand here.`,
  mend: `Use ${listed(knownNames, "or")}.${nearestMend(foundValue, knownNames)}`,
});

const nearestMend = (foundValue: unknown, knownNames: readonly string[]): string =>
  typeof foundValue === "string" ? meantWord(foundValue, knownNames) : "";

/** Exactly one of several ways of saying something must be used. */
export const chooseOne = (subject: string, ways: readonly string[], given: readonly string[]): Finding => ({
  code: "choose-one",
  problem:
    given.length === 0
      ? `${subject} is not stated.`
      : `${subject} is stated in more than one way, by ${listed(given, "and")}.`,
  mend: `Give exactly one: ${listed(ways, "or")}.`,
});

/** A key that is known but means nothing beside what is stated. */
export const doesNotApply = (fieldKey: string, because: string, mend = `Take ${shown(fieldKey)} out.`): Finding => ({
  code: "does-not-apply",
  problem: `${shown(fieldKey)} has no meaning here: ${because}.`,
  mend,
});

export const emptyText = (): Finding => ({
  code: "empty-text",
  problem: "The text is empty.",
  mend: "Write something, or take the key out.",
});

export const badName = (foundText: string): Finding => ({
  code: "bad-name",
  problem: `${shown(foundText)} cannot be an id: figures are named by ids joined with dots.`,
  mend: "Use letters, digits, - and _ only, at most 80 of them.",
});

export const reservedName = (name: string, reason: string): Finding => ({
  code: "reserved-name",
  problem: `${shown(name)} cannot be used as a name: ${reason}.`,
  mend: "Choose another name.",
});

/** The one key that no mapping can have. */
export const RESERVED_KEY = "__proto__";

export const reservedKey = (): Finding => reservedName(RESERVED_KEY, "it means something else to programs");
