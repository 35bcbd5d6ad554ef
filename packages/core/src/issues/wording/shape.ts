import { listed } from "../../words/index.ts";
import type { Finding } from "../issue.ts";
import { keyMend } from "../meant-key.ts";
import { meantWord } from "../nearest.ts";
import { shown } from "../shown.ts";

export const notAPlan = (found: unknown): Finding => ({
  code: "not-a-plan",
  problem: `A plan is a mapping that starts with "outturn: 1"; this is ${shown(found)}.`,
  mend: 'Start with "outturn: 1", then title and years; "outturn init" writes a plan to begin from.',
});

export const noVersion = (): Finding => ({
  code: "not-a-plan",
  problem: 'There is no "outturn: 1", which says that this is a plan.',
  mend: 'Put "outturn: 1" on the first line.',
});

export const wrongVersion = (found: unknown): Finding => ({
  code: "wrong-version",
  problem: `The plan says outturn: ${shown(found)}; this program reads version 1.`,
  mend: 'Write "outturn: 1", or use the program that the plan was written for.',
});

/** @param value - what stands under it */
export const unknownKey = (key: string, known: readonly string[], value?: unknown): Finding => ({
  code: "unknown-key",
  problem: `${shown(key)} is not a key that can stand here.`,
  mend: keyMend(key, known, value),
});

export const missing = (key: string, wanted: string): Finding => ({
  code: "missing",
  problem: `${shown(key)} is missing.`,
  mend: `Add it: ${wanted}.`,
});

export const leftEmpty = (wanted: string): Finding => ({
  code: "missing",
  problem: "The key is there but nothing is written after it.",
  mend: `Write ${wanted}, or take the key out.`,
});

export const wrongKind = (found: unknown, wanted: string): Finding => ({
  code: "wrong-kind",
  problem: `This is ${shown(found)}, which cannot stand here.`,
  mend: `Write ${wanted}.`,
});

export const notOneOf = (found: unknown, known: readonly string[]): Finding => ({
  code: "not-one-of",
  problem: `${shown(found)} is not one of the words that can stand here.`,
  mend: `Use ${listed(known, "or")}.${near(found, known)}`,
});

const near = (found: unknown, known: readonly string[]): string =>
  typeof found === "string" ? meantWord(found, known) : "";

/** Exactly one of several ways of saying something must be used. */
export const chooseOne = (what: string, ways: readonly string[], given: readonly string[]): Finding => ({
  code: "choose-one",
  problem:
    given.length === 0
      ? `${what} is not stated.`
      : `${what} is stated in more than one way, by ${listed(given, "and")}.`,
  mend: `Give exactly one: ${listed(ways, "or")}.`,
});

/** A key that is known but means nothing beside what is stated. */
export const doesNotApply = (key: string, because: string, mend = `Take ${shown(key)} out.`): Finding => ({
  code: "does-not-apply",
  problem: `${shown(key)} has no meaning here: ${because}.`,
  mend,
});

export const emptyText = (): Finding => ({
  code: "empty-text",
  problem: "The text is empty.",
  mend: "Write something, or take the key out.",
});

export const badName = (found: string): Finding => ({
  code: "bad-name",
  problem: `${shown(found)} cannot be an id: figures are named by ids joined with dots.`,
  mend: "Use letters, digits, - and _ only, at most 80 of them.",
});

export const reservedName = (name: string, why: string): Finding => ({
  code: "reserved-name",
  problem: `${shown(name)} cannot be used as a name: ${why}.`,
  mend: "Choose another name.",
});

/** The one key that no mapping can have. */
export const RESERVED_KEY = "__proto__";

export const reservedKey = (): Finding => reservedName(RESERVED_KEY, "it means something else to programs");
