import type { Issue, Plan } from "@outturn/core";
import type { Answers, Request } from "../ask/request.ts";
import type { SayStage } from "../ask/say-stage.ts";

/** A plan as somebody writes it: the plain value of its file, with whatever is wrong in it. */
export type Draft = { readonly [key: string]: unknown };

/** A level of certainty of the money, as the bar of the page offers them. */
export type ShownLevel = "confirmed" | "conditional" | "total";

/** A draft without issues, and the plan that was read from it. */
export interface GoodPlan {
  readonly draft: Draft;
  /** The plan as it is written. */
  readonly written: Plan;
  /** The plan with the chosen scenario made to it: what questions are about. */
  readonly plan: Plan;
  /** The fingerprint of the plan as it is written: two files with one fingerprint hold the same plan. */
  readonly fingerprint: string;
}

/** What a page is about. It is frozen, and another object whenever anything of it is another. */
export interface DeskState {
  /** The file, or the example, that the plan came from. */
  readonly name: string;
  readonly draft: Draft;
  /** What is wrong in the draft, placed by paths such as `posts[3].start`; while it is being read, what was wrong before. */
  readonly issues: readonly Issue[];
  /** Whether the draft is still being read. */
  readonly isReading: boolean;
  /** The last draft without issues. It is not the draft while that has issues or is still being read. */
  readonly good: GoodPlan;
  /** `base`, or the id of one of the plan's scenarios. */
  readonly scenario: string;
  /** Why the scenario that was chosen last cannot be made; nothing where it was. */
  readonly refused: readonly Issue[];
  readonly level: ShownLevel;
  /** What was moved on each tab, as it stands in the address; gone when the plan or the scenario is another. */
  readonly controls: { readonly [tab: string]: { readonly [name: string]: string } };
  readonly tab: string;
  /** The table of the plan that was looked at last. */
  readonly sheet?: string;
  /** The figure that is being explained. It may name a part of the plan, so it never stands in the address. */
  readonly figure: string | undefined;
}

/** One plan in memory, with all that was done to it: what every tab reads and moves. */
export interface Desk {
  readonly now: DeskState;
  /** Calls the listener once after all that moved in one task; gives what ends that. */
  subscribe(listener: () => void): () => void;
  /**
   * One step that can be undone, such as "Start of post-4". Controls go back to where they were.
   *
   * @param scenario - chosen as soon as the draft is read; by default the one that is chosen already
   */
  edit(label: string, draft: Draft, scenario?: string): void;
  /** Puts another plan on the desk, under the name of its file: a step that can be undone too. It is in no file yet. */
  bring(name: string, draft: Draft): void;
  /** Takes effect once the scenario is made: controls go back in the same step. */
  choose(scenario: string): void;
  show(level: ShownLevel): void;
  open(tab: string): void;
  /** Opens a table of the plan, such as “Budget base”, on the tab that has them. */
  openSheet(sheetName: string): void;
  /** Puts a control of a tab to a value; absent: back to its start. */
  move(tab: string, name: string, value: string | undefined): void;
  /** What undo would take back, and what redo would bring again; absent where there is nothing. */
  readonly past: string | undefined;
  readonly future: string | undefined;
  undo(): void;
  redo(): void;
  /** Whether something would be lost if the page were closed now. */
  readonly isUnsaved: boolean;
  /**
   * Asks the library in the worker. A newer question in the same slot overtakes one that has not begun: that one's answer is undefined.
   *
   * @param hear - hears how far a long answer is
   * @throws PlanError when the changes cannot be made to the plan
   */
  ask<Asked extends Request>(slot: string, asked: Asked, hear?: SayStage): Promise<Answers[Asked["ask"]] | undefined>;
  /** Gives up what is asked in a slot, at once: its answer is undefined. */
  giveUp(slot: string): void;
  /** Says a sentence to those who listen, once, after things have come to rest. */
  say(sentence: string): void;
  /** Opens a figure of the forecast, such as `cost.total.2025/26`, on the tab that explains it. */
  explain(figure: string): void;
}

/** A tab of the page: made when it is opened, taken away when another is. */
export interface Tab {
  readonly id: string;
  readonly title: string;
  /** Fills the panel; gives what takes it away again. */
  mount(panel: HTMLElement, desk: Desk): () => void;
}
