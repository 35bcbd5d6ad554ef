import { yearOfMonth } from "../../calendar/index.ts";
import { type Explanation, figured, ofRecord } from "../../formula/index.ts";
import { vacancyTarget } from "../../rules/index.ts";
import type { Timeline } from "../../timeline/index.ts";
import type { Ledger } from "../ledger.ts";
import { targetCells, vacancyTargets } from "../vacancy-target.ts";

/** A post's month of the year's vacancy target in pounds; nothing where the plan has none for that year or it takes nothing off. */
export function explainTarget(
  { plan }: Timeline,
  ledger: Ledger,
  rowIndex: number,
  monthIndex: number,
  figureName: string,
): Explanation | undefined {
  const target = vacancyTargets(plan).find(({ year }) => year === yearOfMonth(ledger.firstMonth + monthIndex));
  if (!target) return undefined;
  const { cells, whole } = targetCells(ledger, target.year);
  const cell = cells.find(({ row, month }) => row === rowIndex && month === monthIndex);
  if (!cell) return undefined;
  const title = `vacancy target of ${target.year}`;
  return figured(figureName, vacancyTarget, {
    target: ofRecord({ value: target.amount, unit: "pence", title }, plan.vacancyFactor!),
    before: { figure: `the employed cost of ${target.year} before it`, value: cell.before },
    seen: { figure: `the employed cost of ${target.year} up to it`, value: cell.seen },
    whole: { figure: `all employed cost of ${target.year}`, value: whole },
  });
}
