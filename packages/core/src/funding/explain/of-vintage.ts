import { type Explanation, ruled, summed } from "../../formula/index.ts";
import { inTurn, unspentOfYear } from "../../rules/index.ts";
import type { Vintage } from "../funding.ts";
import { sumTaken } from "./sums.ts";
import { type FiguresOfSource, figureOf, ofSourceInYear, type SourceInYear, yearBefore } from "./telling.ts";

/** Explains a figure of what a source has in a year of the money of one: the year that it was given for stands before the other. */
type OfVintage = (here: SourceInYear, vintage: Vintage) => Explanation;

/** Money past its last year at the end of a year: what is left of the years that it was given for. */
export function expired(here: SourceInYear): Explanation {
  const late = here.drawn.vintages.filter(({ lastYear }) => lastYear);
  const value = late.reduce((total, vintage) => total + vintage.unspent, 0);
  return ofSourceInYear(here, "expired", value, () =>
    summed(
      "what is left of money whose last year this is",
      late.map((vintage) => vintageLeft(here, vintage)),
    ),
  );
}

function vintageLeft(here: SourceInYear, vintage: Vintage): Explanation {
  return ofSourceInYear(here, ["unspent", vintage.of], vintage.unspent, () =>
    ruled(unspentOfYear, { held: vintageHeld(here, vintage), taken: vintageTaken(here, vintage) }),
  );
}

function vintageHeld(here: SourceInYear, vintage: Vintage): Explanation {
  const { figures } = here.telling;
  if (vintage.of === here.year) return figures.available(here);
  if (here.yearIndex === 0) return figures.carriedIn(here); // of a year before the plan: all that its first year opens with
  const before = yearBefore(here);
  return vintageKept(before, before.drawn.vintages.find(({ of }) => of === vintage.of)!);
}

/** What goes to each year's money in turn: as much of a total as those before it leave, up to what it holds. */
interface Turns {
  readonly subject: "taken" | "carried";
  readonly held: OfVintage;
  readonly total: keyof FiguresOfSource;
  readonly comesBefore: (other: Vintage, vintage: Vintage) => boolean;
}

function inTurns({ subject, held, total, comesBefore }: Turns): OfVintage {
  const ofVintage: OfVintage = (here, vintage) =>
    ofSourceInYear(here, [subject, vintage.of], vintage[subject], () =>
      ruled(inTurn, {
        held: held(here, vintage),
        total: here.telling.figures[total](here),
        before: sumTaken(
          here.telling,
          figureOf(here, `${subject}Before`, vintage.of),
          "money of the years that come before it in turn",
          here.drawn.vintages.filter((other) => comesBefore(other, vintage)).map((other) => ofVintage(here, other)),
        ),
      }),
    );
  return ofVintage;
}

/** The oldest money is spent first, and the newest is carried out first. */
const vintageTaken = inTurns({
  subject: "taken",
  held: vintageHeld,
  total: "spent",
  comesBefore: (other, vintage) => other.of < vintage.of,
});
const vintageKept = inTurns({
  subject: "carried",
  held: vintageLeft,
  total: "carriedOut",
  comesBefore: (other, vintage) => other.of > vintage.of,
});
