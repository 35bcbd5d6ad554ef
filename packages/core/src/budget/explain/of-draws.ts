import { startsIn } from "../../calendar/index.ts";
import { type Explanation, nothing, ofRecord, ruled, type Taken } from "../../formula/index.ts";
import { type Pence, pence } from "../../money/index.ts";
import { byId, sumsIn } from "../../plan/index.ts";
import { budgetLineLeft, demandInTenths } from "../../rules/index.ts";
import { sumOfChange } from "./of-changes.ts";
import {
  type BudgetTelling,
  explainedInYear,
  type FigurePart,
  type OfOne,
  reasonOf,
  stated,
  sumTaken,
  yearAt,
} from "./telling.ts";

const drawn: OfOne = (telling, recordId, yearIndex, depth) => {
  const parts = telling.plan.funding
    .filter(({ drawsOn }) => drawsOn === recordId)
    .map(
      ({ title, perYear, source }): FigurePart =>
        () =>
          stated(title, drawsInYear(telling, perYear, yearIndex), source),
    );
  const value = drawsNamed(telling, recordId).drawn[yearIndex]!;
  return explainedInYear(telling, yearIndex, depth, { path: ["draws", recordId, "drawn"], value }, () =>
    reasonOf("what the sources that draw on it are given", parts, depth),
  );
};

const leftWith =
  (subject: "held" | "left"): OfOne =>
  (telling, recordId, yearIndex, depth) => {
    const value = drawsNamed(telling, recordId)[subject][yearIndex]!;
    return explainedInYear(telling, yearIndex, depth, { path: ["draws", recordId, subject], value }, (deeper) =>
      ruled(budgetLineLeft, {
        sum: lineIn(telling, recordId, yearIndex, deeper),
        viredIn: vired(telling, "to", recordId, yearIndex),
        viredOut: vired(telling, "from", recordId, yearIndex),
        drawn: subject === "held" ? nothing() : drawn(telling, recordId, yearIndex, deeper),
      }),
    );
  };

/** The figures of a line that is drawn on, by the name in their path. */
export const ofDraws: { readonly [figureName: string]: OfOne } = {
  held: leftWith("held"),
  drawn,
  left: leftWith("left"),
};

/** How many there are of what grows, in tenths. */
export function demandIn(telling: BudgetTelling, recordId: string, yearIndex: number, depth: number): Explanation {
  const { title, count, growth, year, source } = byId(telling.budget.demand, recordId)!;
  const later = Math.max(0, startsIn(yearAt(telling, yearIndex)) - startsIn(year));
  const value = byId(telling.mediumTerm.demand, recordId)!.tenths[yearIndex]!;
  return explainedInYear(telling, yearIndex, depth, { path: ["demand", recordId], value, unit: "tenths" }, () =>
    ruled(demandInTenths(later), {
      count: ofRecord({ value: count, unit: "hundredths", title: `${title}, ${year}` }, { source }),
      growth: ofRecord({ value: growth, unit: "rate" }, { source }),
    }),
  );
}

/** A line of the base is the same every year; any other is a change of the budget. */
function lineIn(telling: BudgetTelling, recordId: string, yearIndex: number, depth: number): Explanation {
  const base = byId(telling.budget.base, recordId);
  return base ? stated(base.title, base.amount, base.source) : sumOfChange(telling, recordId, yearIndex, depth);
}

function vired(telling: BudgetTelling, end: "from" | "to", recordId: string, yearIndex: number): Taken {
  const [word, otherEnd] = end === "to" ? (["in", "from"] as const) : (["out", "to"] as const);
  const moves = telling.budget.virements
    .filter((virement) => virement[end] === recordId)
    .map(
      (virement) => () =>
        stated(`vired ${word} ${otherEnd} ${virement[otherEnd]}`, drawsInYear(telling, virement.perYear, yearIndex)),
    );
  return sumTaken(`vired ${word}`, "the year's virements", moves, 0);
}

const drawsInYear = (telling: BudgetTelling, perYear: Parameters<typeof sumsIn>[0], yearIndex: number): Pence =>
  pence(sumsIn(perYear, [yearAt(telling, yearIndex)])[0]!);

const drawsNamed = ({ mediumTerm }: BudgetTelling, recordId: string) => byId(mediumTerm.draws, recordId)!;
