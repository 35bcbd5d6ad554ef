import { firstDay } from "../../calendar/index.ts";
import { countDemand, type KindCount } from "../../demand/index.ts";
import {
  beforeFirstEntry,
  doesNotApply,
  doubleId,
  growsTooLarge,
  growthImplausible,
  type IssueReport,
  leaversAboveNumber,
  numberBelowZero,
  openingAfterStart,
  othersPayAll,
  type Path,
} from "../../issues/index.ts";
import { asPercent, MILLION } from "../../money/index.ts";
import type { DemandKind } from "../model/demand/demand.ts";
import { feesId, shareId } from "../model/demand/made-lines.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead } from "../read/unread.ts";
import { MOST } from "../schema/money.ts";

/** Each kind has a name of its own, a number when the plan begins, a price on every day, and never fewer than none. */
export function checkDemand(planDraft: PlanDraft, issueReport: IssueReport): void {
  const { demand, years } = planDraft;
  if (demand === undefined) return;
  ifRead(() => checkKindIds(planDraft, demand, issueReport));
  eachRead(demand, (kind, kindIndex) => {
    const planPath = ["demand", kindIndex];
    ifRead(() => checkPrices(kind, firstDay(years.from), planPath, issueReport));
    const firstFee = kind.fees?.[0];
    if (firstFee !== undefined && firstFee.from > firstDay(years.from))
      issueReport([...planPath, "fees"], beforeFirstEntry(`A fee of ${kind.id}`, firstDay(years.from), firstFee.from));
    if (kind.growth !== undefined && kind.growth > MILLION)
      issueReport(
        [...planPath, "growth", "percent"],
        growthImplausible(kind.id, asPercent(kind.growth), asPercent(kind.growth / 100)),
      );
    if (kind.opening.on > firstDay(years.from))
      issueReport([...planPath, "opening", "on"], openingAfterStart(kind.id, kind.opening.on, firstDay(years.from)));
    else ifRead(() => checkNumbers(kind, planDraft, planPath, issueReport));
  });
}

/** No id of a kind, or of a share that others pay, is that of another kind, post, line or saving. */
function checkKindIds(planDraft: PlanDraft, kinds: readonly DemandKind[], issueReport: IssueReport): void {
  const first = new Map<string, string>();
  for (const sectionName of ["posts", "lines", "savings"] as const)
    ifRead(() =>
      eachRead<{ readonly id: string; readonly madeBy?: string }>(
        planDraft[sectionName],
        ({ id, madeBy }, position) => {
          if (madeBy === undefined && !first.has(id)) first.set(id, `${sectionName}[${position}]`);
        },
      ),
    );
  const take = (id: string, planPath: Path, place: string): void => {
    const before = first.get(id);
    if (before !== undefined) issueReport([...planPath, "id"], doubleId(id, before));
    else first.set(id, place);
  };
  eachRead(kinds, (kind, kindIndex) => {
    const place = `demand[${kindIndex}]`;
    take(kind.id, ["demand", kindIndex], place);
    if (kind.fees !== undefined) take(feesId(kind), ["demand", kindIndex], place);
    eachRead(kind.paidByOthers, (share, shareIndex) =>
      take(shareId(kind, share), ["demand", kindIndex, "paidByOthers", shareIndex], place),
    );
  });
}

function checkPrices(kind: DemandKind, startDay: string, planPath: Path, issueReport: IssueReport): void {
  const [firstPrice] = kind.prices;
  if (firstPrice === undefined) {
    for (const [fieldKey, isThere] of [
      ["budget", kind.budget !== undefined],
      ["inflation", kind.inflation !== undefined],
      ["paidByOthers", kind.paidByOthers.length > 0],
    ] as const)
      if (isThere) issueReport([...planPath, fieldKey], doesNotApply(fieldKey, "the kind has no prices"), "key");
    return;
  }
  if (firstPrice.from > startDay)
    issueReport([...planPath, "prices"], beforeFirstEntry(`A weekly price of ${kind.id}`, startDay, firstPrice.from));
  const shares = kind.paidByOthers.reduce((total, { share }) => total + share, 0);
  if (shares > MILLION) issueReport([...planPath, "paidByOthers"], othersPayAll(kind.id, asPercent(shares)));
}

function checkNumbers(kind: DemandKind, planDraft: PlanDraft, planPath: Path, issueReport: IssueReport): void {
  const counted = (own: DemandKind) => countDemand([own], planDraft.years, planDraft.demand!)[0]!.months;
  const months = counted(kind);
  if (soundCounts.has(months)) return;
  const below = months.find(({ fewest }) => fewest.number < 0);
  if (below) {
    const { number, on } = below.fewest;
    const isByLeavers =
      kind.leavers.dated.length > 0 &&
      counted({ ...kind, leavers: { perMonth: 0, dated: [] } }).every(({ fewest }) => fewest.number >= 0);
    if (isByLeavers) issueReport([...planPath, "leavers"], leaversAboveNumber(kind.id, String(number / 100), on));
    else issueReport(planPath, numberBelowZero(kind.id, String(number / 100), on));
  }
  const isTooLarge = months.reduce((total, { cost }) => total + Math.abs(cost), 0) > MOST;
  if (isTooLarge) issueReport([...planPath, "prices"], growsTooLarge(`the cost of ${kind.id}`, "£10bn"));
  if (!below && !isTooLarge) soundCounts.add(months);
}

/** Counts in which nothing was wrong: a scenario changes few kinds. */
const soundCounts = new WeakSet<KindCount["months"]>();
