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
  readonly place?: (at: number) => Path;
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
  const { idle = "refused", checks = "all", place = (at) => ["changes", at], locate } = options;
  const issues: Issue[] = [];
  const say = (at: number, finding: Finding, key?: string): void => {
    const path = [...place(at), ...(key === undefined ? [] : [key])];
    issues.push({ ...finding, path: pathText(path), at: locate?.(path, "value") ?? pathText(path) });
  };
  const done: Done[] = [];
  const firsts = new Map<Change["change"], Map<string, number>>();
  let so = plan;
  changes.forEach((change, at) => {
    const next = tried(so, change, (finding, key) => {
      if (idle === "refused") say(at, finding, key);
    });
    if (!next) return;
    if (checks !== "all") {
      if (idle === "refused" && isSame(so, next)) say(at, withoutEffect(so, change));
      so = next;
      return;
    }
    const moved = touched(so, next);
    if (moved.length === 0 && idle === "refused") say(at, withoutEffect(so, change));
    const first = firsts.get(change.change) ?? new Map<string, number>();
    firsts.set(change.change, first);
    const other = firstMoving(first, moved);
    if (other !== undefined) {
      const both = common(done[other]!.moved, moved);
      say(at, changesClash(sentence(done[other]!.change, plan), sentence(change, plan), both));
    }
    for (const { path } of moved) if (!first.has(path.join("."))) first.set(path.join("."), done.length);
    done.push({ change, moved });
    so = next;
  });
  if (checks !== "none" && issues.length === 0 && so !== plan) {
    const found = checks === "all" ? issuesOf : costIssues;
    issues.push(...found(so, (path) => `with the changes, ${pathText(path)}`));
  }
  if (issues.length > 0) throw new PlanError(issues);
  return so;
}

interface Done {
  readonly change: Change;
  readonly moved: readonly Touched[];
}

/** The place of the first change that has moved one of some things, or the whole record that it is of. */
function firstMoving(first: ReadonlyMap<string, number>, moved: readonly Touched[]): number | undefined {
  let least: number | undefined;
  for (const { path } of moved) {
    for (const place of [first.get(path.join(".")), first.get(path.slice(0, 2).join("."))])
      if (place !== undefined && (least === undefined || place < least)) least = place;
  }
  return least;
}

/** The plan with one change made; nothing where the change is refused. */
function tried(plan: Plan, change: Change, refused: (finding: Finding, key: string) => void): Plan | undefined {
  try {
    return kindOf(change).apply(plan, change as never);
  } catch (error) {
    if (!(error instanceof ChangeRefused)) throw error;
    refused(error.finding, error.key);
    return undefined;
  }
}

/** Things that two changes both touch, in words. */
export function common(one: readonly Touched[], other: readonly Touched[]): readonly string[] {
  const held = new Set(one.map(({ path }) => path.join(".")));
  const whole = new Set(one.filter(({ path }) => path.length === 2).map(({ path }) => path.join(".")));
  return [
    ...new Set(
      other
        .filter(({ path }) => held.has(path.join(".")) || whole.has(path.slice(0, 2).join(".")))
        .map(({ path }) => path.join(".")),
    ),
  ];
}

const SECTIONS = ["posts", "lines", "savings", "funding"] as const;

/** Why a change does nothing: it selects nothing at all, or nothing that it changes. */
function withoutEffect(plan: Plan, change: Change): Finding {
  const where = "where" in change ? change.where : undefined;
  const all = SECTIONS.flatMap((section) => plan[section] as readonly Parameters<typeof selects>[1][]);
  if (where === undefined) return changeWithoutEffect(sentence(change, plan), "That is so already, or there is none.");
  if (all.some((record) => selects(where, record))) {
    return changeWithoutEffect(sentence(change, plan), "That is so already, or the change is for other records.");
  }
  const { id, team, tag, title } = where;
  const meant =
    id === undefined
      ? undefined
      : nearest(
          id,
          all.map((record) => record.id),
        );
  const said = [
    ...(id === undefined ? [] : [`the id ${shown(id)}`]),
    ...(team === undefined ? [] : [`the team ${shown(team)}`]),
    ...(tag === undefined ? [] : [`the tag ${shown(tag.value)}`]),
    ...(title === undefined ? [] : [`the title ${shown(title)}`]),
  ];
  return selectsNothing(said, meant === undefined ? "" : ` Did you mean ${shown(meant)}?`);
}
