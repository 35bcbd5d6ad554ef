import { startsIn } from "../../calendar/index.ts";
import { type Explanation, nothing, ofRecord, once, ruled, type Taken } from "../../formula/index.ts";
import { type Pence, pence } from "../../money/index.ts";
import { byId, sumsIn } from "../../plan/index.ts";
import { budgetLineLeft, demandInTenths } from "../../rules/index.ts";
import { sumOfChange } from "./of-changes.ts";
import { type BudgetTelling, figureInYear, reasonOf, stated, sumTaken, yearAt } from "./telling.ts";

/** A figure of a budget line that is drawn on, in a year. */
export type OfDraws = (telling: BudgetTelling, recordId: string, yearIndex: number, depth: number) => Explanation;

const drawnOfDraws: OfDraws = (telling, recordId, yearIndex, depth) => {
  const fundingSources = telling.plan.funding.filter(({ drawsOn }) => drawsOn === recordId);
  const figureName = figureInYear(telling, yearIndex, "draws", recordId, "drawn");
  return once(
    telling,
    { figure: figureName, value: drawsNamed(telling, recordId).drawn[yearIndex]! },
    () =>
      reasonOf(
        "what the sources that draw on it are given",
        fundingSources.map(
          ({ title, perYear, source }) =>
            () =>
              stated(title, drawsInYear(telling, perYear, yearIndex), source),
        ),
        depth,
      ),
    depth,
  );
};

const leftWith =
  (subject: "held" | "left"): OfDraws =>
  (telling, recordId, yearIndex, depth) => {
    const figureName = figureInYear(telling, yearIndex, "draws", recordId, subject);
    return once(
      telling,
      { figure: figureName, value: drawsNamed(telling, recordId)[subject][yearIndex]! },
      (deeper) =>
        ruled(budgetLineLeft, {
          sum: lineIn(telling, recordId, yearIndex, deeper),
          viredIn: vired(telling, "to", recordId, yearIndex),
          viredOut: vired(telling, "from", recordId, yearIndex),
          drawn: subject === "held" ? nothing() : drawnOfDraws(telling, recordId, yearIndex, deeper),
        }),
      depth,
    );
  };

/** The figures of a line that is drawn on, by the name in their path. */
export const ofDraws: { readonly [figureName: string]: OfDraws } = {
  held: leftWith("held"),
  drawn: drawnOfDraws,
  left: leftWith("left"),
};

/** How many there are of what grows, in tenths. */
export function demandIn(telling: BudgetTelling, recordId: string, yearIndex: number, depth: number): Explanation {
  const { title, count, growth, year, source } = byId(telling.budget.demand, recordId)!;
  const later = Math.max(0, startsIn(yearAt(telling, yearIndex)) - startsIn(year));
  const value = byId(telling.mediumTerm.demand, recordId)!.tenths[yearIndex]!;
  return once(
    telling,
    { figure: figureInYear(telling, yearIndex, "demand", recordId), value, unit: "tenths" },
    () =>
      ruled(demandInTenths(later), {
        count: ofRecord({ value: count, unit: "hundredths", title: `${title}, ${year}` }, { source }),
        growth: ofRecord({ value: growth, unit: "rate" }, { source }),
      }),
    depth,
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
