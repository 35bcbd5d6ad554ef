import type { FinancialYear } from "../../calendar/index.ts";
import type { Pence } from "../../money/index.ts";
import type { Plan } from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";
import { applyChanges, type Costed, costed, figureAsked } from "../../scenario/index.ts";
import type { Input } from "../goal-seek/input-type.ts";

/** A input with a low and a high value, in its units. */
export interface Between {
  readonly input: Input;
  readonly low: number;
  readonly high: number;
}

/** What a input does to the cost at its low and its high value, the other inputs as they are. */
export interface TornadoBar {
  readonly input: Input["name"];
  readonly low: Effect;
  readonly high: Effect;
}

export interface Effect {
  readonly says: string;
  /** More with a plus, less with a minus; in pence. */
  readonly byYear: { readonly [year: FinancialYear]: Pence };
  readonly all: Pence;
  /** What a figure asked for comes to, in pence. */
  readonly figure: Pence;
}

/**
 * One input at a time: what each does to the cost by year, and to a figure, at its low and high value; the widest first.
 *
 * @throws RangeError when there is no such figure
 */
export function tornado(
  plan: Plan,
  inputs: readonly Between[],
  figureName: string,
  publishedRates?: Rates,
): TornadoBar[] {
  const base = costed(plan, publishedRates ? { rates: publishedRates } : {});
  const effect = (input: Input, value: number): Effect => {
    const changedCosted = costedWith(plan, [[input, value]], publishedRates);
    const byYear = Object.fromEntries(
      base.years.map((year) => [year, (changedCosted.cost[year]! - base.cost[year]!) as Pence]),
    );
    const allAmount = Object.values(byYear).reduce<number>((total, amount) => total + amount, 0) as Pence;
    return { says: input.says(value), byYear, all: allAmount, figure: figureAsked(changedCosted, figureName) };
  };
  const bars = inputs.map(({ input, low, high }) => ({
    input: input.name,
    low: effect(input, low),
    high: effect(input, high),
  }));
  const width = ({ low, high }: TornadoBar): number => Math.abs(high.figure - low.figure);
  return bars.sort((first, second) => width(second) - width(first));
}

/** A figure for every pair of values of two inputs: `rows[r][c]` is at `down[r]` and `across[c]`. */
export interface SensitivityGrid {
  readonly figure: string;
  readonly down: readonly string[];
  readonly across: readonly string[];
  readonly rows: readonly (readonly Pence[])[];
}

/** A input and the values of it that are tried. */
export interface Along {
  readonly input: Input;
  readonly values: readonly number[];
}

/**
 * Two inputs at a time.
 *
 * @throws RangeError when there is no such figure
 */
export function sensitivityGrid(
  plan: Plan,
  down: Along,
  across: Along,
  figureName: string,
  publishedRates?: Rates,
): SensitivityGrid {
  return {
    figure: figureName,
    down: down.values.map(down.input.says),
    across: across.values.map(across.input.says),
    rows: down.values.map((amount) =>
      across.values.map((otherValue) =>
        figureAsked(
          costedWith(
            plan,
            [
              [down.input, amount],
              [across.input, otherValue],
            ],
            publishedRates,
          ),
          figureName,
        ),
      ),
    ),
  };
}

function costedWith(plan: Plan, set: readonly (readonly [Input, number])[], publishedRates: Rates | undefined): Costed {
  const changes = set.flatMap(([input, value]) => input.changes(value));
  return costed(
    applyChanges(plan, changes, { idle: "allowed", checks: "cost" }),
    publishedRates ? { rates: publishedRates } : {},
  );
}
