import { sentence } from "../document/run.ts";
import { risksOf } from "../risks/index.ts";
import { ask, paragraph, type Statement, where } from "./parts.ts";

/** That the register has the risks which the plan tells of, and no others; what only the writer can enter of them is asked. */
export const risks: Statement = (paperWriter) => {
  const found = risksOf(paperWriter);
  if (found.length === 0) return paragraph(sentence`The plan's figures tell of no risk to enter in the register.`);
  const { riskMatrix, risks: entered } = paperWriter.settings;
  const open = found.filter(
    ({ name }) => entered[name]?.likelihood === undefined || entered[name]?.impact === undefined,
  );
  return [
    ...paragraph(
      sentence`The entries below are of risks that the plan's own figures tell of. What a risk may cost is the plan's figure in the better case and the worse; it is not worked out of a score, nor a score out of it.`,
    ),
    ...where(riskMatrix === undefined, [
      ask(
        "risk-matrix",
        sentence`Which scales of likelihood and impact does the council score risks by, and what does it call the scores?`,
      ),
    ]),
    ...where(open.length > 0, [
      ask("risk-scores", sentence`How likely is each risk, what would it do, whose is it, and what is done about it?`),
    ]),
  ];
};
