import type { FinancialYear } from "../../calendar/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { exactInWords, exactly, minus, printedValue } from "../exact.ts";
import type { MoneyStatement, Printed } from "../read/index.ts";
import { type Agreement, agreement, LIMITS } from "../tolerance.ts";
import type { AgainstPlan } from "./against.ts";
import { type Reading, type StatedSums, sumsFor } from "./readings.ts";

/** "rounded": it agrees if a sum in whole pounds was rounded to the tens, hundreds or thousands that it ends in. */
type Standing = Agreement | "rounded";

const ranks: { readonly [standing in Standing]: number } = {
  same: 0,
  rounding: 1,
  "one-way": 2,
  rounded: 3,
  different: 4,
};

interface ReadingHeld {
  readonly sums: StatedSums;
  readonly each: readonly Standing[];
  readonly worst: Standing;
  readonly reading: Reading;
}

/**
 * A sum held to every figure that its words may mean: it agrees if it is one of them, and does not only where it is none. Where some of
 * them may not be what is meant, it is then not tested.
 */
export function holdTo(
  readings: readonly Reading[],
  statement: MoneyStatement,
  financialYears: readonly FinancialYear[],
): readonly AgainstPlan[] {
  const readingsHeld = readings.map((reading) => [reading, sumsFor(reading, statement.when, financialYears)] as const);
  const held = readingsHeld.flatMap(([reading, lists]): readonly ReadingHeld[] =>
    "missing" in lists ? [] : lists.map((sums) => stand(reading, sums, statement)),
  );
  const missing = readingsHeld.flatMap(([, lists]) => ("missing" in lists ? [lists.missing] : []))[0];
  const bestReadingHeld = held.toSorted((first, second) => ranks[first.worst] - ranks[second.worst])[0];
  if (bestReadingHeld === undefined) return [{ untested: missing ?? "the plan has no figure for it" }];
  if (bestReadingHeld.worst !== "different")
    return bestReadingHeld.sums.map((sum, position) => inTest(sum, bestReadingHeld.each[position]!, statement));
  if (statement.bound === "about" || held.every(({ reading }) => reading.onlyAgrees)) {
    const reason =
      statement.bound === "about" ? "it says only about how much it is" : "the plan may not have what it means";
    return [{ untested: `${reason}. ${inList(held)}` }];
  }
  const closed = held.filter(({ reading }) => !reading.onlyAgrees);
  if (closed.length === 1)
    return closed[0]!.sums.map((sum, position) => inTest(sum, closed[0]!.each[position]!, statement));
  return [{ agrees: false, says: `${inList(closed)}; none is ${limit(statement)}${statement.amount.text}` }];
}

function stand(reading: Reading, sums: StatedSums, { amount, bound }: MoneyStatement): ReadingHeld {
  const standingOfEach = sums.map(({ sum }): Standing => {
    const manner = agreement(exactly(sum, "money"), [], amount, bound);
    return manner === "different" && isRounded(sum, amount) ? "rounded" : manner;
  });
  const worst = standingOfEach.reduce((worse, record) => (ranks[record] > ranks[worse] ? record : worse), "same");
  return { sums, each: standingOfEach, worst, reading };
}

function inTest({ sum, says }: StatedSums[number], manner: Standing, claim: MoneyStatement): AgainstPlan {
  const { amount } = claim;
  const printed = `${limit(claim)}${amount.text}`;
  if (manner === "different") return { agrees: false, says: `${says}, not ${printed}` };
  if (manner === "same") return { agrees: true, says: `${says}, printed ${printed}` };
  const roundedTo = asPounds((manner === "rounding" ? amount.step : unitOf(amount) * 100) as Pence);
  if (manner === "rounding") return { agrees: true, says: `${says}, printed ${printed} to the nearest ${roundedTo}` };
  const difference = `off by ${exactInWords(minus(printedValue(amount), exactly(sum, "money")), "money")}`;
  return {
    agrees: true,
    onlyIf: true,
    says: `${says}, printed ${printed}: ${difference}, so only if it was rounded to the nearest ${roundedTo}`,
  };
}

const MOST_LISTED = 6;

/** The figures that words may mean, in a list. */
function inList(readingsHeld: readonly ReadingHeld[]): string {
  const figures = [...new Set(readingsHeld.flatMap(({ sums }) => sums.map(({ says }) => says)))];
  const more = figures.length - MOST_LISTED;
  const inside = (wording: string): string => wording.replace(/^(?:The|With)(?= )/, (word) => word.toLowerCase());
  const listedFirst = figures
    .slice(0, MOST_LISTED)
    .map((wording, figureIndex) => (figureIndex === 0 ? wording : inside(wording)));
  return [...listedFirst, ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
}

const limit = ({ bound }: MoneyStatement): string => LIMITS[bound];

/** Whether a sum in whole pounds may stand for one that has more digits than its last noughts leave. */
function isRounded(amount: number, printed: Printed): boolean {
  const unit = BigInt(unitOf(printed)) * 100n;
  const difference = BigInt(printed.value) - BigInt(amount);
  return unit > 100n && 2n * (difference < 0n ? -difference : difference) < unit;
}

/** The pounds to which a sum in whole pounds may have been rounded: at most thousands, and three figures are left. */
function unitOf({ value, step }: Printed): number {
  const pounds = value / 100;
  if (step !== 100) return 1;
  return [1000, 100, 10].find((unitIndex) => pounds >= 100 * unitIndex && pounds % unitIndex === 0) ?? 1;
}
