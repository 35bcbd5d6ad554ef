import { type Day, dayAt, dayOn, daysInMonth, firstDay, monthIndex } from "../../calendar/index.ts";
import {
  beforeFirstEntry,
  type Finding,
  type IssueReport,
  ownProperty,
  type Path,
  rateNotHeld,
  shown,
} from "../../issues/index.ts";
import { published } from "../../rates/index.ts";
import { statedSums } from "../model/pay/stated-sums.ts";
import type { DatedSum, Post } from "../model/plan.ts";
import { ON_COSTS } from "../on-costs/index.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead } from "../read/unread.ts";
import { inOrder } from "./dated.ts";
import { firstStart, paidPeople } from "./people.ts";
import { type CheckedScale, scalesOf } from "./scales/scales.ts";

/** Every dated figure begins on or before the first day for which the plan needs it. */
export function checkHeldRates(planDraft: PlanDraft, issueReport: IssueReport): void {
  const needed = new Map<string, { day: Day; path: Path }>();
  let payFrom: Day | undefined;
  const plannedFrom = firstDay(planDraft.years.from);
  eachRead(planDraft.posts, (post, postIndex) => {
    const { pay } = post;
    const planPath = ["posts", postIndex, "pay"];
    if (pay.is === "in-line") return;
    const scale = scaleNeededBy(pay, planDraft);
    // Nobody is paid before the first start, nor before the plan: most posts need no figure sooner than those before them.
    const startDay = firstStart(post);
    const soonest = startDay > plannedFrom ? startDay : plannedFrom;
    const knownFrom = scale === undefined ? sumsFrom(pay) : needed.get(scale)?.day;
    const isPayKnown = pay.is === "full-cost" || (payFrom !== undefined && payFrom <= soonest);
    if (isPayKnown && knownFrom !== undefined && knownFrom <= soonest) return;
    const first = firstPaid(post, planDraft.years);
    if (first === undefined) return;
    if (pay.is !== "full-cost" && (payFrom === undefined || first < payFrom)) payFrom = first;
    if (scale !== undefined) {
      const before = needed.get(scale);
      const path = [...planPath, pay.is === "grade" ? "grade" : "scale"];
      if (!before || first < before.day) needed.set(scale, { day: first, path });
    }
    if (pay.is === "salary") checkSums("salary", "A salary", pay.salary, first, planPath, issueReport);
    if (pay.is === "full-cost") checkSums("fullCost", "A full cost", pay.fullCost, first, planPath, issueReport);
  });
  const scales = scalesOf(planDraft);
  for (const [name, { day, path }] of needed) {
    ifRead(() => {
      const finding = scales.named.has(name) && scaleNeeded(scales.of(name), day);
      if (finding) issueReport(path, finding);
    });
  }
  if (payFrom !== undefined) checkOnCostDates(planDraft, monthEnd(payFrom), issueReport);
}

/** The scale that pay is on; none of a grade that is not there, which is said elsewhere. */
const scaleNeededBy = (postPay: Post["pay"], planDraft: PlanDraft): string | undefined =>
  postPay.is === "scale"
    ? postPay.scale
    : postPay.is === "grade"
      ? ownProperty(planDraft.grades, postPay.grade)?.scale
      : undefined;

/** The day from which dated sums count, before every other where the first is plain; nothing where pay is on points. */
function sumsFrom(postPay: Post["pay"]): Day | "" | undefined {
  const sums = statedSums(postPay);
  return sums.length === 0 ? undefined : (inOrder(sums)[0]!.from ?? "");
}

/** The first day of the plan's years on which someone in a post is paid; nothing where there is none. */
function firstPaid(post: Post, years: PlanDraft["years"]): Day | undefined {
  const days = paidPeople(post, years).map(({ paid }) => paid[0]![0]);
  const first = days.length === 0 ? undefined : days.reduce((smallest, day) => Math.min(smallest, day));
  return first === undefined ? undefined : dayOn(first);
}

function checkSums(
  key: string,
  subject: string,
  datedSums: readonly DatedSum[],
  neededDay: Day,
  planPath: (string | number)[],
  issueReport: IssueReport,
): void {
  const fromDay = inOrder(datedSums)[0]?.from;
  if (fromDay !== undefined && neededDay < fromDay)
    issueReport([...planPath, key], beforeFirstEntry(subject, neededDay, fromDay));
}

function scaleNeeded({ name, tables }: CheckedScale, day: Day): Finding | undefined {
  const startDay = tables()[0]?.from;
  if (startDay !== undefined && startDay <= day) return undefined;
  return name === "njc"
    ? rateNotHeld(
        "The national pay spine (njc)",
        day,
        startDay,
        "Put the older table into payScales under a name of its own, start later, or ask for the table to be added.",
      )
    : beforeFirstEntry(`The pay scale ${shown(name)}`, day, startDay ?? "later");
}

/** On-costs go by payday, the last day of the month. */
function checkOnCostDates({ onCosts, conventions }: PlanDraft, payday: Day, issueReport: IssueReport): void {
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
      issueReport(["onCosts", key], finding);
    });
  }
}

function monthEnd(day: Day): Day {
  const month = monthIndex(day);
  return dayAt(month, daysInMonth(month) - 1);
}
