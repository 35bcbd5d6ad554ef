import type { RiskAlone } from "@outturn/core/risk";
import { aloneAt, levelsSaid, riskAloneTable, riskTables } from "@outturn/core/tables";
import type { RiskFound } from "../ask/risk-of.ts";
import { folded } from "../shown/folded.ts";
import { tableOf } from "../shown/table.ts";
import type { Desk } from "../state/desk.ts";
import { statedRisks, statementWords } from "./risk-words.ts";
import { worstCase } from "./worst-case.ts";

/** What stands below the pictures: words for a paper, the worst credible case, the command's tables, and on what all of it rests. */
export function riskSections(desk: Desk, found: RiskFound, alone: readonly RiskAlone[]): readonly HTMLElement[] {
  const { plan } = desk.now.good;
  const tables = riskTables(found.answer, levelsSaid(plan));
  const shown = [...tables, riskAloneTable(alone, aloneAt(plan))];
  return [
    statementWords(plan, found, alone),
    worstCase(desk, plan, found, desk.now.level),
    folded("All figures as tables", ...shown.map((table) => tableOf(table, { explains: plan }))),
    statedRisks(plan),
  ];
}
