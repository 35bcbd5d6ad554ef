import { type Explanation, once, ruled, summed } from "../../formula/index.ts";
import { inTurn, unspentOfYear } from "../../rules/index.ts";
import type { Vintage } from "../funding.ts";
import { type FundingTelling, figureNamed, type OfSource, sumTaken } from "./telling.ts";

/** The figures of a source that its vintages rest on. */
export interface Totals {
  readonly availableIn: OfSource;
  readonly carriedIn: OfSource;
  readonly spent: OfSource;
  readonly carriedOut: OfSource;
}

/** One source of a draw, with what explains its totals. */
interface VintageTelling {
  readonly telling: FundingTelling;
  readonly sourceIndex: number;
  readonly totals: Totals;
}

/** Money past its last year at the end of a year: what is left of the years that it was given for. */
export function expired(telling: FundingTelling, sourceIndex: number, yearIndex: number, totals: Totals): Explanation {
  const vintageTelling = { telling, sourceIndex, totals };
  const late = vintages(vintageTelling, yearIndex).filter(({ lastYear }) => lastYear);
  const value = late.reduce((total, vintage) => total + vintage.unspent, 0);
  return once(telling, { figure: figurePath(vintageTelling, "expired", yearIndex), value }, () =>
    summed(
      "what is left of money whose last year this is",
      late.map((vintage) => vintageLeft(vintageTelling, yearIndex, vintage)),
    ),
  );
}

function vintageLeft(vintageTelling: VintageTelling, yearIndex: number, vintage: Vintage): Explanation {
  return once(
    vintageTelling.telling,
    { figure: figurePath(vintageTelling, "unspent", yearIndex, vintage), value: vintage.unspent },
    () =>
      ruled(unspentOfYear, {
        held: vintageHeld(vintageTelling, yearIndex, vintage),
        taken: vintageTaken(vintageTelling, yearIndex, vintage),
      }),
  );
}

function vintageHeld(vintageTelling: VintageTelling, yearIndex: number, vintage: Vintage): Explanation {
  const { telling, sourceIndex, totals } = vintageTelling;
  if (vintage.of === telling.funding.years[yearIndex]) return totals.availableIn(telling, sourceIndex, yearIndex);
  if (yearIndex === 0) return totals.carriedIn(telling, sourceIndex, yearIndex); // of a year before the plan: all that its first year opens with
  return vintageKept(
    vintageTelling,
    yearIndex - 1,
    vintages(vintageTelling, yearIndex - 1).find(({ of }) => of === vintage.of)!,
  );
}

function vintageTaken(vintageTelling: VintageTelling, yearIndex: number, vintage: Vintage): Explanation {
  const { telling, sourceIndex, totals } = vintageTelling;
  return once(
    telling,
    { figure: figurePath(vintageTelling, "taken", yearIndex, vintage), value: vintage.taken },
    () => {
      const older = vintages(vintageTelling, yearIndex).filter(({ of }) => of < vintage.of);
      return ruled(inTurn, {
        held: vintageHeld(vintageTelling, yearIndex, vintage),
        total: totals.spent(telling, sourceIndex, yearIndex),
        before: sumTaken(
          telling,
          figurePath(vintageTelling, "takenBefore", yearIndex, vintage),
          inTurnBefore,
          older.map((otherVintage) => vintageTaken(vintageTelling, yearIndex, otherVintage)),
        ),
      });
    },
  );
}

function vintageKept(vintageTelling: VintageTelling, yearIndex: number, vintage: Vintage): Explanation {
  const { telling, sourceIndex, totals } = vintageTelling;
  return once(
    telling,
    { figure: figurePath(vintageTelling, "carried", yearIndex, vintage), value: vintage.carried },
    () => {
      const newer = vintages(vintageTelling, yearIndex).filter(({ of }) => of > vintage.of);
      return ruled(inTurn, {
        held: vintageLeft(vintageTelling, yearIndex, vintage),
        total: totals.carriedOut(telling, sourceIndex, yearIndex),
        before: sumTaken(
          telling,
          figurePath(vintageTelling, "carriedBefore", yearIndex, vintage),
          inTurnBefore,
          newer.map((otherVintage) => vintageKept(vintageTelling, yearIndex, otherVintage)),
        ),
      });
    },
  );
}

const inTurnBefore = "money of the years that come before it in turn";

const vintages = ({ telling, sourceIndex }: VintageTelling, yearIndex: number): readonly Vintage[] =>
  telling.draw.sources[sourceIndex]!.years[yearIndex]!.vintages;

/** A vintage's figure has the year that the money was given for between the source and the year. */
const figurePath = (
  { telling, sourceIndex }: VintageTelling,
  subject: string,
  yearIndex: number,
  vintage?: Vintage,
): string =>
  figureNamed(
    telling,
    subject,
    telling.draw.sources[sourceIndex]!.source,
    ...(vintage === undefined ? [] : [vintage.of]),
    telling.funding.years[yearIndex]!,
  );
