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

/** Awards are on known scales and points, on days whose table is not in use already, and none twice on the same pay. */
export function checkAwards(draft: Draft, report: Report): void {
  const scales = scalesOf(draft);
  const seen = new Map<string, PayAward[]>();
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
    const others = seen.get(same) ?? [];
    seen.set(same, [...others, award]);
    if (others.some((other) => overlaps(award, other, scale))) {
      report(path, awardsOverlap(award.scale, award.from, award.points));
    }
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
  } else if (tables.some((table) => table.from === from)) {
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

function overlaps(one: PayAward, other: PayAward, scale: Scale | undefined): boolean {
  if (!one.points || !other.points || !scale) return true;
  const [a, b] = [one.points, other.points].map((points) => points.map((point) => scale.order().get(point)!)) as [
    number[],
    number[],
  ];
  return a[0]! <= b[1]! && b[0]! <= a[1]!;
}
