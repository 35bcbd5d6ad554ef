import { startsIn } from "../../calendar/index.ts";
import { type Explanation, nothing, ofRecord, once, ruled, type Taken } from "../../formula/index.ts";
import { type Pence, pence } from "../../money/index.ts";
import { byId, sumsIn } from "../../plan/index.ts";
import { budgetLineLeft, demandInTenths } from "../../rules/index.ts";
import { sumOfChange } from "./of-changes.ts";
import { inYear, reasonOf, stated, sumOf, type Telling, yearAt } from "./telling.ts";

/** A figure of a budget line that is drawn on, in a year. */
export type OfDraws = (telling: Telling, id: string, at: number, depth: number) => Explanation;

const drawn: OfDraws = (telling, id, at, depth) => {
  const sources = telling.plan.funding.filter(({ drawsOn }) => drawsOn === id);
  const figure = inYear(telling, at, "draws", id, "drawn");
  return once(
    telling,
    { figure, value: drawsNamed(telling, id).drawn[at]! },
    () =>
      reasonOf(
        "what the sources that draw on it are given",
        sources.map(
          ({ title, perYear, source }) =>
            () =>
              stated(title, sumIn(telling, perYear, at), source),
        ),
        depth,
      ),
    depth,
  );
};

const leftWith =
  (what: "held" | "left"): OfDraws =>
  (telling, id, at, depth) => {
    const figure = inYear(telling, at, "draws", id, what);
    return once(
      telling,
      { figure, value: drawsNamed(telling, id)[what][at]! },
      (deeper) =>
        ruled(budgetLineLeft, {
          sum: lineIn(telling, id, at, deeper),
          viredIn: vired(telling, "to", id, at),
          viredOut: vired(telling, "from", id, at),
          drawn: what === "held" ? nothing() : drawn(telling, id, at, deeper),
        }),
      depth,
    );
  };

/** The figures of a line that is drawn on, by the name in their path. */
export const ofDraws: { readonly [figure: string]: OfDraws } = {
  held: leftWith("held"),
  drawn,
  left: leftWith("left"),
};

/** How many there are of what grows, in tenths. */
export function demandIn(telling: Telling, id: string, at: number, depth: number): Explanation {
  const { title, count, growth, year, source } = byId(telling.budget.demand, id)!;
  const later = Math.max(0, startsIn(yearAt(telling, at)) - startsIn(year));
  const value = byId(telling.of.demand, id)!.tenths[at]!;
  return once(
    telling,
    { figure: inYear(telling, at, "demand", id), value, unit: "tenths" },
    () =>
      ruled(demandInTenths(later), {
        count: ofRecord({ value: count, unit: "hundredths", title: `${title}, ${year}` }, { source }),
        growth: ofRecord({ value: growth, unit: "rate" }, { source }),
      }),
    depth,
  );
}

/** A line of the base is the same every year; any other is a change of the budget. */
function lineIn(telling: Telling, id: string, at: number, depth: number): Explanation {
  const base = byId(telling.budget.base, id);
  return base ? stated(base.title, base.amount, base.source) : sumOfChange(telling, id, at, depth);
}

function vired(telling: Telling, end: "from" | "to", id: string, at: number): Taken {
  const [word, other] = end === "to" ? (["in", "from"] as const) : (["out", "to"] as const);
  const moves = telling.budget.virements
    .filter((one) => one[end] === id)
    .map((one) => () => stated(`vired ${word} ${other} ${one[other]}`, sumIn(telling, one.perYear, at)));
  return sumOf(`vired ${word}`, "the year's virements", moves, 0);
}

const sumIn = (telling: Telling, perYear: Parameters<typeof sumsIn>[0], at: number): Pence =>
  pence(sumsIn(perYear, [yearAt(telling, at)])[0]!);

const drawsNamed = ({ of }: Telling, id: string) => byId(of.draws, id)!;
