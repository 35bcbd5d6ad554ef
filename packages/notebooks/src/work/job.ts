import type { Issue, Plan } from "@outturn/core";
import type { Book, ListMappingSpec } from "@outturn/core/lists";
import type { Request } from "../ask/request.ts";
import type { Draft } from "../state/desk.ts";
import type { NoPlan } from "./no-plan.ts";

/** Work on a plan that would hold a page up, as plain data: it is done in another thread. */
export type Job =
  | { readonly do: "open"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly do: "read"; readonly draft: Draft; readonly scenario: string }
  | { readonly do: "scenario"; readonly plan: Plan; readonly scenario: string }
  | { readonly do: "ask"; readonly asked: Request }
  /** The plan's forecast as a workbook of formulas. */
  | { readonly do: "live"; readonly plan: Plan };

/** A draft without issues, read. */
export interface Reading {
  readonly is: "plan";
  readonly written: Plan;
  /** With the scenario made to it. */
  readonly plan: Plan;
  /** The scenario that was made: `base` where the plan does not have the one that was asked for. */
  readonly scenario: string;
  /** Of the plan as it is written. */
  readonly fingerprint: string;
}

/** A draft, or a scenario, with something wrong in it. */
export interface WithIssues {
  readonly is: "issues";
  readonly issues: readonly Issue[];
}

/** What is in a file that somebody gave the page. */
export type FileOpened =
  | (Reading & { readonly draft: Draft; readonly remarks: readonly string[] })
  /** The draft is absent where the file holds nothing that could be mended into a plan. */
  | (WithIssues & { readonly draft?: Draft })
  | { readonly is: "list"; readonly book: Book }
  | { readonly is: "mapping"; readonly written: ListMappingSpec }
  | { readonly is: "no-plan"; readonly found: NoPlan };

/** A workbook of formulas, or why there is none. */
export type LiveFile =
  | { readonly is: "file"; readonly bytes: Uint8Array }
  | { readonly is: "refused"; readonly why: string };

/** What each kind of work comes to. */
export interface Results {
  readonly open: FileOpened;
  readonly read: Reading | WithIssues;
  readonly scenario: { readonly is: "plan"; readonly plan: Plan } | WithIssues;
  readonly ask: { readonly is: "answer"; readonly answer: unknown } | WithIssues;
  readonly live: LiveFile | WithIssues;
}

export type ResultOf<Asked extends Job> = Results[Asked["do"]];
