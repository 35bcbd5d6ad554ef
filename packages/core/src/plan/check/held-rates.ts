import { type Day, dayAt, dayOn, daysInMonth, firstDay, monthIndex } from "../../calendar/index.ts";
import { beforeFirstEntry, type Finding, type Path, type Report, rateNotHeld, shown } from "../../issues/index.ts";
import { published } from "../../rates/index.ts";
import type { DatedSum, Post } from "../model/plan.ts";
import { ON_COSTS } from "../on-costs/index.ts";
import type { Draft } from "../read/draft.ts";
import { each, ifRead } from "../read/unread.ts";
import { inOrder } from "./dated.ts";
import { firstStart, paidPeople } from "./people.ts";
import { type Scale, scalesOf } from "./scales.ts";

/** Every dated figure begins on or before the first day for which the plan needs it. */
export function checkHeldRates(draft: Draft, report: Report): void {
  const needed = new Map<string, { day: Day; path: Path }>();
  let payFrom: Day | undefined;
  const plannedFrom = firstDay(draft.years.from);
  each(draft.posts, (post, at) => {
    const { pay } = post;
    const path = ["posts", at, "pay"];
    if (pay.is === "scale" && payFrom !== undefined) {
      // Nobody is paid before the first start, nor before the plan: most posts need no figure sooner than those before them.
      const start = firstStart(post);
      const soonest = start > plannedFrom ? start : plannedFrom;
      const before = needed.get(pay.scale);
      if (payFrom <= soonest && before && before.day <= soonest) return;
    }
    const first = pay.is === "in-line" ? undefined : firstPaid(post, draft.years);
    if (first === undefined) return;
    if (pay.is !== "full-cost" && (payFrom === undefined || first < payFrom)) payFrom = first;
    if (pay.is === "scale") {
      const before = needed.get(pay.scale);
      if (!before || first < before.day) needed.set(pay.scale, { day: first, path: [...path, "scale"] });
    }
    if (pay.is === "salary") checkSums("salary", "A salary", pay.salary, first, path, report);
    if (pay.is === "full-cost") checkSums("fullCost", "A full cost", pay.fullCost, first, path, report);
  });
  const scales = scalesOf(draft);
  for (const [name, { day, path }] of needed) {
    ifRead(() => {
      const finding = scales.named.has(name) && scaleNeeded(scales.of(name), day);
      if (finding) report(path, finding);
    });
  }
  if (payFrom !== undefined) checkOnCostDates(draft, monthEnd(payFrom), report);
}

/** The first day of the plan's years on which someone in a post is paid; nothing where there is none. */
function firstPaid(post: Post, years: Draft["years"]): Day | undefined {
  const days = paidPeople(post, years).map(({ paid }) => paid[0]![0]);
  const first = days.length === 0 ? undefined : days.reduce((least, day) => Math.min(least, day));
  return first === undefined ? undefined : dayOn(first);
}

function checkSums(
  key: string,
  what: string,
  sums: readonly DatedSum[],
  needed: Day,
  path: (string | number)[],
  report: Report,
): void {
  const from = inOrder(sums)[0]?.from;
  if (from !== undefined && needed < from) report([...path, key], beforeFirstEntry(what, needed, from));
}

function scaleNeeded({ name, tables }: Scale, day: Day): Finding | undefined {
  const first = tables()[0]?.from;
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
  for (const { key, unlessStated, heldFrom, words } of ON_COSTS) {
    ifRead(() => {
      const stated = onCosts[key] ?? unlessStated;
      if (stated === undefined) return;
      if (Array.isArray(stated)) inOrder(stated);
      const first = heldFrom({ onCosts: { [key]: stated }, conventions }, published);
      if (first === "always" || (first !== undefined && first <= payday)) return;
      const finding =
        stated === "published"
          ? rateNotHeld(words.held, payday, first, words.mend)
          : beforeFirstEntry(words.held, payday, first!);
      report(["onCosts", key], finding);
    });
  }
}

function monthEnd(day: Day): Day {
  const month = monthIndex(day);
  return dayAt(month, daysInMonth(month) - 1);
}
