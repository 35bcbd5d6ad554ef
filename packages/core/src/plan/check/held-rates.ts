import { type Day, dayAt, daysInMonth, firstDay, lastDay, monthIndex } from "../../calendar/index.ts";
import { beforeFirstEntry, type Finding, type Path, type Report, rateNotHeld, shown } from "../../issues/index.ts";
import { knownOn, type Published, published } from "../../rates/index.ts";
import { type Draft, each } from "../draft.ts";
import type { Post } from "../plan.ts";
import { type Scale, scalesOf } from "./scales.ts";

/** Every dated figure begins on or before the first day for which the plan needs it. */
export function checkHeldRates(draft: Draft, report: Report): void {
  const { years } = draft;
  if (!years) return;
  const scales = scalesOf(draft);
  const needed = new Map<string, { day: Day; path: Path }>();
  let payFrom: Day | undefined;
  each(draft.posts, (post, at) => {
    const first = firstCosted(post, firstDay(years.from), lastDay(years.to));
    if (first === undefined || post.pay.is === "in-line") return;
    const { pay } = post;
    const path = ["posts", at, "pay"];
    if (pay.is === "scale") {
      const known = needed.get(pay.scale);
      if (!known || first < known.day) needed.set(pay.scale, { day: first, path: [...path, "scale"] });
    } else {
      const [key, what, entries] =
        pay.is === "salary"
          ? (["salary", "A salary", pay.salary] as const)
          : (["fullCost", "A full cost", pay.fullCost] as const);
      const from = entries[0]?.from;
      if (from !== undefined && first < from) report([...path, key], beforeFirstEntry(what, first, from));
    }
    if (pay.is !== "full-cost" && (payFrom === undefined || first < payFrom)) payFrom = first;
  });
  for (const [name, { day, path }] of needed) {
    const scale = scales.get(name);
    const finding = scale && scaleNeeded(scale, day);
    if (finding) report(path, finding);
  }
  if (payFrom !== undefined) checkOnCostDates(draft, monthEnd(payFrom), report);
}

/** The first day on which a post costs its plan something; nothing where there is none. */
function firstCosted(post: Post, first: Day, last: Day): Day | undefined {
  const start = post.starts.reduce((day, { on }) => (on < day ? on : day), post.starts[0]!.on);
  const from = start > first ? start : first;
  const end = post.afterEnd || post.end === undefined || post.end > last ? last : post.end;
  return from <= end ? from : undefined;
}

function scaleNeeded({ name, tables }: Scale, day: Day): Finding | undefined {
  const first = tables[0]?.from;
  if (first !== undefined && first <= day) return undefined;
  return name === "njc"
    ? rateNotHeld(
        "The national pay spine (njc)",
        day,
        first,
        "Put the older table into payScales under a name of its own, start later, or ask for the table to be added.",
      )
    : beforeFirstEntry(`The pay scale ${shown(name)}`, day, first ?? "later");
}

/** On-costs go by payday, the last day of the month. */
function checkOnCostDates({ onCosts, conventions }: Draft, payday: Day, report: Report): void {
  const { employerNi, pension, apprenticeshipLevy } = onCosts ?? {};
  const check = (path: string[], what: string, entries: readonly { readonly from: Day }[]): void => {
    const first = entries[0]?.from;
    if (first !== undefined && first > payday) report(path, beforeFirstEntry(what, payday, first));
  };
  const checkPublished = (key: string, what: string, entries: readonly Published<unknown>[], mend: string): void => {
    const first = knownOn(entries, conventions?.knownOn).used[0]?.from;
    if (first === undefined || first > payday) report(["onCosts", key], rateNotHeld(what, payday, first, mend));
  };
  if (typeof pension === "object") check(["onCosts", "pension"], "The pension rate", pension);
  if (typeof employerNi === "object") check(["onCosts", "employerNi"], "Employer NI", employerNi);
  if (onCosts && (employerNi ?? "published") === "published") {
    const mend = "Give employerNi as a list of { from, rate, monthlyThreshold }, or ask for the figures to be added.";
    checkPublished("employerNi", "Employer NI", published.employerNi, mend);
  }
  if (onCosts && (apprenticeshipLevy ?? "published") === "published") {
    checkPublished(
      "apprenticeshipLevy",
      "The apprenticeship levy",
      published.apprenticeshipLevy,
      "Give the rate, or none.",
    );
  }
}

function monthEnd(day: Day): Day {
  const month = monthIndex(day);
  return dayAt(month, daysInMonth(month) - 1);
}
