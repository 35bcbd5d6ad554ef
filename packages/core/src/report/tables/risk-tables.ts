import type { ReportTable } from "../document/block.ts";
import { type Run, textRun } from "../document/run.ts";
import { risksOf } from "../risks/index.ts";
import type { NamedRisk } from "../risks/risk.ts";
import { matrixInWords, scoreInWords } from "../risks/score.ts";
import { planSays, type Writer } from "../writer.ts";

/** An entry of the risk register for each risk that the plan tells of: what the plan says, and what the writer has entered. */
export const riskTables = (paperWriter: Writer): readonly ReportTable[] =>
  risksOf(paperWriter).map((risk) => entry(risk, paperWriter));

function entry(risk: NamedRisk, paperWriter: Writer): ReportTable {
  const { riskMatrix, risks } = paperWriter.settings;
  const entered = risks[risk.name] ?? {};
  const path = `settings.risks.${risk.name}`;
  const score = scoreInWords(entered, riskMatrix);
  const written = (text: string | undefined, field: string): readonly Run[] => [
    text === undefined ? textRun("To be entered") : planSays(text, `${path}.${field}`),
  ];
  const fields: readonly (readonly [string, readonly Run[]])[] = [
    ["Cause", risk.cause(paperWriter)],
    ["Event", risk.event(paperWriter)],
    ["Consequence", risk.consequence(paperWriter)],
    ["What it may cost", risk.money(paperWriter)],
    ["Likelihood", written(entered.likelihood, "likelihood")],
    ["Impact", written(entered.impact, "impact")],
    [
      "Score",
      [score === undefined ? textRun("None: it needs the council's matrix") : planSays(score, `${path}.score`)],
    ],
    ["Owner", written(entered.owner, "owner")],
    ["Controls there are", written(entered.controls, "controls")],
  ];
  return {
    is: "table",
    caption: [textRun(`Risk: ${risk.title}`)],
    columns: ["Field", "Entry"].map((label) => ({ label, align: "left" })),
    rows: fields.map(([label, textRuns]) => ({ is: "row", cells: [[textRun(label)], textRuns] })),
    ...(riskMatrix && score !== undefined && { note: [planSays(matrixInWords(riskMatrix), "settings.riskMatrix")] }),
  };
}
