import { monthIndex, monthInWords } from "../../calendar/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import type { Sheet } from "../../sheets/index.ts";
import { cellText, isBlank, moneyCell } from "../cells/index.ts";
import { surelyPersonal } from "../columns/index.ts";
import { proveGrade } from "../prove-grade.ts";
import type { Evidence } from "./evidence.ts";
import type { HeadingFound } from "./fields-by-heading.ts";

/** Grades of a list whose lowest and highest salary it gives: those that are proved to be points of the national spine. */
interface GradesFound {
  readonly grades: { readonly [name: string]: { readonly scale: "njc"; readonly from: string; readonly to: string } };
  readonly evidence: readonly Evidence[];
}

/** Ties the grades of a list to the national spine, where the list gives the salaries that each is from and to. */
export function gradesOfList(sheet: Sheet, headingRow: number, { fields }: HeadingFound): GradesFound {
  const [grade, from, to] = [fields.get("grade"), fields.get("gradeFrom"), fields.get("gradeTo")];
  if (grade === undefined || from === undefined || to === undefined) return { grades: {}, evidence: [] };
  const found = new Map<string, readonly [Pence, Pence]>();
  for (const cells of sheet.rows.slice(headingRow + 1)) {
    const [lowest, highest] = [moneyCell(cells[from], "pounds"), moneyCell(cells[to], "pounds")];
    if (isBlank(cells[grade]) || surelyPersonal(cells[grade]) || !("value" in lowest) || !("value" in highest))
      continue;
    found.set(cellText(cells[grade]), [lowest.value.pence, highest.value.pence]);
  }
  const proofs = [...found].map(([name, [lowest, highest]]) => ({
    name,
    lowest,
    highest,
    proof: proveGrade(lowest, highest),
  }));
  return {
    grades: Object.fromEntries(
      proofs.flatMap(({ name, proof }) =>
        proof ? [[name, { scale: proof.scale, from: proof.from, to: proof.to }]] : [],
      ),
    ),
    evidence: proofs.map(({ name, lowest, highest, proof }) => ({
      part: `plan.grades.${name}`,
      says: proof
        ? `${asPounds(lowest)} and ${asPounds(highest)} are points ${proof.from} and ${proof.to} of the national spine of ${monthInWords(monthIndex(proof.spine))}.`
        : `${asPounds(lowest)} to ${asPounds(highest)} is a scale of its own: state it under plan.payScales and plan.grades, or leave its salaries plain.`,
    })),
  };
}
