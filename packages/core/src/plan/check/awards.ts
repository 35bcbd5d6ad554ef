import {
  awardAlreadyPublished,
  awardOnTable,
  awardsOverlap,
  beforeFirstEntry,
  doesNotApply,
  type IssueReport,
  shown,
  topBelowPoint,
  unknownScale,
} from "../../issues/index.ts";
import type { PayAward } from "../model/plan.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead } from "../read/unread.ts";
import { checkPoint, isBelow } from "./scales/points.ts";
import { type CheckedScale, scalesOf } from "./scales/scales.ts";
import { firstTaken, type TakenRuns, take, type ValueRun } from "./taken.ts";

/** Awards are on known scales and points, on days whose table is not in use already, and none twice on the same pay. */
export function checkAwards(planDraft: PlanDraft, issueReport: IssueReport): void {
  const scales = scalesOf(planDraft);
  const seenTakenRunsByName = new Map<string, TakenRuns<number>>();
  eachRead(planDraft.payAwards, (payAward, awardIndex) => {
    const planPath = ["payAwards", awardIndex];
    const payScale = payAward.scale === "salaries" ? undefined : scales.of(payAward.scale);
    if (payScale === undefined) {
      ifRead(() => {
        if (payAward.points)
          issueReport([...planPath, "points"], doesNotApply("points", "plain salaries stand on no points"), "key");
      });
    } else if (!scales.named.has(payAward.scale)) {
      issueReport([...planPath, "scale"], unknownScale(payAward.scale, [...scales.named.names, "salaries"]));
      return;
    } else {
      ifRead(() => checkTable(payAward, payScale, awardIndex, issueReport));
      if (!checkRange(payAward, payScale, awardIndex, issueReport)) return;
    }
    const same = `${payAward.from} ${payAward.scale}`;
    const takenRuns = seenTakenRunsByName.get(same) ?? [];
    seenTakenRunsByName.set(same, takenRuns);
    const points = placesOf(payAward, payScale);
    if (!points) return;
    if (firstTaken(takenRuns, points) !== undefined)
      issueReport(planPath, awardsOverlap(payAward.scale, payAward.from, payAward.points));
    take(takenRuns, points);
  });
}

function checkTable({ from }: PayAward, payScale: CheckedScale, awardIndex: number, issueReport: IssueReport): void {
  const planPath = ["payAwards", awardIndex, "from"];
  const { name } = payScale;
  const tables = payScale.tables();
  const [firstPayTable, lastPayTable] = [tables[0], tables.at(-1)];
  if (!firstPayTable || !lastPayTable) return;
  if (name === "njc") {
    if (from <= lastPayTable.from) issueReport(planPath, awardAlreadyPublished(name, from, lastPayTable.from));
  } else if (from < firstPayTable.from) {
    issueReport(planPath, beforeFirstEntry(`The pay scale ${shown(name)}`, from, firstPayTable.from));
  } else if (payScale.tableDays().has(from)) {
    issueReport(planPath, awardOnTable(name, from));
  }
}

function checkRange(
  { points }: PayAward,
  payScale: CheckedScale,
  awardIndex: number,
  issueReport: IssueReport,
): boolean {
  if (!points || payScale.order().size === 0) return true;
  const isKnown = points.map((payPoint, end) =>
    checkPoint(payPoint, payScale, ["payAwards", awardIndex, "points", end], issueReport),
  );
  if (isKnown.includes(false)) return false;
  const [first, last] = points;
  if (!isBelow(last, first, payScale)) return true;
  issueReport(["payAwards", awardIndex, "points"], topBelowPoint(last, first, "last point"));
  return false;
}

/** The places on its scale that an award is for; without points, all of them. None on a scale of which no point is known yet. */
function placesOf({ points }: PayAward, payScale: CheckedScale | undefined): ValueRun<number> | undefined {
  if (!points || !payScale) return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  const [start, end] = points.map((payPoint) => payScale.order().get(payPoint));
  return start === undefined || end === undefined ? undefined : { from: start, to: end };
}
