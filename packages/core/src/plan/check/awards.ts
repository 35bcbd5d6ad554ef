import {
  awardAlreadyPublished,
  awardOnTable,
  awardsOverlap,
  beforeFirstEntry,
  doesNotApply,
  type Report,
  shown,
  topBelowPoint,
  unknownScale,
} from "../../issues/index.ts";
import type { PayAward } from "../model/plan.ts";
import type { Draft } from "../read/draft.ts";
import { each, ifRead } from "../read/unread.ts";
import { checkPoint, isBelow } from "./points.ts";
import { type Scale, scalesOf } from "./scales.ts";
import { firstTaken, type Run, type Taken, take } from "./taken.ts";

/** Awards are on known scales and points, on days whose table is not in use already, and none twice on the same pay. */
export function checkAwards(draft: Draft, report: Report): void {
  const scales = scalesOf(draft);
  const seen = new Map<string, Taken<number>>();
  each(draft.payAwards, (award, at) => {
    const path = ["payAwards", at];
    const scale = award.scale === "salaries" ? undefined : scales.of(award.scale);
    if (scale === undefined) {
      ifRead(() => {
        if (award.points)
          report([...path, "points"], doesNotApply("points", "plain salaries stand on no points"), "key");
      });
    } else if (!scales.named.has(award.scale)) {
      report([...path, "scale"], unknownScale(award.scale, [...scales.named.names, "salaries"]));
      return;
    } else {
      ifRead(() => checkTable(award, scale, at, report));
      if (!checkRange(award, scale, at, report)) return;
    }
    const same = `${award.from} ${award.scale}`;
    const taken = seen.get(same) ?? [];
    seen.set(same, taken);
    const points = placesOf(award, scale);
    if (!points) return;
    if (firstTaken(taken, points) !== undefined) report(path, awardsOverlap(award.scale, award.from, award.points));
    take(taken, points);
  });
}

function checkTable({ from }: PayAward, scale: Scale, at: number, report: Report): void {
  const place = ["payAwards", at, "from"];
  const { name } = scale;
  const tables = scale.tables();
  const [first, last] = [tables[0], tables.at(-1)];
  if (!first || !last) return;
  if (name === "njc") {
    if (from <= last.from) report(place, awardAlreadyPublished(name, from, last.from));
  } else if (from < first.from) {
    report(place, beforeFirstEntry(`The pay scale ${shown(name)}`, from, first.from));
  } else if (scale.tableDays().has(from)) {
    report(place, awardOnTable(name, from));
  }
}

function checkRange({ points }: PayAward, scale: Scale, at: number, report: Report): boolean {
  if (!points || scale.order().size === 0) return true;
  const known = points.map((point, end) => checkPoint(point, scale, ["payAwards", at, "points", end], report));
  if (known.includes(false)) return false;
  const [first, last] = points;
  if (!isBelow(last, first, scale)) return true;
  report(["payAwards", at, "points"], topBelowPoint(last, first, "last point"));
  return false;
}

/** The places on its scale that an award is for; without points, all of them. None on a scale of which no point is known yet. */
function placesOf({ points }: PayAward, scale: Scale | undefined): Run<number> | undefined {
  if (!points || !scale) return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  const [from, to] = points.map((point) => scale.order().get(point));
  return from === undefined || to === undefined ? undefined : { from, to };
}
