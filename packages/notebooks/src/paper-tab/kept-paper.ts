import type { PaperSettingsSpec } from "@outturn/core/report";
import type { Desk } from "../state/desk.ts";

/** A template of the reader's own, as text. */
export interface OwnTemplate {
  readonly fileName: string;
  readonly text: string;
}

/** What a reader has typed for papers: it is in no plan, and stays while the page does. */
export interface KeptPaper {
  /** What the council settles, without answers. */
  readonly settings: PaperSettingsSpec;
  /** Answers to questions, by the name of the plan's file: those of one plan are none of another's. */
  readonly answers: ReadonlyMap<string, Answers>;
  readonly own: OwnTemplate | undefined;
  readonly isSaved: boolean;
}

export type Answers = { readonly [question: string]: string };

const NOTHING: KeptPaper = { settings: {}, answers: new Map(), own: undefined, isSaved: true };
const kept = new WeakMap<Desk, KeptPaper>();

export const keptPaper = (desk: Desk): KeptPaper => kept.get(desk) ?? NOTHING;

/** Keeps what was typed; it is unsaved until it is said to be saved. */
export const keepPaper = (desk: Desk, typed: Partial<KeptPaper>): void => {
  kept.set(desk, { ...keptPaper(desk), isSaved: false, ...typed });
};

export const answersOf = (desk: Desk): Answers => keptPaper(desk).answers.get(desk.now.name) ?? {};

/** Puts down the answers of the plan that is on the desk; those without words are none. */
export function keepAnswers(desk: Desk, answers: Answers): void {
  const written = Object.entries(answers).filter(([, words]) => words.trim() !== "");
  keepPaper(desk, { answers: new Map([...keptPaper(desk).answers, [desk.now.name, Object.fromEntries(written)]]) });
}

/** All that the command is told in the file after --settings. */
export function settingsFor(desk: Desk): PaperSettingsSpec {
  const answers = answersOf(desk);
  return { ...keptPaper(desk).settings, ...(Object.keys(answers).length > 0 && { answers }) };
}

/** Whether something that was typed for a paper would be lost if the page were closed now. */
export const hasUnsavedWords = (desk: Desk): boolean => !keptPaper(desk).isSaved;
