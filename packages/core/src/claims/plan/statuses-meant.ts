import { type Day, dayInWords, isDay, type Month } from "../../calendar/index.ts";
import type { Plan, StatusCode } from "../../plan/index.ts";
import type { ActionState } from "../../questions/index.ts";
import { listed } from "../../words/index.ts";
import { plainText, wordsIn } from "../read/index.ts";
import { rootsOf } from "./names.ts";

/** How far actions are by the words of a claim. */
export interface StatusMeant {
  readonly has: (state: ActionState) => boolean;
  /** A recommendation is as far as all of its actions, and overdue with one of them. */
  readonly isIn: "all" | "some";
  /** "done", "overdue on 31 March 2026", "amber E". */
  readonly wordsAfter: string;
  readonly isOverdue: boolean;
}

const DONE: ReadonlySet<string> = new Set([
  "complete",
  "completed",
  "done",
  "implemented",
  "delivered",
  "finished",
  "closed",
]);
const OPEN: ReadonlySet<string> = new Set(["outstanding", "open", "incomplete", "remaining", "remain", "progress"]);
const LATE: ReadonlySet<string> = new Set(["overdue", "late"]);

/** What the words for a status may mean: a code, a colour or a meaning of the plan's own, done or not, or overdue on a day. */
export function statusesMeant(
  { statusCodes = [] }: Plan,
  words: readonly string[],
  on: Day | Month | undefined,
): readonly StatusMeant[] | { readonly missing: string } {
  if (words.length === 0) return { missing: "it does not say how far they are" };
  const all = (named: ReadonlySet<string>): boolean => words.every((word) => named.has(word));
  if (all(LATE)) {
    if (on === undefined || !isDay(on)) return { missing: "it does not say on which day they are overdue" };
    return [
      { has: ({ isOverdue }) => isOverdue, isIn: "some", wordsAfter: `overdue on ${dayInWords(on)}`, isOverdue: true },
    ];
  }
  const meant = [
    ...(all(DONE) ? [called(statusCodes, ({ isDone }) => isDone, "done")] : []),
    ...(all(OPEN) ? [called(statusCodes, ({ isDone }) => !isDone, "not done")] : []),
    ...byCodes(statusCodes, words),
  ];
  const distinct = meant.filter(
    ({ codes }, place) => !meant.slice(0, place).some((before) => before.codes.join() === codes.join()),
  );
  return distinct.length === 0 ? { missing: `the plan has no status that is called "${words.join(" ")}"` } : distinct;
}

/** Those of some statuses that are meant, and what they are called together. */
function called(
  statusCodes: readonly StatusCode[],
  isMeant: (status: StatusCode) => boolean,
  wordsAfter?: string,
): StatusMeant & { readonly codes: readonly string[] } {
  const codes = statusCodes.filter(isMeant).map(({ code }) => code);
  return {
    ...{ codes, has: ({ status }) => codes.includes(status.code), isIn: "all", isOverdue: false },
    wordsAfter: wordsAfter ?? listed(codes, "or"),
  };
}

/** The code itself, and all that have the words in their code, their colour or as their meaning. */
function byCodes(statusCodes: readonly StatusCode[], words: readonly string[]): readonly ReturnType<typeof called>[] {
  const wanted = words.join(" ");
  const rootsIn = (text: string): readonly string[] => rootsOf(wordsIn(plainText(text)));
  const isCalled = (text: string | undefined): boolean => text !== undefined && rootsIn(text).join(" ") === wanted;
  return [
    called(statusCodes, ({ code }) => isCalled(code)),
    called(
      statusCodes,
      ({ code, colour, meaning }) =>
        isCalled(colour) || isCalled(meaning) || words.every((word) => rootsIn(code).includes(word)),
    ),
  ].filter(({ codes }) => codes.length > 0);
}
