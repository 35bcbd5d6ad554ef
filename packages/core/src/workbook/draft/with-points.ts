import type { Path } from "../../issues/index.ts";
import type { SheetLayout } from "../sheet-layout.ts";
import { type Draft, isMapping, isNothing, valueAt, withoutValue, withValue } from "./draft.ts";
import type { DraftRow } from "./draft-row.ts";
import { freeName } from "./free-name.ts";
import { payTablesOf } from "./point-rows.ts";

/** A draft with an empty point more at the end of a scale's last table; of a scale that is not there, in its first. */
export function withNewPoint({ place: scalesPath }: SheetLayout, draft: Draft, scaleName: string): Draft {
  const scalePath = [...scalesPath, scaleName];
  const payScale = valueAt(draft, scalePath);
  if (!isNothing(payScale) && !Array.isArray(payScale)) return draft;
  const lastTable = payTablesOf(payScale, scalePath).at(-1);
  const lastPoints = valueAt(lastTable?.table, ["points"]);
  if (Array.isArray(lastPoints))
    return withValue(draft, [...lastTable!.path, "points", lastPoints.length], {}) as Draft;
  const pointNames = new Set(Object.keys(isMapping(lastPoints) ? lastPoints : {}));
  const newName = freeName("point-", pointNames.size + 1, pointNames);
  return withValue(draft, [...(lastTable?.path ?? [...scalePath, 0]), "points", newName], null) as Draft;
}

/** A draft with a point once more after itself, under a name of its own. */
export function withPointTwice(draft: Draft, { path: pointPath }: DraftRow): Draft {
  const [holderPath, lastStep] = [pointPath.slice(0, -1), pointPath.at(-1)!];
  const pointsBefore = valueAt(draft, holderPath);
  if (Array.isArray(pointsBefore)) {
    const listedPoints: readonly unknown[] = pointsBefore;
    const pointIndex = Number(lastStep);
    const pointNames = new Set(listedPoints.map((listedPoint) => String(valueAt(listedPoint, ["point"]))));
    const ownName = valueAt(listedPoints[pointIndex], ["point"]);
    const copiedPoint = isNothing(ownName)
      ? listedPoints[pointIndex]
      : withValue(listedPoints[pointIndex], ["point"], freeName(`${ownName}-`, 2, pointNames));
    const [beforeAndItself, afterwards] = [listedPoints.slice(0, pointIndex + 1), listedPoints.slice(pointIndex + 1)];
    return withValue(draft, holderPath, [...beforeAndItself, copiedPoint, ...afterwards]) as Draft;
  }
  const namedPoints = Object.entries(isMapping(pointsBefore) ? pointsBefore : {});
  const pointNames = new Set(namedPoints.map(([pointName]) => pointName));
  const grownPoints = namedPoints.flatMap(([pointName, salary]) =>
    pointName === lastStep
      ? [[pointName, salary] as const, [freeName(`${pointName}-`, 2, pointNames), salary] as const]
      : [[pointName, salary] as const],
  );
  return withValue(draft, holderPath, Object.fromEntries(grownPoints)) as Draft;
}

/** A draft without tables of pay scales that have no points, and without scales that have no table. */
export function withoutEmptyTables(draft: Draft, scalesPath: Path): Draft {
  const payScales = valueAt(draft, scalesPath);
  const scaleNames = Object.keys(isMapping(payScales) ? payScales : {});
  return scaleNames.reduce((changedDraft, scaleName) => {
    const scalePath = [...scalesPath, scaleName];
    const emptyTables = payTablesOf(valueAt(changedDraft, scalePath), scalePath).filter(
      ({ table: payTable }) => isMapping(payTable) && valueAt(payTable, ["points"]) === undefined,
    );
    return emptyTables.reduceRight(
      (draftSoFar, { path: tablePath }) => (withoutValue(draftSoFar, tablePath) ?? {}) as Draft,
      changedDraft,
    );
  }, draft);
}
