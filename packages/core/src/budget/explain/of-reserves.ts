import { type Explanation, once, ruled, summed } from "../../formula/index.ts";
import type { Pence } from "../../money/index.ts";
import { byId } from "../../plan/index.ts";
import { reserveClosing } from "../../rules/index.ts";
import { inYear, stated, type Telling } from "./telling.ts";

/** A figure of a reserve in a year. */
export type OfReserve = (telling: Telling, id: string, at: number, depth: number) => Explanation;

const opening: OfReserve = (telling, id, at, depth) => {
  const figure = inYear(telling, at, "reserves", id, "opening");
  const { opening: sums } = reserveNamed(telling, id);
  if (at === 0) return stated(figure, sums[at]!, sourceOf(telling, id));
  return once(
    telling,
    { figure, value: sums[at]! },
    (deeper) => summed("what the year before closes with", [closing(telling, id, at - 1, deeper)]),
    depth,
  );
};

const moved =
  (what: "in" | "out", of: (reserve: ReturnType<typeof reserveNamed>) => readonly Pence[]): OfReserve =>
  (telling, id, at) =>
    stated(inYear(telling, at, "reserves", id, what), of(reserveNamed(telling, id))[at]!, sourceOf(telling, id));

const into = moved("in", ({ into: sums }) => sums);
const out = moved("out", ({ out: sums }) => sums);

const closing: OfReserve = (telling, id, at, depth) => {
  const figure = inYear(telling, at, "reserves", id, "closing");
  return once(
    telling,
    { figure, value: reserveNamed(telling, id).closing[at]! },
    (deeper) =>
      ruled(reserveClosing, {
        opening: opening(telling, id, at, deeper),
        into: into(telling, id, at, deeper),
        out: out(telling, id, at, deeper),
      }),
    depth,
  );
};

/** The figures of a reserve by the name in their path. */
export const ofReserve: { readonly [figure: string]: OfReserve } = { opening, in: into, out, closing };

const reserveNamed = ({ of }: Telling, id: string) => byId(of.reserves, id)!;
const sourceOf = ({ budget }: Telling, id: string) => byId(budget.reserves, id)?.source;
