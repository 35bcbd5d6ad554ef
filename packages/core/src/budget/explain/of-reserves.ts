import { ruled, summed } from "../../formula/index.ts";
import type { Pence } from "../../money/index.ts";
import { byId } from "../../plan/index.ts";
import { reserveClosing } from "../../rules/index.ts";
import { type BudgetTelling, explainedInYear, figureInYear, type OfOne, stated } from "./telling.ts";

const opening: OfOne = (telling, recordId, yearIndex, depth) => {
  const path = ["reserves", recordId, "opening"];
  const value = reserveNamed(telling, recordId).opening[yearIndex]!;
  if (yearIndex === 0) return stated(figureInYear(telling, 0, ...path), value, sourceOf(telling, recordId));
  return explainedInYear(telling, yearIndex, depth, { path, value }, (deeper) =>
    summed("what the year before closes with", [closing(telling, recordId, yearIndex - 1, deeper)]),
  );
};

const moved =
  (subject: "in" | "out", amountsOf: (reserve: ReturnType<typeof reserveNamed>) => readonly Pence[]): OfOne =>
  (telling, recordId, yearIndex) =>
    stated(
      figureInYear(telling, yearIndex, "reserves", recordId, subject),
      amountsOf(reserveNamed(telling, recordId))[yearIndex]!,
      sourceOf(telling, recordId),
    );

const into = moved("in", ({ into: amounts }) => amounts);
const out = moved("out", ({ out: amounts }) => amounts);

const closing: OfOne = (telling, recordId, yearIndex, depth) => {
  const value = reserveNamed(telling, recordId).closing[yearIndex]!;
  return explainedInYear(telling, yearIndex, depth, { path: ["reserves", recordId, "closing"], value }, (deeper) =>
    ruled(reserveClosing, {
      opening: opening(telling, recordId, yearIndex, deeper),
      into: into(telling, recordId, yearIndex, deeper),
      out: out(telling, recordId, yearIndex, deeper),
    }),
  );
};

/** The figures of a reserve by the name in their path. */
export const ofReserve = { opening, in: into, out, closing } as const satisfies {
  readonly [figureName: string]: OfOne;
};

const reserveNamed = ({ mediumTerm }: BudgetTelling, recordId: string) => byId(mediumTerm.reserves, recordId)!;
const sourceOf = ({ budget }: BudgetTelling, recordId: string) => byId(budget.reserves, recordId)?.source;
