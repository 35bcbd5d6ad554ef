import { type Explanation, once, ruled, summed } from "../../formula/index.ts";
import type { Pence } from "../../money/index.ts";
import { byId } from "../../plan/index.ts";
import { reserveClosing } from "../../rules/index.ts";
import { type BudgetTelling, figureInYear, stated } from "./telling.ts";

/** A figure of a reserve in a year. */
export type OfReserve = (telling: BudgetTelling, recordId: string, yearIndex: number, depth: number) => Explanation;

const opening: OfReserve = (telling, recordId, yearIndex, depth) => {
  const figureName = figureInYear(telling, yearIndex, "reserves", recordId, "opening");
  const { opening: amounts } = reserveNamed(telling, recordId);
  if (yearIndex === 0) return stated(figureName, amounts[yearIndex]!, sourceOf(telling, recordId));
  return once(
    telling,
    { figure: figureName, value: amounts[yearIndex]! },
    (deeper) => summed("what the year before closes with", [closing(telling, recordId, yearIndex - 1, deeper)]),
    depth,
  );
};

const moved =
  (subject: "in" | "out", amountsOf: (reserve: ReturnType<typeof reserveNamed>) => readonly Pence[]): OfReserve =>
  (telling, recordId, yearIndex) =>
    stated(
      figureInYear(telling, yearIndex, "reserves", recordId, subject),
      amountsOf(reserveNamed(telling, recordId))[yearIndex]!,
      sourceOf(telling, recordId),
    );

const into = moved("in", ({ into: amounts }) => amounts);
const out = moved("out", ({ out: amounts }) => amounts);

const closing: OfReserve = (telling, recordId, yearIndex, depth) => {
  const figureName = figureInYear(telling, yearIndex, "reserves", recordId, "closing");
  return once(
    telling,
    { figure: figureName, value: reserveNamed(telling, recordId).closing[yearIndex]! },
    (deeper) =>
      ruled(reserveClosing, {
        opening: opening(telling, recordId, yearIndex, deeper),
        into: into(telling, recordId, yearIndex, deeper),
        out: out(telling, recordId, yearIndex, deeper),
      }),
    depth,
  );
};

/** The figures of a reserve by the name in their path. */
export const ofReserve: { readonly [figureName: string]: OfReserve } = { opening, in: into, out, closing };

const reserveNamed = ({ mediumTerm }: BudgetTelling, recordId: string) => byId(mediumTerm.reserves, recordId)!;
const sourceOf = ({ budget }: BudgetTelling, recordId: string) => byId(budget.reserves, recordId)?.source;
