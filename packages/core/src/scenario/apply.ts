import {
  changesClash,
  changeWithoutEffect,
  type Finding,
  type Issue,
  type Locate,
  nearest,
  type Path,
  PlanError,
  pathText,
  selectsNothing,
  shown,
} from "../issues/index.ts";
import { type Change, costIssues, issuesOf, type Plan } from "../plan/index.ts";
import { ChangeRefused } from "./kind.ts";
import { kindOf } from "./kinds/index.ts";
import { madeTogether } from "./post-by-post.ts";
import { selects } from "./select.ts";
import { sentence } from "./sentence.ts";
import { isSame, type Touched, touched } from "./touched.ts";

/** How changes are taken. */
export interface ApplyOptions {
  /** A change that leaves the plan as it is: an issue by default; `allowed` where an input runs through all its values. */
  readonly idle?: "refused" | "allowed";
  /**
   * The checks of the plan that comes out, and of clashes. For the sake of speed, where changes are known to be sound: `cost` for
   * those alone that costing rests on, as `costIssues` has them; `none` for a plan that is not costed.
   */
  readonly checks?: "all" | "cost" | "none";
  /** Where a change stands, for issues. By default in a list of `changes`. */
  readonly place?: (changeIndex: number) => Path;
  /** Finds that place in the text that the plan came from. */
  readonly locate?: Locate;
}

/**
 * A plan with changes made to it, each on top of the last, and checked as any plan is. Its scenarios and control totals stay as
 * written.
 *
 * @throws PlanError when a change selects or touches nothing, names what is not there, clashes with another of the list, or leaves a
 * plan that has issues
 * @example
 * const plan = readPlan({ outturn: 1, title: "Grant", years: { from: "2024/25", to: "2024/25" },
 *   funding: [{ id: "grant", kind: "revenue", recurrent: false, perYear: { "2024/25": 1000 }, carryForward: "none", status: "conditional" }] });
 * applyChanges(plan, [{ change: "funding-status", status: "confirmed" }]).funding[0]?.status // => "confirmed"
 */
export function applyChanges(plan: Plan, changes: readonly Change[], options: ApplyOptions = {}): Plan {
  const { idle = "refused", checks = "all", place = (changeIndex) => ["changes", changeIndex], locate } = options;
  const issues: Issue[] = [];
  const say = (changeIndex: number, finding: Finding, fieldKey?: string): void => {
    const planPath = [...place(changeIndex), ...(fieldKey === undefined ? [] : [fieldKey])];
    issues.push({ ...finding, path: pathText(planPath), at: locate?.(planPath, "value") ?? pathText(planPath) });
  };
  const done: ChangeDone[] = [];
  const firsts = new Map<Change["change"], Map<string, number>>();
  let soFar = plan;
  for (let changeIndex = 0; changeIndex < changes.length; changeIndex += 1) {
    const together = idle === "allowed" && checks !== "all" ? madeTogether(soFar, changes, changeIndex) : undefined;
    if (together) {
      soFar = together.plan;
      changeIndex = together.next - 1;
      continue;
    }
    const change = changes[changeIndex]!;
    const nextPlan = tried(soFar, change, (finding, fieldKey) => {
      if (idle === "refused") say(changeIndex, finding, fieldKey);
    });
    if (!nextPlan) continue;
    if (checks !== "all") {
      if (idle === "refused" && isSame(soFar, nextPlan)) say(changeIndex, withoutEffect(soFar, change));
      soFar = nextPlan;
      continue;
    }
    const moved = touched(soFar, nextPlan);
    if (moved.length === 0 && idle === "refused") say(changeIndex, withoutEffect(soFar, change));
    const first = firsts.get(change.change) ?? new Map<string, number>();
    firsts.set(change.change, first);
    const otherValue = firstMoving(first, moved);
    if (otherValue !== undefined) {
      const both = common(done[otherValue]!.moved, moved);
      say(changeIndex, changesClash(sentence(done[otherValue]!.change, plan), sentence(change, plan), both));
    }
    for (const { path } of moved) if (!first.has(path.join("."))) first.set(path.join("."), done.length);
    done.push({ change, moved });
    soFar = nextPlan;
  }
  if (checks !== "none" && issues.length === 0 && soFar !== plan) {
    const found = checks === "all" ? issuesOf : costIssues;
    issues.push(...found(soFar, (planPath) => `with the changes, ${pathText(planPath)}`));
  }
  if (issues.length > 0) throw new PlanError(issues);
  return soFar;
}

interface ChangeDone {
  readonly change: Change;
  readonly moved: readonly Touched[];
}

/** The place of the first change that has moved one of some things, or the whole record that it is of. */
function firstMoving(first: ReadonlyMap<string, number>, moved: readonly Touched[]): number | undefined {
  let smallest: number | undefined;
  for (const { path } of moved) {
    for (const position of [first.get(path.join(".")), first.get(path.slice(0, 2).join("."))])
      if (position !== undefined && (smallest === undefined || position < smallest)) smallest = position;
  }
  return smallest;
}

/** The plan with one change made; nothing where the change is refused. */
function tried(plan: Plan, change: Change, refused: (finding: Finding, fieldKey: string) => void): Plan | undefined {
  try {
    return kindOf(change).apply(plan, change as never);
  } catch (error) {
    if (!(error instanceof ChangeRefused)) throw error;
    refused(error.finding, error.key);
    return undefined;
  }
}

/** Things that two changes both touch, in words. */
export function common(touchedByOne: readonly Touched[], touchedByOther: readonly Touched[]): readonly string[] {
  const pathsHeld = new Set(touchedByOne.map(({ path }) => path.join(".")));
  const whole = new Set(touchedByOne.filter(({ path }) => path.length === 2).map(({ path }) => path.join(".")));
  return [
    ...new Set(
      touchedByOther
        .filter(({ path }) => pathsHeld.has(path.join(".")) || whole.has(path.slice(0, 2).join(".")))
        .map(({ path }) => path.join(".")),
    ),
  ];
}

const SECTIONS = ["posts", "lines", "savings", "funding"] as const;

/** Why a change does nothing: it selects nothing at all, or nothing that it changes. */
function withoutEffect(plan: Plan, change: Change): Finding {
  const selection = "where" in change ? change.where : undefined;
  const allRecords = SECTIONS.flatMap((sectionName) => plan[sectionName] as readonly Parameters<typeof selects>[1][]);
  if (selection === undefined)
    return changeWithoutEffect(sentence(change, plan), "That is so already, or there is none.");
  if (allRecords.some((record) => selects(selection, record))) {
    return changeWithoutEffect(sentence(change, plan), "That is so already, or the change is for other records.");
  }
  const { id, team, tag, title } = selection;
  const meantText =
    id === undefined
      ? undefined
      : nearest(
          id,
          allRecords.map((record) => record.id),
        );
  const said = [
    ...(id === undefined ? [] : [`the id ${shown(id)}`]),
    ...(team === undefined ? [] : [`the team ${shown(team)}`]),
    ...(tag === undefined ? [] : [`the tag ${shown(tag.value)}`]),
    ...(title === undefined ? [] : [`the title ${shown(title)}`]),
  ];
  return selectsNothing(said, meantText === undefined ? "" : ` Did you mean ${shown(meantText)}?`);
}
