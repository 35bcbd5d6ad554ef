import type { Finding } from "../issues/index.ts";
import type { Change, ChangeName, ChangeOf, Plan } from "../plan/index.ts";

/** All that is known of one kind of change. */
export interface Kind<Name extends ChangeName> {
  /** The plan with the change made; records that it does not touch stay the very same. */
  readonly apply: (plan: Plan, change: ChangeOf<Name>) => Plan;
  /** The same for several posts at once, each with a change of its own; nothing where one of these is no change of a post. */
  readonly applyEach?: (plan: Plan, byPost: ChangeByPost<Name>) => Plan | undefined;
  /** What it does, in a sentence of plain English. */
  readonly says: (plan: Plan, change: ChangeOf<Name>) => string;
  /** Changes that would take it back, if anything does; whether they do is tried by `opposite`. */
  readonly back?: (plan: Plan, change: ChangeOf<Name>) => readonly Change[];
}

/** The change that is made to each of some posts, by the post's id. */
export type ChangeByPost<Name extends ChangeName> = ReadonlyMap<string, ChangeOf<Name>>;

/** A change that cannot be made to a plan: why, and at which of its keys. */
export class ChangeRefused extends Error {
  override readonly name = "ChangeRefused";
  readonly finding: Finding;
  readonly key: string;

  constructor(finding: Finding, fieldKey: string) {
    super(finding.problem);
    this.finding = finding;
    this.key = fieldKey;
  }
}
