import type { FinancialYear } from "../../calendar/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { exactly, inWords, minus, printedValue } from "../exact.ts";
import type { MoneyStatement, Printed } from "../read/index.ts";
import { type Agreement, agreement, LIMITS } from "../tolerance.ts";
import type { Against } from "./against.ts";
import { type Reading, type Sums, sumsFor } from "./readings.ts";

/** "rounded": it agrees if a sum in whole pounds was rounded to the tens, hundreds or thousands that it ends in. */
type Standing = Agreement | "rounded";

const ranks: { readonly [standing in Standing]: number } = {
  same: 0,
  rounding: 1,
  "one-way": 2,
  rounded: 3,
  different: 4,
};

interface Held {
  readonly sums: Sums;
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
  says: MoneyStatement,
  years: readonly FinancialYear[],
): readonly Against[] {
  const found = readings.map((reading) => [reading, sumsFor(reading, says.when, years)] as const);
  const held = found.flatMap(([reading, lists]): readonly Held[] =>
    "missing" in lists ? [] : lists.map((sums) => stand(reading, sums, says)),
  );
  const missing = found.flatMap(([, lists]) => ("missing" in lists ? [lists.missing] : []))[0];
  const best = held.toSorted((a, b) => ranks[a.worst] - ranks[b.worst])[0];
  if (best === undefined) return [{ untested: missing ?? "the plan has no figure for it" }];
  if (best.worst !== "different") return best.sums.map((sum, at) => inTest(sum, best.each[at]!, says));
  if (says.bound === "about" || held.every(({ reading }) => reading.onlyAgrees)) {
    const why = says.bound === "about" ? "it says only about how much it is" : "the plan may not have what it means";
    return [{ untested: `${why}. ${inList(held)}` }];
  }
  const closed = held.filter(({ reading }) => !reading.onlyAgrees);
  if (closed.length === 1) return closed[0]!.sums.map((sum, at) => inTest(sum, closed[0]!.each[at]!, says));
  return [{ agrees: false, says: `${inList(closed)}; none is ${limit(says)}${says.amount.text}` }];
}

function stand(reading: Reading, sums: Sums, { amount, bound }: MoneyStatement): Held {
  const each = sums.map(({ sum }): Standing => {
    const how = agreement(exactly(sum, "money"), [], amount, bound);
    return how === "different" && isRounded(sum, amount) ? "rounded" : how;
  });
  const worst = each.reduce((worse, one) => (ranks[one] > ranks[worse] ? one : worse), "same");
  return { sums, each, worst, reading };
}

function inTest({ sum, says }: Sums[number], how: Standing, claim: MoneyStatement): Against {
  const { amount } = claim;
  const printed = `${limit(claim)}${amount.text}`;
  if (how === "different") return { agrees: false, says: `${says}, not ${printed}` };
  if (how === "same") return { agrees: true, says: `${says}, printed ${printed}` };
  const to = asPounds((how === "rounding" ? amount.step : unitOf(amount) * 100) as Pence);
  if (how === "rounding") return { agrees: true, says: `${says}, printed ${printed} to the nearest ${to}` };
  const off = `off by ${inWords(minus(printedValue(amount), exactly(sum, "money")), "money")}`;
  return {
    agrees: true,
    onlyIf: true,
    says: `${says}, printed ${printed}: ${off}, so only if it was rounded to the nearest ${to}`,
  };
}

const MOST_LISTED = 6;

/** The figures that words may mean, in a list. */
function inList(held: readonly Held[]): string {
  const figures = [...new Set(held.flatMap(({ sums }) => sums.map(({ says }) => says)))];
  const more = figures.length - MOST_LISTED;
  const inside = (says: string): string => says.replace(/^(?:The|With)(?= )/, (word) => word.toLowerCase());
  const listedFirst = figures.slice(0, MOST_LISTED).map((says, at) => (at === 0 ? says : inside(says)));
  return [...listedFirst, ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
}

const limit = ({ bound }: MoneyStatement): string => LIMITS[bound];

/** Whether a sum in whole pounds may stand for one that has more digits than its last noughts leave. */
function isRounded(sum: number, printed: Printed): boolean {
  const unit = BigInt(unitOf(printed)) * 100n;
  const off = BigInt(printed.value) - BigInt(sum);
  return unit > 100n && 2n * (off < 0n ? -off : off) < unit;
}

/** The pounds to which a sum in whole pounds may have been rounded: at most thousands, and three figures are left. */
function unitOf({ value, step }: Printed): number {
  const pounds = value / 100;
  if (step !== 100) return 1;
  return [1000, 100, 10].find((unit) => pounds >= 100 * unit && pounds % unit === 0) ?? 1;
}
